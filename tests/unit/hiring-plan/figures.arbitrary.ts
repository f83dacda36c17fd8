import fc from 'fast-check';
import type { Figures } from '../../../src/hiring-plan/figures';

const words = fc.string({ maxLength: 60, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const number = (most: number) => fc.integer({ min: 0, max: most }).map(String);

/** A form that is filled in rightly, whatever its words. */
export const goodFigures: fc.Arbitrary<Figures> = fc.record({
  id: fc.constant('a1b2c3d4'),
  name: words,
  opens: fc.constantFrom('2027-01-11', '2027-03-28', '2028-02-29', '2027-12-25', '2027-10-31'),
  sourcingWeeks: number(52),
  stages: fc.array(
    fc.record({
      name: words,
      minutes: fc.constantFrom('5', '45', '480'),
      interviewers: fc.constantFrom('1', '3', '20'),
      candidates: fc.constantFrom('1', '7', '500'),
      days: fc.constantFrom('1', '4', '60'),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  between: number(60),
  decisionDays: number(60),
  offerDays: number(60),
  notice: number(52),
  noticeUnit: fc.constantFrom('weeks', 'months'),
  daysOff: fc.constantFrom('', '2027-01-18, 2027-01-19', '2027-04-05'),
});

const typed = fc.oneof(
  fc.constantFrom('', '-5', 'NaN', '1e999', '3.5', '1,234', '99999', '2027-02-30'),
  words,
);

/** Any form a person could leave behind. */
export const anyFigures: fc.Arbitrary<Figures> = fc.oneof(
  goodFigures,
  goodFigures.chain((figures) =>
    fc.record({
      id: fc.constant(figures.id),
      name: typed,
      opens: typed,
      sourcingWeeks: typed,
      stages: fc.constant(figures.stages.map((stage) => ({ ...stage, minutes: 'x', days: '-1' }))),
      between: typed,
      decisionDays: typed,
      offerDays: typed,
      notice: typed,
      noticeUnit: fc.constant(figures.noticeUnit),
      daysOff: typed,
    }),
  ),
);
