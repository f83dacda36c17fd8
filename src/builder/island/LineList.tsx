import { contentText, lineText } from '../../job-description/compose';
import type { DraftSection, Line } from '../../job-description/draft';
import { isOwn, ownId } from '../../job-description/draft';
import { addLine, moveLine, removeLine, sendLine, writeLine } from '../../job-description/edit';
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
  const lines = section.lines.filter(({ id }) => !id.startsWith('field/'));
  const add = (contentId?: string) => {
    const draft = store.draft.value;
    const id = contentId ?? ownId(section.lines);
    store.edit(addLine(draft, section.id, contentId), `add ${section.id} ${id}`);
    store.announce(`Line added to “${heading}”.`);
    focusSoon(lineElementId(section.id, id));
  };
  return (
    <>
      <ol class="lines">
        {lines.map((line, index) => (
          <LineEditor
            key={line.id}
            store={store}
            section={section}
            line={line}
            index={index}
            count={lines.length}
            before={lines[index - 1]}
            after={lines[index + 1]}
          />
        ))}
      </ol>
      <AddLine store={store} section={section} onAdd={add} />
    </>
  );
}

interface LineProps {
  store: Store;
  section: DraftSection;
  line: Line;
  index: number;
  count: number;
  before: Line | undefined;
  after: Line | undefined;
}

function LineEditor({ store, section, line, index, count, before, after }: LineProps) {
  const draft = store.draft.value;
  const id = lineElementId(section.id, line.id);
  const original = isOwn(line) ? '' : contentText(line, draft, store.catalogue);
  const text = line.text ?? lineText(line, draft, store.catalogue);
  const other = OTHER_LIST[section.id];
  const target = other && draft.sections.some((one) => one.id === other.id) ? other : undefined;
  const name = `line ${index + 1}`;
  const move = (step: number) => {
    // Lines edited in a form field are not shown here, so a step counts from the neighbour that is.
    const places =
      section.lines.findIndex((one) => one.id === (step < 0 ? before : after)?.id) -
      section.lines.findIndex((one) => one.id === line.id);
    store.edit(moveLine(draft, section.id, line.id, places), `move ${line.id} ${index + step}`);
    store.announce(`Line is now ${index + step + 1} of ${count}.`);
    const stays = step < 0 ? index + step > 0 : index + step < count - 1;
    focusSoon(`${id}-${step < 0 === stays ? 'up' : 'down'}`);
  };
  const focusAfterLoss = () =>
    focusSoon(
      after || before
        ? lineElementId(section.id, (after ?? before)!.id)
        : `add-${section.id.replace('/', '-')}`,
    );
  const remove = () => {
    store.edit(removeLine(draft, section.id, line.id), `remove ${section.id} ${line.id}`);
    store.announce('Line removed. Undo brings it back.');
    focusAfterLoss();
  };
  const send = () => {
    if (!target) return;
    store.edit(sendLine(draft, section.id, target.id, line.id), `send ${line.id} ${target.id}`);
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
          store.edit(
            writeLine(store.draft.value, section.id, line.id, event.currentTarget.value, original),
            `write ${section.id} ${line.id}`,
          )
        }
      />
      {!text && !isOwn(line) && (
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
        {line.id.startsWith('skill/') && line.text === undefined && (
          <ProficiencyChoice store={store} sectionId={section.id} line={line} name={name} />
        )}
        {line.text !== undefined && original && (
          <button
            type="button"
            class="quiet"
            aria-label={`Restore the guide’s words: ${name}`}
            onClick={() =>
              store.edit(
                writeLine(draft, section.id, line.id, original, original),
                `restore ${line.id}`,
              )
            }
          >
            Restore the guide’s words
          </button>
        )}
      </div>
    </li>
  );
}
