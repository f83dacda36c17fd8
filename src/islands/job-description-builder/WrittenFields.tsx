import type { Draft } from '../../job-description/draft';
import { readPay } from '../../job-description/pay';
import { PAY_PERIODS, type PayPeriod } from '../../job-description/vocabulary';
import { SelectField, TextField } from './fields';
import type { Store } from './store';

type TextKey = { [K in keyof Draft]: Draft[K] extends string ? K : never }[keyof Draft];

/** What only the person knows: place, company, team, pay, how to apply. */
export function WrittenFields({ store }: { store: Store }) {
  const draft = store.draft.value;
  const text = (key: Exclude<TextKey, 'role' | 'level' | 'engagement' | 'workplace'>, label: string, hint?: string, long?: boolean) => (
    <TextField
      id={key}
      label={label}
      value={draft[key]}
      {...(hint ? { hint } : {})}
      {...(long ? { long } : {})}
      onText={(value) => store.edit({ ...store.draft.value, [key]: value }, key)}
    />
  );
  return (
    <>
      <fieldset>
        <legend>Place</legend>
        {text('place', 'Country or city', 'Where the person may live, or must come to.')}
        {text('timeZones', 'Time zones', 'Such as UTC−6 to UTC−3, or four hours shared with Berlin.')}
      </fieldset>
      <fieldset>
        <legend>The company</legend>
        {text('company', 'Company name')}
        {text('about', 'What it does', 'Two sentences a stranger understands.', true)}
        {text('reason', 'Why this role exists', 'What changed, and what the person will make true.', true)}
        {text('team', 'The team', 'How many, who, and how they work together.', true)}
        {text('howToApply', 'How to apply', 'What to send, where to, and by when you answer.', true)}
      </fieldset>
      <PayFields store={store} />
    </>
  );
}

function PayFields({ store }: { store: Store }) {
  const { pay } = store.draft.value;
  const reading = readPay(pay);
  const stillToCome = reading.kind === 'problem' && reading.field === 'currency' && !pay.currency.trim();
  const problem = (field: string) => (reading.kind === 'problem' && reading.field === field && !stillToCome ? reading.message : undefined);
  const change = (part: Partial<Draft['pay']>, key: string) =>
    store.edit({ ...store.draft.value, pay: { ...store.draft.value.pay, ...part } }, key);
  return (
    <fieldset>
      <legend>Pay</legend>
      <div class="pair">
        <TextField
          id="minimum"
          label="Lowest pay"
          value={pay.minimum}
          problem={problem('minimum')}
          onText={(minimum) => change({ minimum }, 'minimum')}
        />
        <TextField
          id="maximum"
          label="Highest pay"
          value={pay.maximum}
          problem={problem('maximum')}
          onText={(maximum) => change({ maximum }, 'maximum')}
        />
        <TextField
          id="currency"
          label="Currency"
          value={pay.currency}
          problem={problem('currency')}
          onText={(currency) => change({ currency }, 'currency')}
        />
        <SelectField
          id="period"
          label="Per"
          value={pay.period}
          options={(Object.keys(PAY_PERIODS) as PayPeriod[]).map((value) => ({ value, text: PAY_PERIODS[value].replace(/^an? /, '') }))}
          onChoice={(period) => change({ period }, 'period')}
        />
      </div>
      {reading.kind === 'problem' && (
        <p class="hint">
          {stillToCome ? `${reading.message} Until then the pay` : 'Until this is mended, the pay'} stays out of the description.
        </p>
      )}
    </fieldset>
  );
}
