import { originalText, typedText } from '../../job-description/compose';
import type { DraftSection } from '../../job-description/draft';
import {
  addLine,
  moveAmongShown,
  removeLine,
  sendLine,
  writeLine,
} from '../../job-description/edit';
import {
  keyOf,
  ownLine,
  writtenText,
  type ContentLine,
  type Line,
} from '../../job-description/line';
import { AddLine } from './AddLine';
import { focusSoon, lineElementId } from '../../controls/focus';
import { ProficiencyChoice } from './ProficiencyChoice';
import type { Store } from '../../drafts/store/store';

/** Lists whose lines may change sides. */
const OTHER_LIST: Record<string, { id: string; text: string }> = {
  'must-haves': { id: 'nice-to-haves', text: 'Make it a nice-to-have' },
  'nice-to-haves': { id: 'must-haves', text: 'Make it a must-have' },
};

/** The lines of one section. Those that stand in a form field above are edited there. */
export function LineList({
  store,
  section,
  heading,
}: {
  store: Store;
  section: DraftSection;
  heading: string;
}) {
  const lines = section.lines.filter(({ from }) => from !== 'field');
  const shown = lines.map(keyOf);
  const add = (line: Line = ownLine(section.lines)) => {
    store.edit(addLine(store.draft.value, section.id, line));
    store.announce(`Line added to “${heading}”.`);
    focusSoon(lineElementId(section.id, keyOf(line)));
  };
  return (
    <>
      <ol class="lines">
        {lines.map((line, index) => (
          <LineEditor
            key={keyOf(line)}
            store={store}
            section={section}
            line={line}
            index={index}
            shown={shown}
          />
        ))}
      </ol>
      <AddLine store={store} section={section} onAdd={add} />
    </>
  );
}

const isUnwrittenSkill = (line: Line): line is ContentLine =>
  line.from === 'content' && line.item.kind === 'skill' && line.text === undefined;

interface LineProps {
  store: Store;
  section: DraftSection;
  line: Line;
  index: number;
  /** The keys of the lines shown here, in their order. */
  shown: string[];
}

function LineEditor({ store, section, line, index, shown }: LineProps) {
  const draft = store.draft.value;
  const key = keyOf(line);
  const id = lineElementId(section.id, key);
  const [before, after] = [shown[index - 1], shown[index + 1]];
  const original = originalText(line, draft, store.catalogue);
  const text = typedText(line, draft, store.catalogue);
  const other = OTHER_LIST[section.id];
  const target = other && draft.sections.some((one) => one.id === other.id) ? other : undefined;
  const name = `line ${index + 1}`;
  const move = (step: number) => {
    store.edit(moveAmongShown(draft, section.id, key, shown, step));
    store.announce(`Line is now ${index + step + 1} of ${shown.length}.`);
    const stays = step < 0 ? index + step > 0 : index + step < shown.length - 1;
    focusSoon(`${id}-${step < 0 === stays ? 'up' : 'down'}`);
  };
  const focusAfterLoss = () => {
    const neighbour = after ?? before;
    focusSoon(
      neighbour ? lineElementId(section.id, neighbour) : `add-${section.id.replace('/', '-')}`,
    );
  };
  const remove = () => {
    store.edit(removeLine(draft, section.id, key));
    store.announce('Line removed. Undo brings it back.');
    focusAfterLoss();
  };
  const send = () => {
    if (!target) return;
    store.edit(sendLine(draft, section.id, target.id, key));
    store.announce(`Line moved to the ${target.id}.`);
    focusAfterLoss();
  };
  return (
    <li>
      <label class="builder-live" for={id}>
        {`${name[0]?.toUpperCase()}${name.slice(1)}`}
      </label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={text}
        onInput={(event) =>
          store.type(
            writeLine(store.draft.value, section.id, key, event.currentTarget.value, original),
            id,
          )
        }
      />
      {!text && line.from === 'content' && (
        <p class="hint">Says nothing until the field it stands for is filled.</p>
      )}
      <div class="row">
        <button
          type="button"
          class="quiet"
          id={`${id}-up`}
          disabled={!before}
          aria-label={`Move ${name} up`}
          onClick={() => move(-1)}
        >
          Up
        </button>
        <button
          type="button"
          class="quiet"
          id={`${id}-down`}
          disabled={!after}
          aria-label={`Move ${name} down`}
          onClick={() => move(1)}
        >
          Down
        </button>
        <button type="button" class="quiet" aria-label={`Remove ${name}`} onClick={remove}>
          Remove
        </button>
        {target && (
          <button type="button" class="quiet" aria-label={`${target.text}: ${name}`} onClick={send}>
            {target.text}
          </button>
        )}
        {isUnwrittenSkill(line) && (
          <ProficiencyChoice store={store} sectionId={section.id} line={line} name={name} />
        )}
        {writtenText(line) !== undefined && original && (
          <button
            type="button"
            class="quiet"
            aria-label={`Restore the guide’s words: ${name}`}
            onClick={() => store.edit(writeLine(draft, section.id, key, original, original))}
          >
            Restore the guide’s words
          </button>
        )}
      </div>
    </li>
  );
}
