import { benefitsFor } from '../../job-description/benefits';
import { BENEFIT_KINDS, type BenefitKind } from '../../job-description/vocabulary';
import type { Store } from '../../drafts/store/store';

/** Benefits of the draft's country to insert into the field, each with a gap for its figure. */
export function BenefitSuggestions({ store }: { store: Store }) {
  const draft = store.draft.value;
  const offered = benefitsFor(store.catalogue, draft.country).filter(
    ({ text }) => !draft.benefits.includes(text),
  );
  const insert = (text: string) => {
    const before = draft.benefits.trimEnd();
    store.edit({ ...draft, benefits: before ? `${before}\n${text}` : text });
    store.announce('Benefit inserted. Fill in the figure in square brackets.');
  };
  return (
    <select
      aria-label="Insert a suggested benefit"
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value) insert(value);
      }}
    >
      <option value="">Insert a suggested benefit …</option>
      {(Object.keys(BENEFIT_KINDS) as BenefitKind[]).map((kind) => (
        <optgroup key={kind} label={BENEFIT_KINDS[kind]}>
          {offered
            .filter((benefit) => benefit.kind === kind)
            .map(({ id, text }) => (
              <option key={id} value={text}>
                {text}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
