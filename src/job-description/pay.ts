import { isCurrency, readAmount } from '../formats/amount';
import { PAY_PERIODS } from './vocabulary';
import type { Draft } from './draft';

export type PayReading =
  | { kind: 'blank' }
  | { kind: 'problem'; field: 'minimum' | 'maximum' | 'currency'; message: string }
  | {
      kind: 'range';
      minimum?: number | undefined;
      maximum?: number | undefined;
      currency: string;
      text: string;
    };

/** A highest pay above this many times the lowest is a slip, such as 90 to 110k. */
const WIDEST = 20;

/** Reads the pay fields: a range with its wording, nothing typed, or the first field that needs mending and why. */
export function readPay(pay: Draft['pay']): PayReading {
  if (!pay.minimum.trim() && !pay.maximum.trim()) return { kind: 'blank' };
  const minimum = pay.minimum.trim() ? readAmount(pay.minimum) : undefined;
  const maximum = pay.maximum.trim() ? readAmount(pay.maximum) : undefined;
  const unread = 'is not a sum this page can read; write it as 78000 or 78,000';
  if (pay.minimum.trim() && minimum === undefined)
    return { kind: 'problem', field: 'minimum', message: `“${pay.minimum.trim()}” ${unread}.` };
  if (pay.maximum.trim() && maximum === undefined)
    return { kind: 'problem', field: 'maximum', message: `“${pay.maximum.trim()}” ${unread}.` };
  if (minimum !== undefined && maximum !== undefined && minimum > maximum)
    return {
      kind: 'problem',
      field: 'maximum',
      message: 'The highest pay is below the lowest; swap the two.',
    };
  if (minimum && maximum && maximum > minimum * WIDEST)
    return {
      kind: 'problem',
      field: 'minimum',
      message: `The range is more than ${WIDEST} times wide; check both sums, and whether a “k” is missing.`,
    };
  const currency = pay.currency.trim().toUpperCase();
  if (!isCurrency(currency))
    return {
      kind: 'problem',
      field: 'currency',
      message: 'Name the currency by its three letters, such as EUR, USD or PLN.',
    };
  const sum = (amount: number) =>
    new Intl.NumberFormat('en', { maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 }).format(
      amount,
    );
  const range =
    minimum === undefined
      ? `up to ${currency} ${sum(maximum!)}`
      : maximum === undefined
        ? `from ${currency} ${sum(minimum)}`
        : minimum === maximum
          ? `${currency} ${sum(minimum)}`
          : `${currency} ${sum(minimum)}–${sum(maximum)}`;
  return { kind: 'range', minimum, maximum, currency, text: `${range} ${PAY_PERIODS[pay.period]}` };
}
