import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPay } from '../../../src/job-description/pay';

describe('the pay range', () => {
  const pay = { minimum: '', maximum: '', currency: 'EUR', period: 'YEAR' as const };
  const text = (change: Partial<Parameters<typeof readPay>[0]>) => {
    const reading = readPay({ ...pay, ...change });
    return reading.kind === 'range'
      ? reading.text
      : reading.kind === 'problem'
        ? `${reading.field}: ${reading.message}`
        : reading.kind;
  };

  test.each([
    [{ minimum: '60k', maximum: '75,000' }, 'EUR 60,000–75,000 a year'],
    [{ minimum: '60000' }, 'from EUR 60,000 a year'],
    [{ maximum: '60000' }, 'up to EUR 60,000 a year'],
    [{ minimum: '60000', maximum: '60k' }, 'EUR 60,000 a year'],
    [
      { minimum: '45', maximum: '52.25', currency: ' usd ', period: 'HOUR' as const },
      'USD 45–52.25 an hour',
    ],
    [{ minimum: '400', period: 'DAY' as const, currency: 'GBP' }, 'from GBP 400 a day'],
  ])('%j is worded “%s”', (change, wording) => {
    expect(text(change)).toBe(wording);
  });

  test('a person who typed no sum has a blank, whatever the currency', () => {
    expect(text({ minimum: ' ', maximum: '\t', currency: '???' })).toBe('blank');
  });

  test('a person whose highest pay is below the lowest is told so at the highest', () => {
    expect(text({ minimum: '80k', maximum: '75k' })).toBe(
      'maximum: The highest pay is below the lowest; swap the two.',
    );
  });

  test('a range a hundred times wide is taken for a slip, such as a “k” left out', () => {
    expect(text({ minimum: '90', maximum: '110k' })).toMatch(
      /^minimum: The range is more than 20 times wide/,
    );
  });

  test('a sum that cannot be read is quoted at its own field', () => {
    expect(text({ minimum: ' 1.234.5 ', maximum: '90k' })).toMatch(
      /^minimum: “1\.234\.5” is not a sum .* write it as 78000/,
    );
    expect(text({ minimum: '80k', maximum: '€€€' })).toMatch(/^maximum: “€€€” is not a sum/);
  });

  test.each(['', '€', 'EURO', '€€€', 'XQQ', 'E U R'])(
    'the currency “%s” is refused with what to write',
    (currency) => {
      expect(text({ minimum: '60k', currency })).toMatch(/^currency: .*three letters, such as EUR/);
    },
  );

  test('no combination of fields ever words a range with NaN, undefined or Infinity in it', () => {
    const typed = fc.oneof(
      fc.constantFrom('', '1e999', 'NaN', '-5', '78k', '0', '12.5', '999999999999.99'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        typed,
        typed,
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        (minimum, maximum, currency) => {
          expect(text({ minimum, maximum, currency })).not.toMatch(
            /(?<!“[^”]*)(?:NaN|undefined|Infinity|∞)/,
          );
        },
      ),
    );
  });
});
