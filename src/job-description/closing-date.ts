import type { Draft } from './draft';

export type ClosingDateReading =
  | { kind: 'blank' }
  | { kind: 'problem'; message: string }
  | { kind: 'day'; day: string; text: string };

const SPOKEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Reads the last day to apply, written as 2027-01-31. Whether it is past depends on today, which compose does not know. */
export function readClosingDate(typed: Draft['closingDate']): ClosingDateReading {
  const day = typed.trim();
  if (!day) return { kind: 'blank' };
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // 2027-02-30 reads as 2 March in some engines, so the day must come back as it was written.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    return {
      kind: 'problem',
      message: `“${day}” is not a day this page can read; write it as 2027-01-31.`,
    };
  return { kind: 'day', day, text: SPOKEN.format(time) };
}

/** Whether the closing date lies before `today` (2027-01-31), so that the posting would be born expired. */
export function isPast(closing: ClosingDateReading, today: string): boolean {
  return closing.kind === 'day' && closing.day < today;
}
