// Over 200 lines: the cases of one subject stay side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../../src/hiring-plan/address';
import { dayText, daysBetween, isWorkday } from '../../../src/hiring-plan/calendar';
import { planMarkdown, planText, summary } from '../../../src/hiring-plan/explain';
import { ruleOfThumb, WORKED_EXAMPLE, type Figures } from '../../../src/hiring-plan/figures';
import { planOf } from '../../../src/hiring-plan/plan';
import { readFigures } from '../../../src/hiring-plan/read-figures';
import { timelineOf, TIMELINE_WIDTH } from '../../../src/hiring-plan/timeline';
import { anyFigures, goodFigures } from './figures.arbitrary';

const plan = (figures: Figures) => planOf(readFigures(figures).loop!);

describe('the plan', () => {
  test('puts the worked example on the calendar, step after step', () => {
    const lines = plan(WORKED_EXAMPLE).steps.map(
      ({ name, starts, ends }) => `${name}: ${dayText(starts)} – ${dayText(ends)}`,
    );
    expect(lines).toEqual([
      'Sourcing: Mon 11 Jan 2027 – Fri 29 Jan 2027',
      'First call: Mon 1 Feb 2027 – Thu 4 Feb 2027',
      'Work sample, talked through: Mon 8 Feb 2027 – Tue 9 Feb 2027',
      'Operating a system: Thu 11 Feb 2027 – Fri 12 Feb 2027',
      'An incident: Tue 16 Feb 2027 – Wed 17 Feb 2027',
      'Work with others: Fri 19 Feb 2027 – Mon 22 Feb 2027',
      'Decision: Tue 23 Feb 2027 – Wed 24 Feb 2027',
      'Offer decision: Thu 25 Feb 2027 – Wed 3 Mar 2027',
      'Notice period: Thu 4 Mar 2027 – Wed 28 Apr 2027',
      'First day of work: Thu 29 Apr 2027 – Thu 29 Apr 2027',
    ]);
  });

  test('counts the hours of interviews, and of all the people in them', () => {
    const { stages, held, people, candidate } = plan(WORKED_EXAMPLE);
    expect(stages.map((stage) => [stage.held, stage.people])).toEqual([
      [6, 6],
      [5, 10],
      [5, 10],
      [3.75, 3.75],
      [3.75, 3.75],
    ]);
    expect([held, people, candidate]).toEqual([23.5, 33.5, 4]);
  });

  test('a notice in months ends on the same day of the month', () => {
    const { steps } = plan({ ...WORKED_EXAMPLE, notice: '3', noticeUnit: 'months' });
    expect(steps.find(({ id }) => id === 'notice')).toMatchObject({
      starts: '2027-03-04',
      ends: '2027-06-03',
    });
  });

  test('steps of no length are left out', () => {
    const { steps } = plan({
      ...WORKED_EXAMPLE,
      sourcingWeeks: '0',
      decisionDays: '0',
      offerDays: '0',
      notice: '0',
    });
    expect(steps.map(({ kind }) => kind)).toEqual([
      'stage',
      'stage',
      'stage',
      'stage',
      'stage',
      'start',
    ]);
    expect(steps[0]!.starts).toBe('2027-01-11');
  });

  test('a role opened on a Saturday starts on Monday, and days off are stepped over', () => {
    const { steps } = plan({ ...WORKED_EXAMPLE, opens: '2027-01-16', daysOff: '2027-01-18' });
    expect(steps[0]!.starts).toBe('2027-01-19');
  });

  test('steps follow one another, and none of ours begins or ends on a day off', () => {
    fc.assert(
      fc.property(goodFigures, (figures) => {
        const { loop } = readFigures(figures);
        const { steps, firstDay } = planOf(loop!);
        steps.forEach(({ kind, starts, ends }, index) => {
          expect(daysBetween(starts, ends)).toBeGreaterThanOrEqual(0);
          if (index) expect(daysBetween(steps[index - 1]!.ends, starts)).toBeGreaterThan(0);
          if (kind !== 'notice')
            expect([isWorkday(starts, loop!.daysOff), isWorkday(ends, loop!.daysOff)]).toEqual([
              true,
              true,
            ]);
        });
        expect(steps.at(-1)!.starts).toBe(firstDay);
      }),
    );
  });

  test('a longer notice never brings the first day forward', () => {
    fc.assert(
      fc.property(goodFigures, fc.integer({ min: 0, max: 51 }), (figures, notice) => {
        const on = (count: number) => plan({ ...figures, notice: String(count) }).firstDay;
        expect(on(notice + 1) >= on(notice)).toBe(true);
      }),
    );
  });
});

describe('what cannot be read', () => {
  test.each<[Partial<Figures>, string, RegExp]>([
    [{ opens: '' }, 'opens', /A blank is not a date/],
    [{ opens: '2027-02-30' }, 'opens', /“2027-02-30” is not a date/],
    [{ sourcingWeeks: '-3' }, 'sourcingWeeks', /^Enter a whole number of weeks, from 0 to 52\.$/],
    [{ between: '1.5' }, 'between', /whole number of working days/],
    [{ offerDays: 'NaN' }, 'offerDays', /^Enter a whole number of working days/],
    [{ notice: '1,234' }, 'notice', /^Enter a whole number of weeks/],
    [{ notice: '99999999999' }, 'notice', /from 0 to 52/],
    [{ daysOff: '2027-04-05 Easter' }, 'daysOff', /“Easter” is not a date/],
    [{ stages: [] }, 'stages', /one to 8 stages/],
    [{ stages: [{ ...WORKED_EXAMPLE.stages[0]!, minutes: '1e9' }] }, '0.minutes', /from 5 to 480/],
  ])('%j gets a message at its field, and there is no plan', (change, key, message) => {
    const { loop, problems } = readFigures({ ...WORKED_EXAMPLE, ...change });
    expect(loop).toBeUndefined();
    expect(problems[key]).toMatch(message);
  });

  test('the rule of thumb is a plan without a problem', () => {
    expect(readFigures(ruleOfThumb('2027-05-03')).problems).toEqual({});
  });
});

describe('the address', () => {
  test('carries the form, as it was typed', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { figures: back, ignored } = fromAddress(`#${toAddress(figures)}`, WORKED_EXAMPLE);
        expect(back).toEqual(figures);
        expect(ignored).toEqual([]);
      }),
    );
  });

  test('keeps what it does not name, and names what it does not know', () => {
    const { figures, ignored } = fromAddress(
      '#notice=3&noticeUnit=months&salary=5&notice=4&__proto__=x&noticeUnit=x',
      WORKED_EXAMPLE,
    );
    expect(figures).toEqual({ ...WORKED_EXAMPLE, notice: '3', noticeUnit: 'months' });
    expect(ignored).toEqual(['salary', 'notice', '__proto__', 'noticeUnit']);
  });

  test('any text at all after the # does no harm', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        Boolean(readFigures(fromAddress(text, WORKED_EXAMPLE).figures)),
      ),
    );
  });
});

describe('what is taken away', () => {
  test('the text and the tables carry the same dates and hours', () => {
    const [text, markdown] = [planText(plan(WORKED_EXAMPLE)), planMarkdown(plan(WORKED_EXAMPLE))];
    for (const words of ['Thu 29 Apr 2027', '33.5 hours', 'First call', 'Backend engineer']) {
      expect(text).toContain(words);
      expect(markdown).toContain(words);
    }
    expect(markdown).toContain('| Work with others | 5 | 45 | 1 | 3.75 | 3.75 |');
  });

  test('a name cannot break a table or turn into a link or HTML', () => {
    const stages = [{ ...WORKED_EXAMPLE.stages[0]!, name: 'a|b <img src=x> [x](y)\n| c' }];
    const row = planMarkdown(plan({ ...WORKED_EXAMPLE, stages }))
      .split('\n')
      .find((line) => line.includes('img'))!;
    expect(row.replace(/\\\|/g, '').split('|')).toHaveLength(5);
    expect(row).toContain('\\<img src=x\\> \\[x\\]\\(y\\)');
  });

  test('the summary names the first day and the weeks to it', () => {
    expect(summary(plan(WORKED_EXAMPLE))).toBe(
      'First day of work: Thu 29 Apr 2027, 15 weeks after the role opens. Interviews take 33.5 hours of interviewers’ time.',
    );
  });

  test('no bar and no month leaves the drawing', () => {
    fc.assert(
      fc.property(goodFigures, (figures) => {
        const { bars, months, height } = timelineOf(plan(figures));
        for (const { x, width, y } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(TIMELINE_WIDTH + 0.11);
          expect(y).toBeLessThan(height);
        }
        months.forEach(
          ({ x }, index) => index && expect(x - months[index - 1]!.x).toBeGreaterThanOrEqual(40),
        );
      }),
    );
  });
});
