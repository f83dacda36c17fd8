import { describe, expect, test } from 'vitest';
import { benefitsFor } from '../../../src/job-description/benefits';
import { equalOpportunityFor } from '../../../src/job-description/equal-opportunity';
import { catalogue } from './catalogue.fixture';

describe('the equal opportunity statement', () => {
  test.each([
    ['Ireland', 'As Irish law asks, we treat all alike.'],
    ['IE', 'As Irish law asks, we treat all alike.'],
    ['Ireland or Spain', 'As the law of the Union asks.'],
    ['Spain, Brazil', 'We decide by the work alone.'],
    ['Brazil', 'We decide by the work alone.'],
    ['Narnia', 'We decide by the work alone.'],
    ['', 'We decide by the work alone.'],
  ])('for “%s” is “%s”', (country, text) => {
    expect(equalOpportunityFor(catalogue, country)).toBe(text);
  });
});

describe('suggested benefits', () => {
  test('take a country’s own line instead of the general one, and leave a gap for each figure', () => {
    expect(benefitsFor(catalogue, 'Ireland').map(({ text }) => text)).toEqual([
      '[number] days of annual leave',
      'A laptop up to [amount]',
    ]);
  });

  test('elsewhere, or with no country, are the general ones', () => {
    const general = ['[number] days of leave', 'A laptop up to [amount]'];
    expect(benefitsFor(catalogue, 'Spain').map(({ text }) => text)).toEqual(general);
    expect(benefitsFor(catalogue, '').map(({ text }) => text)).toEqual(general);
  });
});
