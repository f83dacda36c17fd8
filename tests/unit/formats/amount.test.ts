import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyText, readAmount } from '../../../src/formats/amount';

describe('a sum is read as people type it', () => {
  test.each<[string, number]>([
    ['78000', 78000],
    ['78,000', 78000],
    ['78.000', 78000],
    ['78 000', 78000],
    ['78\u00a0000', 78000],
    ['78\u202f000', 78000],
    ["78'000", 78000],
    ['78’000', 78000],
    ['1,234,567', 1234567],
    [' 78k ', 78000],
    ['78.5K', 78500],
    ['12.50', 12.5],
    ['0', 0],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['45,50', 45.5],
    ['€78000', 78000],
    ['$120,000', 120000],
    ['25,00,000', 2500000],
    ['₹25,00,000', 2500000],
    ['25 LPA', 2500000],
    ['12.5 lakhs', 1250000],
    ['82,5k', 82500],
    ['CHF 120’000', 120000],
    ['65 000 zł', 65000],
    ['R$ 9.000', 9000],
    ['65.000,-', 65000],
    ['65.000,– €', 65000],
    ['80 000 EUR', 80000],
  ])('“%s” is %d', (typed, amount) => {
    expect(readAmount(typed)).toBe(amount);
  });

  test.each([
    '1,234.567',
    '-5',
    '−5',
    'NaN',
    '1e999',
    '1e3',
    'Infinity',
    '0x10',
    '€€€',
    '£-5',
    '',
    ' ',
    '9'.repeat(13),
    '12 apples',
    'EUR 12 USD',
  ])('“%s” could mean two things or nothing, so it is not read at all', (typed) => {
    expect(readAmount(typed)).toBeUndefined();
  });

  test('whatever is typed, a sum that is read is a finite number, zero or above', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789.,k -eE') }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const amount = readAmount(text);
        return amount === undefined || (Number.isFinite(amount) && amount >= 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a whole number is read back the same, with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (amount) => {
        for (const locale of ['en', 'de', 'fr', 'de-CH'])
          expect(readAmount(new Intl.NumberFormat(locale).format(amount))).toBe(amount);
        expect(readAmount(String(amount))).toBe(amount);
      }),
    );
  });

  test('thousands with a fraction are read exactly: “2.01k” is 2010', () => {
    expect(readAmount('2.01k')).toBe(2010);
  });
});

describe('a sum is written as people read it', () => {
  test.each<[number, string, string]>([
    [60000, 'EUR', '€60,000'],
    [1234.56, 'EUR', '€1,235'],
    [45.5, 'GBP', '£45.50'],
    [0, '', '0'],
    [13200, '', '13,200'],
  ])('%d in “%s” is “%s”', (amount, currency, words) => {
    expect(moneyText(amount, currency)).toBe(words);
  });
});
