import { ListAction } from '../../controls/ListAction';
import { roleOf } from '../../job-description/catalogue';
import type { DraftSection } from '../../job-description/draft';
import { contentLine, keyOf, type ContentLine } from '../../job-description/line';
import { RESPONSIBILITY_AREAS, isAtLeast } from '../../job-description/vocabulary';
import type { Store } from '../../drafts/store/store';

interface Group {
  title: string;
  options: { line: ContentLine; text: string }[];
}

/** Adds a line: an empty one, or one of the guide's that this section does not have yet. */
export function AddLine({
  store,
  section,
  onAdd,
}: {
  store: Store;
  section: DraftSection;
  onAdd: (line?: ContentLine) => void;
}) {
  const groups = offers(store, section);
  const lines = groups.flatMap(({ options }) => options.map(({ line }) => line));
  const id = `add-${section.id.replace('/', '-')}`;
  return (
    <div class="row">
      <button type="button" class="quiet" id={id} onClick={() => onAdd()}>
        Write a line
      </button>
      {groups.length > 0 && (
        <ListAction
          label="Add a line of the guide’s"
          prompt="Add from the guide …"
          action="Add it"
          groups={groups.map(({ title, options }) => ({
            title,
            options: options.map(({ line, text }) => ({ id: keyOf(line), text })),
          }))}
          onAct={(key) => onAdd(lines.find((line) => keyOf(line) === key))}
        />
      )}
    </div>
  );
}

/** What the guide offers a section and the draft does not hold: the role's responsibilities, or the skill checklists' items. */
function offers(store: Store, section: DraftSection): Group[] {
  const { catalogue, draft } = store;
  const { role: roleId, level, sections } = draft.value;
  const held = new Set(sections.flatMap((one) => one.lines.map(keyOf)));
  const role = roleOf(catalogue, roleId);
  const groups =
    section.id === 'responsibilities'
      ? role.responsibilities.map(({ area, lines }) => ({
          title: RESPONSIBILITY_AREAS[area],
          options: lines
            .filter(({ from }) => !from || isAtLeast(level, from))
            .map(({ id, text }) => ({ line: contentLine({ kind: 'responsibility', id }), text })),
        }))
      : section.id === 'must-haves' || section.id === 'nice-to-haves'
        ? catalogue.skills.map(({ id: area, title, items }) => ({
            title,
            options: items.map(({ id, name }) => ({
              line: contentLine({ kind: 'skill', area, id }),
              text: name,
            })),
          }))
        : [];
  return groups
    .map(({ title, options }) => ({
      title,
      options: options.filter(({ line }) => !held.has(keyOf(line))),
    }))
    .filter(({ options }) => options.length);
}
