import { expect, test } from 'vitest';
import { reviewer } from '../../src/review/engine';
import { readReviewCorpus } from '../support/review-corpus';
import { reviewData } from '../support/review-data';
import { descriptionOf, measure, saidBy } from '../support/review-measure';

const review = reviewer(reviewData);
const corpus = readReviewCorpus();
const measured = await Promise.all(
  corpus.map(async (posting) => ({
    posting,
    ...measure(posting, saidBy(review(await descriptionOf(posting), { today: posting.checked }))),
  })),
);
const all = (part: 'found' | 'missed' | 'falseAlarms') => measured.flatMap((one) => one[part]);

test('on postings that are sound the review raises nothing', () => {
  expect(
    measured
      .filter(({ posting }) => posting.kind === 'clean')
      .flatMap(({ falseAlarms }) => falseAlarms),
  ).toEqual([]);
});

test('of the faults that were planted, the review finds 95 in 100 and more', () => {
  const [found, missed] = [all('found'), all('missed')];
  expect(found.length / (found.length + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(
    0.95,
  );
});

test('on faulty postings too, what the review raises was planted', () => {
  expect(
    measured.flatMap(({ posting, falseAlarms }) => (posting.kind === 'clean' ? [] : falseAlarms)),
  ).toEqual([]);
});
