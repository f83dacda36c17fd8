import { ListAction } from '../../controls/ListAction';
import { roleOf } from '../../job-description/catalogue';
import type { DraftSection } from '../../job-description/draft';
import { RESPONSIBILITY_AREAS, isAtLeast } from '../../job-description/vocabulary';
import type { Store } from '../../drafts/store/store';

interface Group {
  title: string;
  options: { id: string; text: string }[];
}

/** Adds a line: an empty one, or one of the guide's that this section does not have yet. */
export function AddLine({
  store,
  section,
  onAdd,
}: {
  store: Store;
  section: DraftSection;
  onAdd: (contentId?: string) => void;
}) {
  const groups = offers(store, section);
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
          groups={groups}
          onAct={onAdd}
        />
      )}
    </div>
  );
}

/** What the guide offers a section and the draft does not hold: the role's responsibilities, or the skill checklists' items. */
function offers(store: Store, section: DraftSection): Group[] {
  const { catalogue, draft } = store;
  const { role: roleId, level, sections } = draft.value;
  const held = new Set(sections.flatMap((one) => one.lines.map((line) => line.id)));
  const role = roleOf(catalogue, roleId);
  const groups =
    section.id === 'responsibilities'
      ? role.responsibilities.map(({ area, lines }) => ({
          title: RESPONSIBILITY_AREAS[area],
          options: lines
            .filter(({ from }) => !from || isAtLeast(level, from))
            .map(({ id, text }) => ({ id: `responsibility/${id}`, text })),
        }))
      : section.id === 'must-haves' || section.id === 'nice-to-haves'
        ? catalogue.skills.map(({ id: skill, title, items }) => ({
            title,
            options: items.map(({ id, name }) => ({ id: `skill/${skill}/${id}`, text: name })),
          }))
        : [];
  return groups
    .map(({ title, options }) => ({ title, options: options.filter(({ id }) => !held.has(id)) }))
    .filter(({ options }) => options.length);
}
