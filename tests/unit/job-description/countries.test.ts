import { describe, expect, test } from 'vitest';
import { isCountryCode, readCountries } from '../../../src/job-description/countries';

describe('countries as people type them', () => {
  test.each([
    ['Portugal', ['PT']],
    ['pt', ['PT']],
    ['Portugal, Spain or Poland', ['PT', 'ES', 'PL']],
    ['Spain and Portugal', ['ES', 'PT']],
    ['Bosnia & Herzegovina', ['BA']],
    ['Trinidad and Tobago; Jamaica', ['TT', 'JM']],
    ['the Netherlands / Belgium', ['NL', 'BE']],
    ['UK', ['GB']],
    ['U.S.A.', ['US']],
    ['Czech Republic', ['CZ']],
    ['Côte d’Ivoire', ['CI']],
    ['Turkey, Türkiye', ['TR']],
    ['South Korea', ['KR']],
  ])('“%s” is read', (typed, codes) => {
    expect(readCountries(typed)).toEqual({ kind: 'countries', codes });
  });

  test.each([
    'Europe',
    'EU',
    'LATAM',
    'Worldwide',
    'Portugal, Atlantis',
    'XK',
    'ZZ',
    ', ,',
    '漢字',
  ])('“%s” is named as no country', (typed) => {
    const read = readCountries(typed);
    if (read.kind !== 'problem') throw new Error(read.kind);
    expect(read.message).toContain(`“${read.unknown}” is no country`);
  });

  test('blanks are no answer', () => expect(readCountries(' \n')).toEqual({ kind: 'blank' }));

  test('a code is one of the ISO list, in capitals', () => {
    expect(['PT', 'GB', 'US'].every(isCountryCode)).toBe(true);
    expect(['pt', 'UK', 'EU', '', undefined, 7].some(isCountryCode)).toBe(false);
  });
});
