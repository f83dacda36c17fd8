import { askedProficiency } from '../../job-description/compose';
import { keyOf, type ContentLine } from '../../job-description/line';
import { askProficiency } from '../../job-description/edit';
import { STATED_PROFICIENCIES, type StatedProficiency } from '../../job-description/vocabulary';
import type { Store } from '../../drafts/store/store';

interface Props {
  store: Store;
  sectionId: string;
  line: ContentLine;
  name: string;
}

/** How well a requirement asks to know its skill; the words of the line follow. */
export function ProficiencyChoice({ store, sectionId, line, name }: Props) {
  const draft = store.draft.value;
  const { proficiency: _, ...unasked } = line;
  const usual = askedProficiency(unasked, draft, store.catalogue);
  return (
    <select
      aria-label={`Proficiency of ${name}`}
      value={askedProficiency(line, draft, store.catalogue)}
      onChange={(event) => {
        const value = event.currentTarget.value as StatedProficiency;
        store.edit(
          askProficiency(draft, sectionId, keyOf(line), value === usual ? undefined : value),
        );
      }}
    >
      {STATED_PROFICIENCIES.map((proficiency) => (
        <option key={proficiency} value={proficiency}>
          {proficiency === usual ? `${proficiency} (usual here)` : proficiency}
        </option>
      ))}
    </select>
  );
}
