import type { Store } from '../../../drafts/store/store';
import { focusSoon } from '../../../controls/focus';
import { ListAction } from '../../../controls/ListAction';
import { itemName, requirementsOf } from '../../from-draft';
import {
  addLine,
  addSection,
  findLine,
  removeLine,
  sectionOf,
} from '../../../job-description/edit';
import { contentLine, keyOf, type Line } from '../../../job-description/line';
import { MOST_MUST_HAVES } from '../../../job-description/vocabulary';

const SECTION = 'must-haves';

/** The draft's must-haves, to remove and add: a change here is one of the job description too. */
export function MustHaves({ store, builder }: { store: Store; builder: string }) {
  const draft = store.draft.value;
  const { mustHaves } = requirementsOf(draft, store.catalogue);
  const isThere = (line: Line, section: string) =>
    findLine(store.draft.value, section, keyOf(line)) !== undefined;
  const offered = store.catalogue.skills.map((skill) => ({
    title: skill.title,
    options: skill.items
      .map(({ id, name }) => ({ line: contentLine({ kind: 'skill', area: skill.id, id }), name }))
      .filter(({ line }) => !isThere(line, SECTION)),
  }));
  const add = (key: string) => {
    const before = store.draft.value;
    const line = offered
      .flatMap(({ options }) => options)
      .find((option) => keyOf(option.line) === key)?.line;
    if (!line) return;
    const open = sectionOf(before, SECTION)
      ? before
      : addSection(before, { id: SECTION, lines: [] });
    store.edit(addLine(removeLine(open, 'nice-to-haves', key), SECTION, line));
    store.announce(
      `${itemName(line, store.catalogue)} is a must-have now, here and in the job description.`,
    );
  };
  const remove = (id: string, name: string) => {
    store.edit(removeLine(store.draft.value, SECTION, id));
    store.announce(
      `${name} is no longer a must-have, here and in the job description. Undo restores it.`,
    );
    focusSoon('add-must-have');
  };
  return (
    <fieldset>
      <legend>Must-haves</legend>
      <p class="hint">
        These are the <a href={builder}>job description’s</a>: a change here changes both. Each is
        asked about once.
      </p>
      <ul class="kit-list">
        {mustHaves.map(({ id, name }) => (
          <li key={id} class="row">
            <span dir="auto">{name}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`Remove: ${name}`}
              onClick={() => remove(id, name)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {!mustHaves.length && (
        <p class="problem">
          There are no must-haves, so there is nothing that each candidate must show. Add one.
        </p>
      )}
      {mustHaves.length > MOST_MUST_HAVES && (
        <p class="problem">
          That is more than {MOST_MUST_HAVES}: the interview gets long, and fewer people apply.
          Which can be learned on the job?
        </p>
      )}
      <div class="field">
        <label for="add-must-have">Add a must-have</label>
        <ListAction
          id="add-must-have"
          prompt="Choose a skill …"
          action="Add it"
          groups={offered.map(({ title, options }) => ({
            title,
            options: options.map(({ line, name }) => ({ id: keyOf(line), text: name })),
          }))}
          onAct={add}
        />
      </div>
    </fieldset>
  );
}
