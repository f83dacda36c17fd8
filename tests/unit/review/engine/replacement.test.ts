import { expect, test } from 'vitest';
import { reviewData } from '../../../support/review-data';
import { fit } from '../../../../src/review/engine/replacement';

const { articles } = reviewData.languages[0]!.reads!;
const replaced = (text: string, found: string, replacement: string) => {
  const at = text.indexOf(found);
  const { start, end, words } = fit(text, at, at + found.length, replacement, articles);
  return text.slice(0, start) + words + text.slice(end);
};

test.each([
  [
    'keeps a small letter',
    'We want a rockstar now.',
    'rockstar',
    'developer',
    'We want a developer now.',
  ],
  ['keeps a capital', 'Rockstar wanted.', 'Rockstar', 'developer', 'Developer wanted.'],
  ['keeps capitals', 'ROCKSTAR wanted', 'ROCKSTAR', 'developer', 'DEVELOPER wanted'],
  [
    'shouts for no abbreviation',
    'a BS/MS in physics',
    'BS/MS',
    'Degree or equivalent experience',
    'a Degree or equivalent experience in physics',
  ],
  ['mends a before a vowel', 'A ninja who ships', 'ninja', 'engineer', 'An engineer who ships'],
  ['mends an before a consonant', 'an aggressive plan', 'aggressive', 'bold', 'a bold plan'],
  ['hears the sound, not the letter', 'a rockstar', 'rockstar', 'unified team', 'a unified team'],
  ['leaves words that end in a alone', 'via rockstar', 'rockstar', 'engineer', 'via engineer'],
  ['takes one space with a word it drops', 'a very young team', ' young'.trim(), '', 'a very team'],
  ['drops the first word of a line', 'Young team', 'Young', '', 'team'],
])('a replacement %s', (_, text, found, replacement, expected) => {
  expect(replaced(text, found, replacement)).toBe(expected);
});
