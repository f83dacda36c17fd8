import type { ComponentChildren } from 'preact';
import type { Draft } from '../../job-description/draft';
import { readPay } from '../../job-description/pay';
import { PAY_PERIODS, type PayPeriod } from '../../job-description/vocabulary';
import { SelectField, TextField } from '../../controls/fields';
import type { Store } from '../../drafts/store/store';

/** The range with its currency and period, and below it what else is paid. */
export function PayFields({ store, children }: { store: Store; children: ComponentChildren }) {
  const { pay } = store.draft.value;
  const reading = readPay(pay);
  const stillToCome =
    reading.kind === 'problem' && reading.field === 'currency' && !pay.currency.trim();
  const problem = (field: string) =>
    reading.kind === 'problem' && reading.field === field && !stillToCome
      ? reading.message
      : undefined;
  const withPay = (part: Partial<Draft['pay']>): Draft => ({
    ...store.draft.value,
    pay: { ...store.draft.value.pay, ...part },
  });
  const text = (key: 'minimum' | 'maximum' | 'currency', label: string) => (
    <TextField
      id={key}
      label={label}
      value={pay[key]}
      problem={problem(key)}
      onText={(value) => store.type(withPay({ [key]: value }), key)}
    />
  );
  return (
    <fieldset>
      <legend>Pay</legend>
      <div class="pair">
        {text('minimum', 'Lowest pay')}
        {text('maximum', 'Highest pay')}
        {text('currency', 'Currency')}
        <SelectField
          id="period"
          label="Per"
          value={pay.period}
          options={(Object.keys(PAY_PERIODS) as PayPeriod[]).map((value) => ({
            value,
            text: PAY_PERIODS[value].replace(/^an? /, ''),
          }))}
          onChoice={(period) => store.edit(withPay({ period }))}
        />
      </div>
      {reading.kind === 'problem' && (
        <p class="hint">
          {stillToCome ? `${reading.message} Until then the pay` : 'Until this is mended, the pay'}{' '}
          stays out of the description.
        </p>
      )}
      {children}
    </fieldset>
  );
}
