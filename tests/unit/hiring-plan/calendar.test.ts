import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkdays,
  dayText,
  daysBetween,
  isWorkday,
  readDay,
  workdayFrom,
} from '../../../src/hiring-plan/calendar';
import { nextMonday } from '../../../src/hiring-plan/figures';

const NONE = new Set<string>();
const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2001-01-01', days));

test.each([
  '2027-02-29',
  '2027-13-01',
  '2027-1-1',
  '31.01.2027',
  '1999-12-31',
  '2100-01-01',
  '',
  'NaN',
  '2027-01-01T00:00',
])('“%s” is no day', (text) => {
  expect(readDay(text)).toBeUndefined();
});

test('a day is read as it is written', () => {
  expect(readDay(' 2028-02-29 ')).toBe('2028-02-29');
  expect(dayText('2027-01-11')).toBe('Mon 11 Jan 2027');
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2027-03-31', 12, '2028-03-31'],
])('%s and %d months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

describe('working days', () => {
  test('Friday and one working day is Monday', () => {
    expect(addWorkdays('2027-01-15', 1, NONE)).toBe('2027-01-18');
  });

  test('a Saturday counts as the Monday after it', () => {
    expect(workdayFrom('2027-01-16', NONE)).toBe('2027-01-18');
  });

  test('a day off that the person named is stepped over', () => {
    expect(addWorkdays('2027-01-15', 1, new Set(['2027-01-18', '2027-01-19']))).toBe('2027-01-20');
  });

  test('five working days are a week, in every week of the century and over every change of clocks', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = workdayFrom(day, NONE);
        expect(addWorkdays(start, 5, NONE)).toBe(addDays(start, 7));
        const weekday = new Date(`${start}T12:00:00Z`).getUTCDay();
        expect(weekday).toBeGreaterThan(0);
        expect(weekday).toBeLessThan(6);
      }),
    );
  });

  test('they are counted one by one', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 40 })),
        (day, count, holes) => {
          const off = new Set(holes.map((hole) => addDays(day, hole)));
          const end = addWorkdays(day, count, off);
          let seen = 0;
          for (let one = 0; one <= daysBetween(day, end); one++)
            if (isWorkday(addDays(day, one), off)) seen++;
          expect(seen).toBe(count + 1);
        },
      ),
    );
  });
});

test('the role opens on the Monday after today, whatever today is', () => {
  expect(nextMonday('2027-01-10')).toBe('2027-01-11');
  expect(nextMonday('2027-01-11')).toBe('2027-01-18');
  expect(nextMonday('2027-01-16')).toBe('2027-01-18');
});
