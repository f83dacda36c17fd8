import { roleOf, type CatalogueRole } from '../../job-description/catalogue';
import { ringsOf } from '../../job-description/rosette';
import { changeRoleOrLevel, staleSections } from '../../job-description/suggest';
import { jobTitle, type TitleKind } from '../../job-description/title';
import { WORKPLACES, type Level, type Workplace } from '../../job-description/vocabulary';
import { SelectField, TextField } from '../../controls/fields';
import { Offer } from '../../drafts/windows/Offer';
import { Rosette } from '../../controls/Rosette';
import type { Store } from '../../drafts/store/store';

/** A choice that an imported ad leaves open. */
const open = (value: string) => (value ? [] : [{ value: '' as const, text: 'Not said' }]);

/** The titles of a role at a level, the one people search for first; one where they are the same. */
function titleOptions(role: CatalogueRole, level: Level): { value: TitleKind; text: string }[] {
  const [search, house] = [jobTitle(role, level), jobTitle(role, level, 'house')];
  return [
    { value: 'search' as const, text: `${search} (most searched for)` },
    { value: 'house' as const, text: `${house} (as in this guide)` },
  ].slice(0, search === house ? 1 : 2);
}

/** What is chosen, not written: role, level, engagement, workplace. */
export function Choices({ store }: { store: Store }) {
  const { catalogue, edit, type, announce } = store;
  const draft = store.draft.value;
  const role = roleOf(catalogue, draft.role);
  const rings = catalogue.skills.map(({ id }) =>
    ringsOf(role.profile[id]?.[draft.level] ?? 'Awareness'),
  );
  const change = (next: { role?: string; level?: Level }) => {
    const changed = changeRoleOrLevel(draft, catalogue, next);
    edit(changed);
    const kept = staleSections(changed, catalogue).length
      ? ' The lists you changed stay as they are; the new lines are offered below.'
      : '';
    announce(
      `The description is now for a ${jobTitle(roleOf(catalogue, changed.role), changed.level, changed.titleKind)}.${kept}`,
    );
  };
  const titles = titleOptions(role, draft.level);
  return (
    <fieldset>
      <legend>Start from a role</legend>
      <div class="role-choice">
        <Rosette size={56} rings={rings} />
        <SelectField
          id="role"
          label="Role"
          value={draft.role}
          options={[
            ...open(draft.role),
            ...catalogue.roles.map(({ id, title }) => ({ value: id, text: title })),
          ]}
          onChoice={(value) => change({ role: value })}
        />
      </div>
      <div class="pair">
        <SelectField
          id="level"
          label="Level"
          value={draft.level}
          options={role.levels.map(({ level }) => ({ value: level, text: level }))}
          onChoice={(level) => change({ level })}
        />
        <SelectField
          id="workplace"
          label="Workplace"
          value={draft.workplace}
          options={[
            ...open(draft.workplace),
            ...(Object.keys(WORKPLACES) as Workplace[]).map((value) => ({
              value,
              text: WORKPLACES[value],
            })),
          ]}
          onChoice={(workplace) => edit({ ...draft, workplace })}
        />
      </div>
      <Offer store={store} />
      {titles.length > 1 && (
        <SelectField
          id="title-kind"
          label="Suggested title"
          value={draft.titleKind ?? 'search'}
          options={titles}
          onChoice={(titleKind) => edit({ ...draft, titleKind })}
        />
      )}
      <TextField
        id="title"
        label="Job title"
        hint={
          draft.role
            ? `Leave blank for “${jobTitle(role, draft.level, draft.titleKind)}”.`
            : 'The ad names no title that fits a role here; write the one it is to have.'
        }
        value={draft.title}
        onText={(title) => type({ ...store.draft.value, title }, 'title')}
      />
      <SelectField
        id="engagement"
        label="Engagement"
        value={draft.engagement}
        options={[
          ...open(draft.engagement),
          ...catalogue.engagements.map(({ id, label }) => ({ value: id, text: label })),
        ]}
        onChoice={(engagement) => edit({ ...draft, engagement })}
      />
    </fieldset>
  );
}
