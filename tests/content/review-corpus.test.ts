import { describe, expect, test } from 'vitest';
import { readReviewCorpus, shownText, type Posting } from '../support/review-corpus';

const corpus = readReviewCorpus();
const of = (kind: Posting['kind']) => corpus.filter((posting) => posting.kind === kind);
const plants = corpus.flatMap(({ name, expected }) =>
  expected.map((plant) => ({ name, ...plant })),
);

describe('the corpus that the review is measured on', () => {
  test('holds sound postings, faulty ones and pasted layouts', () => {
    expect(of('clean').length).toBeGreaterThanOrEqual(16);
    expect(of('faulty').length).toBeGreaterThanOrEqual(22);
    expect(of('layout').length).toBeGreaterThanOrEqual(6);
  });

  test.each(corpus)('$name names an invented company', ({ text }) =>
    expect(text).toMatch(/\(invented\)/i),
  );

  test.each(of('clean'))(
    '$name is sound, and as long as a posting should be',
    ({ text, expected }) => {
      const words = shownText(text).split(' ').length;
      expect(expected).toEqual([]);
      expect(words).toBeGreaterThanOrEqual(350);
      expect(words).toBeLessThanOrEqual(700);
    },
  );

  test.each(of('faulty'))('$name has a fault in its key', ({ expected }) =>
    expect(expected).not.toEqual([]),
  );

  test.each(corpus.filter(({ expected }) => expected.length))(
    '$name holds each of its faults in one place',
    ({ text, expected }) => {
      const places = expected
        .filter(({ words }) => words !== 'structure')
        // What stands twice by mistake stands twice here.
        .map(({ rule, words }) => {
          const count = shownText(text).split(words).length - 1;
          return [words, rule === 'doubled-text' ? count - 1 : count];
        });
      expect(places.filter(([, count]) => count !== 1)).toEqual([]);
    },
  );

  test('plants every rule at least twice, and a rule of wording in different words', () => {
    const rules = [...new Set(plants.map(({ rule }) => rule))];
    expect(rules).toHaveLength(41);
    const thin = rules.filter((rule) => {
      const own = plants.filter((plant) => plant.rule === rule);
      const worded = own.filter(({ words }) => words !== 'structure');
      return (
        own.length < 2 ||
        (worded.length > 0 && new Set(worded.map(({ words }) => words.toLowerCase())).size < 2)
      );
    });
    expect(thin).toEqual([]);
  });
});
