import { SelectField } from '../../../controls/fields';
import type { Store } from '../../../drafts/store/store';
import { Offer } from '../../../drafts/windows/Offer';
import { roleOf } from '../../../job-description/catalogue';
import { changeRoleOrLevel } from '../../../job-description/suggest';
import { jobTitle } from '../../../job-description/title';
import type { Level } from '../../../job-description/vocabulary';

/** Role and level: the draft's own, so that a change here is one of the job description too. */
export function RoleChoice({ store }: { store: Store }) {
  const { catalogue } = store;
  const draft = store.draft.value;
  const role = catalogue.roles.find(({ id }) => id === draft.role);
  const change = (next: { role?: string; level?: Level }) => {
    const changed = changeRoleOrLevel(store.draft.value, catalogue, next);
    store.edit(changed);
    store.announce(
      `The kit is now for a ${jobTitle(roleOf(catalogue, changed.role), changed.level, changed.titleKind)}.`,
    );
  };
  const levels = role ? role.levels.map(({ level }) => level) : [draft.level];
  return (
    <fieldset>
      <legend>Role and level</legend>
      {!role && (
        <p class="builder-notice" id="role-gone">
          This draft is for the role “{draft.role}”, which the guide no longer has. Its must-haves
          and your choices are all here: pick the closest role, or keep the kit as it is.
        </p>
      )}
      <SelectField
        id="role"
        label="Role"
        value={draft.role}
        options={[
          ...(role ? [] : [{ value: draft.role, text: 'A role that is gone' }]),
          ...catalogue.roles.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        onChoice={(value) => change({ role: value })}
      />
      <SelectField
        id="level"
        label="Level"
        value={draft.level}
        options={levels.map((level) => ({ value: level, text: level }))}
        onChoice={(level) => change({ level })}
      />
      <Offer store={store} />
    </fieldset>
  );
}
