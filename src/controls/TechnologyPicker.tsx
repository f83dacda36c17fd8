import { useState } from 'preact/hooks';
import { addEntries, readStack } from '../job-description/read-stack';
import { suggestTechnologies, type NamedTechnology } from '../job-description/technology-names';
import { focusSoon } from './focus';

/** Chips offered at once; the others are found by typing. */
const MOST_OFFERED = 8;

interface Props {
  /** Begins the ids of the picker's elements; the field's own is `<id>-name`. */
  id: string;
  technologies: readonly NamedTechnology[];
  /** Ids of listed technologies, and the person's own names as typed. */
  stack: readonly string[];
  /** Ids to offer before anything is typed. */
  usual: readonly string[];
  usualLabel: string;
  onChange: (stack: string[]) => void;
  announce: (text: string) => void;
}

/** Chooses technologies by typing, by pasting a list, or from a few that are usual. What isn't listed is taken as typed. */
export function TechnologyPicker(props: Props) {
  const { id, technologies, stack, usual, usualLabel, onChange, announce } = props;
  const [typed, type] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const nameOf = (entry: string) =>
    technologies.find((technology) => technology.id === entry)?.name ?? entry;
  const found = suggestTechnologies(typed, technologies).filter(
    (technology) => !stack.includes(technology.id),
  );
  const shows = isOpen && found.length > 0;
  const offered = usual.filter((entry) => !stack.includes(entry)).slice(0, MOST_OFFERED);
  const input = `${id}-name`;
  const optionId = (index: number) => `${id}-option-${index}`;

  const add = (entries: string[]) => {
    const next = addEntries(stack, entries);
    const added = next.slice(stack.length).map(nameOf);
    type('');
    setOpen(false);
    setActive(-1);
    if (added.length) onChange(next);
    announce(
      added.length
        ? `Added ${added.join(', ')}. ${next.length} chosen.`
        : 'Nothing added: already chosen.',
    );
  };
  const remove = (entry: string, index: number) => {
    onChange(stack.filter((one) => one !== entry));
    announce(`Removed ${nameOf(entry)}. ${stack.length - 1} chosen.`);
    const next = Math.min(index, stack.length - 2);
    focusSoon(`${id}-chosen-${next}`, input);
  };
  const choose = () => {
    const picked = found[active];
    if (shows && picked) add([picked.id]);
    else if (typed.trim()) add(readStack(typed, technologies));
  };
  const step = (to: number) => {
    setOpen(true);
    setActive((to + found.length) % Math.max(found.length, 1));
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const act = {
      ArrowDown: () => step(active + 1),
      ArrowUp: () => step(Math.max(active, 0) - 1),
      Enter: choose,
      Escape: () => setOpen(false),
    }[event.key];
    if (!act || (event.key === 'Escape' && !shows)) return;
    event.preventDefault();
    act();
  };
  const paste = (event: ClipboardEvent) => {
    const entries = readStack(event.clipboardData?.getData('text/plain') ?? '', technologies);
    if (entries.length < 2 || typed) return;
    event.preventDefault();
    add(entries);
  };

  return (
    <div class="picker">
      {stack.length > 0 && (
        <ul class="picker-chosen" aria-label="Chosen technologies">
          {stack.map((entry, index) => (
            <li key={entry}>
              <button
                type="button"
                class="chip"
                id={`${id}-chosen-${index}`}
                aria-label={`Remove ${nameOf(entry)}`}
                title="Remove"
                onClick={() => remove(entry, index)}
              >
                {nameOf(entry)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="field">
        <label for={input}>Add technologies</label>
        <div class="picker-field">
          <input
            id={input}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shows}
            aria-controls={`${id}-options`}
            aria-activedescendant={shows && active >= 0 ? optionId(active) : undefined}
            aria-describedby={`${input}-hint`}
            autocomplete="off"
            dir="auto"
            value={typed}
            onInput={(event) => {
              type(event.currentTarget.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={press}
            onPaste={paste}
            onBlur={() => setOpen(false)}
          />
          <ul
            id={`${id}-options`}
            class="picker-options"
            role="listbox"
            aria-label="Matching technologies"
            hidden={!shows}
          >
            {found.map((technology, index) => (
              <li
                key={technology.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => {
                  event.preventDefault();
                  add([technology.id]);
                }}
              >
                {technology.name}
              </li>
            ))}
          </ul>
        </div>
        <p class="hint" id={`${input}-hint`}>
          Type a name and press Enter, or paste a list. What isn’t listed is added as you typed it.
        </p>
      </div>
      {offered.length > 0 && (
        <div class="chips" role="group" aria-label={usualLabel}>
          <p aria-hidden="true">{usualLabel}</p>
          {offered.map((entry) => (
            <button
              key={entry}
              type="button"
              class="chip"
              aria-label={`Add ${nameOf(entry)}`}
              onClick={() => {
                add([entry]);
                focusSoon(input);
              }}
            >
              <span aria-hidden="true">+</span> {nameOf(entry)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
