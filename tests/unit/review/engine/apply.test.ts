import { expect, test } from 'vitest';
import { reviewData } from '../../../support/review-data';
import { applied } from '../../../../src/review/engine/apply';

const { articles } = reviewData.languages[0]!.reads!;
const at = (line: string, words: string, paragraph = 0) => ({
  line,
  paragraph,
  start: line.indexOf(words),
  end: line.indexOf(words) + words.length,
});

test('a replacement takes the place of the words, and nothing else changes', () => {
  expect(
    applied(
      'We need a rockstar now.',
      at('We need a rockstar now.', 'rockstar'),
      'skilled developer',
    ),
  ).toBe('We need a skilled developer now.');
});

test('in a text of several paragraphs the right one changes, though an earlier one says the same', () => {
  const typed = 'A rockstar.\n\n  A rockstar.  \nEnd';
  expect(applied(typed, at('A rockstar.', 'rockstar', 1), 'expert', articles)).toBe(
    'A rockstar.\n\n  An expert.  \nEnd',
  );
});

test('where the composed line has words around what was typed, only what was typed changes', () => {
  const line = 'Equity: a competitive share';
  expect(applied('a competitive share', at(line, 'competitive'), 'fair')).toBe('a fair share');
});

test('words that are no longer there change nothing', () => {
  expect(applied('Something else', at('A rockstar.', 'rockstar'), 'expert')).toBe('Something else');
});
