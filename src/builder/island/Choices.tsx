import { roleOf } from '../../job-description/catalogue';
import { jobTitle } from '../../job-description/compose';
import { ringsOf } from '../../job-description/rosette';
import { changeRoleOrLevel, staleSections } from '../../job-description/suggest';
import { WORKPLACES, type Level, type Workplace } from '../../job-description/vocabulary';
import { SelectField, TextField } from '../../controls/fields';
import { Offer } from '../../drafts/windows/Offer';
import { Rosette } from '../../controls/Rosette';
import type { Store } from '../../drafts/store/store';

/** A choice that an imported ad leaves open. */
const open = (value: string) => (value ? [] : [{ value: '' as const, text: 'Not said' }]);

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
      `The description is now for a ${jobTitle(roleOf(catalogue, changed.role).title, changed.level)}.${kept}`,
    );
  };
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
      <TextField
        id="title"
        label="Job title"
        hint={
          draft.role
            ? `Leave blank for “${jobTitle(role.title, draft.level)}”.`
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
