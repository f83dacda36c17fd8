import { readAmount } from '../formats/amount';
import type { Field } from './models';

/** A figure that was read; `share` where a fee was written as a percentage. */
export type Reading = { value: number; share?: boolean } | { message: string };

/** Above this a sum is a slip of the keyboard. */
const MOST_MONEY = 1_000_000_000;

const COUNTS: Partial<Record<Field | 'months', { most: number; what: string }>> = {
  units: { most: 744, what: 'days or hours per month' },
  overhead: { most: 300, what: 'per cent' },
  notice: { most: 156, what: 'weeks' },
  months: { most: 120, what: 'months' },
};

/**
 * Reads one typed figure, not blank. What could mean two things, is below zero or is out of all measure gets a message that says
 * what to enter instead; it is never read as something near it.
 */
export function readField(field: Field | 'months', typed: string): Reading {
  const text = typed.trim();
  const count = COUNTS[field];
  if (count) return readCount(text, count.most, count.what, field);
  if (field === 'once' && text.endsWith('%')) {
    const share = readCount(text, 100, 'per cent', field);
    return 'value' in share ? { ...share, share: true } : share;
  }
  const value = readAmount(text);
  if (value === undefined) return { message: 'Enter an amount, such as 78000 or 78,000.' };
  if (value > MOST_MONEY)
    return { message: `Enter an amount of at most ${MOST_MONEY.toLocaleString('en')}.` };
  return { value };
}

function readCount(text: string, most: number, what: string, field: Field | 'months'): Reading {
  const plain = /^(\d{1,6})(?:[.,](\d{1,2}))?(\s*%)?$/.exec(text);
  const percent = what === 'per cent';
  if (!plain || (plain[3] && !percent))
    return {
      message: percent
        ? 'Enter a percentage, such as 12.'
        : `Enter a number of ${what}, such as 12.`,
    };
  const value = Number(`${plain[1]!}.${plain[2] ?? 0}`);
  if (field === 'months' && (value < 1 || value > most || !Number.isInteger(value)))
    return { message: `Enter a whole number of months, from 1 to ${most}.` };
  if (value > most) return { message: `Enter at most ${most} ${what}.` };
  if (field === 'units' && value === 0)
    return { message: `Enter a number of ${what}, at least 1.` };
  return { value };
}
