// Over 200 lines: the cases of one subject stay side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bars, CHART_WIDTH } from '../../../src/engagement-comparator/bars';
import { compare, turns } from '../../../src/engagement-comparator/compare';
import { costOf, overtakes, type Terms } from '../../../src/engagement-comparator/costs';
import {
  costTable,
  summary,
  waitingText,
  workings,
} from '../../../src/engagement-comparator/explain';
import {
  blankFigures,
  WORKED_EXAMPLE,
  type Figures,
} from '../../../src/engagement-comparator/figures';
import { MODEL_IDS, type Field, type ModelId } from '../../../src/engagement-comparator/models';
import { anyFigures } from './figures.arbitrary';

const TITLES = Object.fromEntries(MODEL_IDS.map((id) => [id, id])) as Record<ModelId, string>;
const filled = (
  id: ModelId,
  typed: Partial<Record<Field, string>>,
  rest: Partial<Figures> = {},
): Figures => {
  const figures = { ...blankFigures(), ...rest };
  figures.typed[id] = typed;
  return figures;
};
const table = (comparison: ReturnType<typeof compare>) => costTable(comparison, TITLES).rows;
const costs = (figures: Figures) => compare(figures).models[0]!.cost;
const amount = fc.integer({ min: 0, max: 1_000_000 });
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  basis: fc.constantFrom('year', 'month', 'day', 'hour'),
  pay: amount,
  units: fc.integer({ min: 1, max: 31 }),
  overhead: fc.integer({ min: 0, max: 300 }),
  monthly: amount,
  once: fc.record({ value: fc.integer({ min: 0, max: 100 }), share: fc.boolean() }),
  notice: fc.option(fc.integer({ min: 0, max: 52 }), { nil: undefined }),
  leaving: amount,
});

describe('the sums', () => {
  test('an employee costs a twelfth of the pay, the overhead on it and the kit each month', () => {
    const cost = costs(
      filled(
        'full-time',
        { pay: '60,000', overhead: '20%', monthly: '300', once: '10%', notice: '13' },
        { months: '6' },
      ),
    );
    expect(cost).toMatchObject({
      month: 6300,
      once: 6000,
      twelve: 81_600,
      total: 43_800,
      ending: 18_900,
    });
  });

  test('a day rate is multiplied by the days of a month, an hour rate by its hours', () => {
    expect(
      costs(filled('contract', { pay: '500', units: '18', overhead: '10' })).month,
    ).toBeCloseTo(9900);
    expect(costs(filled('freelance', { pay: '80', units: '30.5' })).month).toBe(2440);
  });

  test('with notice and dues blank, no cost of ending is claimed', () => {
    expect(costs(filled('contract', { pay: '500', units: '18' })).ending).toBeUndefined();
    expect(costs(filled('full-time', { pay: '12000', leaving: '700' })).ending).toBe(700);
  });

  test('more pay never costs less', () => {
    fc.assert(
      fc.property(anyTerms, amount, fc.integer({ min: 1, max: 120 }), (terms, more, months) => {
        const [low, high] = [
          costOf(terms, months),
          costOf({ ...terms, pay: terms.pay + more }, months),
        ];
        return (
          high.month >= low.month &&
          high.twelve >= low.twelve &&
          high.total! >= low.total! &&
          (high.ending ?? 0) >= (low.ending ?? 0)
        );
      }),
    );
  });

  test('the months add up to the total', () => {
    fc.assert(
      fc.property(anyTerms, fc.integer({ min: 1, max: 120 }), (terms, months) => {
        let sum = costOf(terms, months).once;
        for (let month = 0; month < months; month++) sum += costOf(terms, months).month;
        expect(costOf(terms, months).total).toBeCloseTo(sum, 2);
        expect(costOf(terms, 12).total).toBe(costOf(terms, 12).twelve);
      }),
    );
  });

  test('the month in which one model overtakes another is the first in which it has cost less', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, (one, other) => {
        const after = (terms: Terms, months: number) => costOf(terms, months).total!;
        const month = overtakes(costOf(one, undefined), costOf(other, undefined));
        if (month === undefined || month > 1000) return;
        expect(after(one, month)).toBeLessThan(after(other, month) + 0.01);
        expect(after(one, month - 1)).toBeGreaterThan(after(other, month - 1) - 0.01);
      }),
    );
  });
});

describe('what cannot be read is left out, never guessed', () => {
  test('a model whose pay is blank is left out, whatever else is typed', () => {
    const comparison = compare(filled('full-time', { overhead: '20', once: '5000' }));
    expect(comparison.models).toEqual([]);
    expect(comparison.waiting).toHaveLength(5);
    expect(comparison.waiting[0]).toEqual({ id: 'full-time', for: 'pay' });
  });

  test('a rate without days waits for them', () => {
    const comparison = compare(filled('contract', { pay: '500' }));
    expect(comparison.waiting).toContainEqual({ id: 'contract', for: 'units' });
    expect(waitingText(comparison, TITLES)).toContain('contract needs “Days per month”.');
  });

  test('a model that is switched off is neither compared nor missed', () => {
    const comparison = compare({ ...WORKED_EXAMPLE, off: ['contract', 'nearshore'] });
    expect(comparison.models.map(({ id }) => id)).toEqual([
      'full-time',
      'freelance',
      'employer-of-record',
    ]);
    expect(comparison.waiting).toEqual([]);
  });

  test.each<[Field, string, RegExp]>([
    ['pay', '-5', /^Enter an amount, such as 78000 or 78,000\.$/],
    ['pay', 'NaN', /^Enter an amount/],
    ['pay', '1e999', /^Enter an amount/],
    ['pay', '1,234.567', /^Enter an amount/],
    ['pay', '999999999999', /at most 1,000,000,000/],
    ['overhead', '-20', /^Enter a percentage/],
    ['overhead', '1.234', /^Enter a percentage/],
    ['overhead', '2000', /at most 300 per cent/],
    ['monthly', '∞', /^Enter an amount/],
    ['once', '120%', /at most 100 per cent/],
    ['once', 'x%', /^Enter a percentage/],
    ['notice', '3 months', /^Enter a number of weeks/],
    ['notice', '1000', /at most 156 weeks/],
    ['notice', '4%', /^Enter a number of weeks/],
  ])('%s “%s” gets a message at its field', (field, typed, message) => {
    const comparison = compare(filled('full-time', { pay: '50000', [field]: typed }));
    expect(comparison.problems[`full-time.${field}`]).toMatch(message);
    expect(comparison.waiting[0]).toEqual({ id: 'full-time', for: 'mending' });
  });

  test('a continental and an English sum are read alike', () => {
    for (const pay of ['1.234,56', '1,234.56'])
      expect(costs(filled('nearshore', { pay })).month).toBe(1234.56);
  });

  test.each(['0', '-1', '1.5', '121', 'a year', '1e3'])(
    '“%s” months get a message, and no total',
    (months) => {
      const comparison = compare(filled('nearshore', { pay: '100' }, { months }));
      expect(comparison.problems['months']).toBeTruthy();
      expect(comparison.models[0]!.cost.total).toBeUndefined();
    },
  );

  test('a currency that is none gets a message, and the sums stay plain numbers', () => {
    const comparison = compare(filled('nearshore', { pay: '1000' }, { currency: 'euro' }));
    expect(comparison.problems['currency']).toMatch(/three-letter/);
    expect(table(comparison)[0]![1]).toBe('1,000');
    expect(table(compare(filled('nearshore', { pay: '1000' }, { currency: ' eur ' })))[0]![1]).toBe(
      '€1,000',
    );
  });

  test('whatever is typed, no result shows NaN, undefined or Infinity, and no bar leaves the chart', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const comparison = compare(figures);
        const shown = [
          costTable(comparison, TITLES),
          waitingText(comparison, TITLES),
          summary(comparison, TITLES),
          comparison.models.map((one) => workings(one, comparison)),
          turns(comparison),
        ];
        expect(JSON.stringify(shown)).not.toMatch(/NaN|undefined|Infinity|∞|null/);
        for (const { once, end } of bars(comparison)) {
          expect(once).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(once);
          expect(end).toBeLessThanOrEqual(CHART_WIDTH);
        }
      }),
    );
  });
});

describe('the worked example', () => {
  const comparison = compare(WORKED_EXAMPLE);

  test('fills all five models without a problem', () => {
    expect(comparison.problems).toEqual({});
    expect(comparison.models).toHaveLength(5);
  });

  test('shows each sum with its own numbers, the same as in the table', () => {
    const lines = workings(comparison.models[0]!, comparison).map(
      ({ what, sum, result }) => `${what}: ${sum} = ${result}`,
    );
    expect(lines).toEqual([
      'Monthly: €100,000 a year ÷ 12 + 25% of that + €500 a month = €10,917',
      'One-off: 20% of annual pay, €100,000 = €20,000',
      'First-year total: 12 × €10,917 + €20,000 one-off = €151,000',
      '18 months: 18 × €10,917 + €20,000 one-off = €216,500',
      'Termination cost: 12 weeks × €10,917 × 12 ÷ 52 = €30,231',
    ]);
    expect(table(comparison)[0]).toEqual([
      'full-time',
      '€10,917',
      '€20,000',
      '€151,000',
      '€216,500',
      '€30,231',
    ]);
  });

  test('says which costs least, which most, and when one overtakes another', () => {
    expect(summary(comparison, TITLES)).toMatchInlineSnapshot(`
      [
        "employer-of-record costs least over 18 months: €193,600. contract costs most: €245,800.",
        "nearshore starts more expensive than contract, but costs less in total from month 2 on.",
        "nearshore starts more expensive than freelance, but costs less in total from month 2 on.",
        "full-time starts more expensive than contract, but costs less in total from month 8 on.",
      ]
    `);
  });
});
