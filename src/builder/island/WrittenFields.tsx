import { isPast, readClosingDate } from '../../job-description/closing-date';
import { readCountries } from '../../job-description/countries';
import { equalOpportunityFor } from '../../job-description/equal-opportunity';
import type { Draft } from '../../job-description/draft';
import { TextField } from '../../controls/fields';
import { BenefitSuggestions } from './BenefitSuggestions';
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
      onText={(value) => store.type({ ...store.draft.value, [key]: value }, key)}
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
        <legend>Location and working arrangements</legend>
        <div class="pair">
          {text('place', 'City')}
          {text('country', 'Country', {
            problem: countries.kind === 'problem' ? countries.message : undefined,
          })}
        </div>
        {text('timeZones', 'Core hours', {
          hint: 'Such as 10:00 to 15:00 Berlin time, or four hours shared with UTC−6.',
        })}
        <details>
          <summary>Address, office days and on-call</summary>
          <div class="pair">
            {text('region', 'Region or state')}
            {text('postalCode', 'Postal code')}
          </div>
          {text('street', 'Street address', {
            hint: 'For job boards; it is not part of the text.',
          })}
          {text('officeDays', 'Office days', { hint: 'Such as two days a week, Tuesday fixed.' })}
          <div class="pair">
            {text('onCall', 'On-call rotation', { hint: 'Such as one week in six.' })}
            {text('onCallPay', 'On-call pay', { hint: 'Such as EUR 400 a week.' })}
          </div>
        </details>
        <details>
          <summary>Contract, start, visa and languages</summary>
          <div class="pair">
            {text('contractLength', 'Contract length')}
            {text('startDate', 'Start date')}
          </div>
          {text('visa', 'Visa and relocation', {
            hint: 'Such as we sponsor visas and pay for the move.',
          })}
          {text('languages', 'Working languages', { hint: 'With the level: English (B2).' })}
        </details>
      </fieldset>
      <fieldset>
        <legend>Company and team</legend>
        {text('company', 'Company name')}
        {long('about', 'What it does', 'Two sentences that anyone understands.')}
        {text('scale', 'Scale', { hint: 'Such as 40 services and 3,000 requests a second.' })}
        {long('reason', 'Why this role exists', 'What changed, and what the person will achieve.')}
        {long('team', 'The team', 'How many people, their roles, and how they work together.')}
        {text('reportsTo', 'Reports to', { hint: 'Such as the head of platform engineering.' })}
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
        <BenefitSuggestions store={store} />
      </PayFields>
      <fieldset>
        <legend>Hiring</legend>
        {long(
          'hiringSteps',
          'Hiring steps',
          'One a line, each with how long it takes: Call with the manager, 30 minutes.',
        )}
        {long('howToApply', 'How to apply', 'What to send, and by when you answer.')}
        <div class="pair">
          {text('applyTo', 'Apply to', { hint: 'A web address or an e-mail address.' })}
          {text('contact', 'Contact', { hint: 'Who answers questions, and how.' })}
        </div>
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
              store.edit({
                ...draft,
                equalOpportunity: equalOpportunityFor(store.catalogue, draft.country),
              });
              document.getElementById('equalOpportunity')?.focus();
            }}
          >
            Start from the wording for the country
          </button>
        )}
      </fieldset>
    </>
  );
}
