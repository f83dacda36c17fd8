import { expect, test } from 'vitest';
import { postingRulesFor } from '../../../../src/review/engine/posting-rules';
import { writtenPostingRules } from '../../../support/review-data';

const named = (place: string, country: string) =>
  postingRulesFor({ place, country }, writtenPostingRules).map((rule) => rule.id);

test.each([
  ['Denver', 'United States', ['us-co']],
  ['Austin, TX or Denver, CO', 'US', ['us-co']],
  ['Toronto', 'Canada', ['ca-on']],
  ['', 'IT', ['it']],
  ['Warsaw', 'Poland', ['pl']],
  ['Lisbon', 'PT, ES', ['pt', 'es']],
  ['', 'Belgium', ['eu']],
  ['Vienna', 'Austria', ['at']],
  ['Vancouver, BC', 'Canada', ['ca-bc']],
  ['London', 'UK', ['gb']],
  ['New York or New Jersey', '', ['us-nj', 'us-ny']],
])('%s, %s: the rules that may apply', (place, country, ids) => {
  expect(named(place, country)).toEqual(ids);
});

test.each([
  ['a state’s letters are no country', 'CO', 'Colombia'],
  ['a country’s letters in a city’s place are no country', 'IT quarter', ''],
  ['small words are no codes', 'it is up to you', 'we do not mind'],
  ['a place without rules', 'Nairobi', 'Kenya'],
  ['a longer name is another place', 'Charleston, West Virginia', 'US'],
  ['and so is one in another country', 'Sydney, New South Wales', 'Australia'],
])('%s', (_, place, country) => {
  expect(named(place, country).filter((id) => id !== 'us-co')).toEqual([]);
});
