import { expect, test } from 'vitest';
import { isPast, readClosingDate } from '../../../src/job-description/closing-date';

test('a day is read and spoken', () =>
  expect(readClosingDate(' 2031-02-28 ')).toEqual({
    kind: 'day',
    day: '2031-02-28',
    text: '28 February 2031',
  }));

test.each(['2031-02-30', '2031-13-01', 'soon', '28.2.2031', '2031-2-8', '+02031-01-01'])(
  '“%s” is no day',
  (typed) => {
    expect(readClosingDate(typed)).toMatchObject({
      kind: 'problem',
      message: expect.stringContaining(typed),
    });
  },
);

test('today is not past, yesterday is', () => {
  expect(isPast(readClosingDate('2026-11-23'), '2026-11-23')).toBe(false);
  expect(isPast(readClosingDate('2026-11-22'), '2026-11-23')).toBe(true);
  expect(isPast(readClosingDate(''), '2026-11-23')).toBe(false);
});
