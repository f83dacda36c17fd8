import type { Store } from '../../../drafts/store/store';
import { focusSoon } from '../../../controls/focus';
import { ListAction } from '../../../controls/ListAction';
import { itemName, requirementsOf } from '../../from-draft';
import { addLine, addSection, removeLine } from '../../../job-description/edit';
import { MOST_MUST_HAVES } from '../../../job-description/vocabulary';

const SECTION = 'must-haves';

/** The draft's must-haves, to take away and add: a change here is one of the job description too. */
export function MustHaves({ store }: { store: Store }) {
  const draft = store.draft.value;
  const { mustHaves } = requirementsOf(draft, store.catalogue);
  const isThere = (id: string) =>
    draft.sections.some(
      (section) => section.id === SECTION && section.lines.some((line) => line.id === id),
    );
  const offered = store.catalogue.skills.map((skill) => ({
    title: skill.title,
    options: skill.items
      .map(({ id, name }) => ({ id: `skill/${skill.id}/${id}`, text: name }))
      .filter(({ id }) => !isThere(id)),
  }));
  const add = (id: string) => {
    const before = store.draft.value;
    const open = before.sections.some((section) => section.id === SECTION)
      ? before
      : addSection(before, { id: SECTION, lines: [] });
    const isNice = open.sections.some(
      (section) => section.id === 'nice-to-haves' && section.lines.some((line) => line.id === id),
    );
    store.edit(
      addLine(isNice ? removeLine(open, 'nice-to-haves', id) : open, SECTION, id),
      `must-have ${id}`,
    );
    store.announce(
      `${itemName(id, store.catalogue)} is a must-have now, here and in the job description.`,
    );
  };
  const remove = (id: string, name: string) => {
    store.edit(removeLine(store.draft.value, SECTION, id), `no must-have ${id}`);
    store.announce(
      `${name} is no must-have any more, here and in the job description. Undo brings it back.`,
    );
    focusSoon('add-must-have');
  };
  return (
    <fieldset>
      <legend>Must-haves</legend>
      <p class="hint">
        They are the <a href="../../../builder/island/">job description’s</a>: a change here changes
        both. Each is asked about once.
      </p>
      <ul class="kit-list">
        {mustHaves.map(({ id, name }) => (
          <li key={id} class="row">
            <span dir="auto">{name}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`Take away: ${name}`}
              onClick={() => remove(id, name)}
            >
              Take away
            </button>
          </li>
        ))}
      </ul>
      {!mustHaves.length && (
        <p class="problem">
          There is no must-have, so there is nothing that each candidate must show. Add one.
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
          groups={offered}
          onAct={add}
        />
      </div>
    </fieldset>
  );
}
