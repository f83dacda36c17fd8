import { isPast, readClosingDate } from '../../job-description/closing-date';
import { readCountries } from '../../job-description/countries';
import type { Draft } from '../../job-description/draft';
import { TextField } from '../../controls/fields';
import { PayFields } from './PayFields';
import type { Store } from '../../drafts/store/store';

type TextKey = { [K in keyof Draft]-?: Draft[K] extends string ? K : never }[keyof Draft];
type WrittenKey = Exclude<TextKey, 'role' | 'level' | 'engagement' | 'workplace' | 'name'>;

interface Options {
  hint?: string;
  long?: boolean;
  kind?: 'date';
  problem?: string | undefined;
}

/** What only the person knows, in the order of the steps. */
export function WrittenFields({ store }: { store: Store }) {
  const draft = store.draft.value;
  const text = (key: WrittenKey, label: string, options: Options = {}) => (
    <TextField
      id={key}
      label={label}
      value={draft[key]}
      {...options}
      onText={(value) => store.edit({ ...store.draft.value, [key]: value }, key)}
    />
  );
  const long = (key: WrittenKey, label: string, hint: string) =>
    text(key, label, { hint, long: true });
  const countries = readCountries(draft.country);
  const closing = readClosingDate(draft.closingDate);
  const late = isPast(closing, store.today.value)
    ? 'This day is past; choose a later one.'
    : undefined;
  return (
    <>
      <fieldset>
        <legend>Place</legend>
        <div class="pair">
          {text('place', 'City or region')}
          {text('country', 'Country', {
            problem: countries.kind === 'problem' ? countries.message : undefined,
          })}
        </div>
        {text('timeZones', 'Time zones', {
          hint: 'Such as UTC−6 to UTC−3, or four hours shared with Berlin.',
        })}
      </fieldset>
      <fieldset>
        <legend>The company</legend>
        {text('company', 'Company name')}
        {long('about', 'What it does', 'Two sentences a stranger understands.')}
        {long(
          'reason',
          'Why this role exists',
          'What changed, and what the person will make true.',
        )}
        {long('team', 'The team', 'How many, who, and how they work together.')}
      </fieldset>
      <fieldset>
        <legend>Outcomes</legend>
        {long('outcomesSix', 'After six months', 'What is true then? One outcome a line.')}
        {long('outcomesTwelve', 'After twelve months', 'One outcome a line.')}
      </fieldset>
      <PayFields store={store}>
        {text('equity', 'Equity', { hint: 'Leave blank if there is none.' })}
        {long(
          'benefits',
          'Benefits',
          'One a line, with its figure: 28 days of leave, not “generous leave”.',
        )}
      </PayFields>
      <fieldset>
        <legend>Hiring</legend>
        {long(
          'hiringSteps',
          'Hiring steps',
          'One a line, each with how long it takes: Call with the manager, 30 minutes.',
        )}
        {long('howToApply', 'How to apply', 'What to send, where to, and by when you answer.')}
        {text('closingDate', 'Closing date', {
          kind: 'date',
          hint: 'Leave blank if the posting stays open until it is filled.',
          problem: closing.kind === 'problem' ? closing.message : late,
        })}
        {long('equalOpportunity', 'Equal-opportunity statement', 'What you promise and can keep.')}
        {!draft.equalOpportunity && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              store.edit(
                { ...draft, equalOpportunity: store.catalogue.phrases['equal-opportunity'] ?? '' },
                'equal opportunity',
              );
              document.getElementById('equalOpportunity')?.focus();
            }}
          >
            Start from the guide’s wording
          </button>
        )}
      </fieldset>
    </>
  );
}
