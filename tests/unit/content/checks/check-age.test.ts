import { expect, test } from 'vitest';
import { staleRules } from '../../../../src/content/checks/check-age';

const files = new Map([
  ['posting-rules/canada.yaml', 'ca-on:\n  checked: 2026-11-24\nca-bc:\n  checked: "2026-02-01"\n'],
  ['sources.yaml', 'a:\n  checked: 2001-01-01\n'],
]);

test('a posting rule that nobody has looked up for a year is named, with its day', () => {
  expect(staleRules(files, '2027-03-01')).toEqual([
    'content/posting-rules/canada.yaml ca-bc: was looked up on 2026-02-01, more than a year ago; look it up again and write the day',
  ]);
});

test('within the year nothing is said, and of other files never', () => {
  expect(staleRules(files, '2027-02-01')).toEqual([]);
});
