import { describe, expect, test } from 'vitest';
import type { JobDescription } from '../../../../src/job-description/compose';
import { reviewer, type Language } from '../../../../src/review/engine';
import { ignoredId } from '../../../../src/review/engine/advice';
import { lineReader, lix, wordsOfLines } from '../../../../src/review/engine/reading';
import { reviewData } from '../../../support/review-data';
import { composedLines } from '../../../support/lines';

const review = reviewer(reviewData);
const today = '2026-11-24';
const [{ tag, reads }] = reviewData.languages as [Language];
const linesOf = (jobDescription: JobDescription) =>
  wordsOfLines(jobDescription).map(lineReader({ tag, reads: reads! }));
const of = (lines: string[], section = 'role', title = 'Engineer'): JobDescription => ({
  title,
  facts: [],
  sections: [
    {
      id: section,
      heading: 'Text',
      kind: 'list',
      lines: composedLines(...lines),
    },
  ],
});
const ids = (jobDescription: JobDescription, ignored = [] as { id: string; why: string }[]) =>
  review(jobDescription, { today, ignored }).map(({ rule }) => rule.id);

describe('what a person is told', () => {
  test('the gravest comes first', () => {
    const severities = review(of(['A rockstar with 40 years of Go, young and ambitious.']), {
      today,
    }).map(({ rule }) => rule.severity);
    expect(severities).toEqual(
      [...severities].sort((a, b) => 'ewn'.indexOf(a[0]!) - 'ewn'.indexOf(b[0]!)),
    );
    expect(severities[0]).toBe('error');
  });

  test('advice names the very words, where they stand', () => {
    const [advice] = review(of(['Be a Rockstar today.']), { today }).filter(
      ({ rule }) => rule.id === 'hype-title',
    );
    expect(advice).toMatchObject({
      found: 'Rockstar',
      place: { kind: 'words', section: 'role', line: 'own/1', start: 5, end: 13 },
    });
  });

  test('a reason is filled with what was found', () => {
    const { reason } = review(of(['15 years of Kubernetes']), { today }).find(
      ({ rule }) => rule.id === 'impossible-experience',
    )!;
    expect(reason).toBe(
      'Kubernetes has been public since 2014: 12 full years. Nobody outside its makers can have 15.',
    );
  });

  test('what was possible by the next year is no fault then', () => {
    const asked = of(['13 years of Kubernetes']);
    expect(ids(asked)).toContain('impossible-experience');
    expect(review(asked, { today: '2027-06-10' }).map(({ rule }) => rule.id)).not.toContain(
      'impossible-experience',
    );
  });

  test('the welcome may name what it welcomes', () => {
    expect(
      ids(of(['Young or old, native speaker or not: welcome.'], 'equal-opportunity')),
    ).not.toContain('age-stated');
  });
});

describe('what was set aside', () => {
  const text = of(['A rockstar and a ninja.']);
  const [rockstar] = review(text, { today }).filter(({ rule }) => rule.id === 'hype-title');
  test('here: these words stay quiet, others of the rule do not', () => {
    const left = review(text, {
      today,
      ignored: [{ id: ignoredId(rockstar!, 'here'), why: 'the product’s name' }],
    });
    expect(left.filter(({ rule }) => rule.id === 'hype-title').map(({ found }) => found)).toEqual([
      'ninja',
    ]);
  });
  test('everywhere: the rule stays quiet', () => {
    expect(ids(text, [{ id: ignoredId(rockstar!, 'everywhere'), why: '' }])).not.toContain(
      'hype-title',
    );
  });
});

describe('odd texts come back at once', () => {
  test.each([
    ['nothing', ''],
    ['a line of 200,000 letters', 'a'.repeat(200_000)],
    ['a line of 200,000 characters in words', 'fast-paced '.repeat(18_000)],
    ['200,000 digits', '5'.repeat(200_000)],
    ['numbers upon numbers', '5 years '.repeat(25_000)],
    ['hyphens and spaces', '- '.repeat(100_000)],
    ['full stops', '. '.repeat(100_000)],
    ['degrees without end', "a bachelor's degree in ".repeat(9_000)],
    ['years of one technology without end', '5 years of Go and '.repeat(11_000)],
    ['sentences of one degree each', "A bachelor's degree. ".repeat(9_500)],
    ['right to left', 'مطلوب مهندس برمجيات للعمل عن بعد '.repeat(100)],
    ['no spaces', '我们正在寻找一位工程师'.repeat(500)],
    ['only emoji', '🚀👩‍💻🎉'.repeat(2_000)],
  ])(
    '%s',
    (_, text) => {
      expect(Array.isArray(review(of([text]), { today, language: 'en' }))).toBe(true);
    },
    20_000,
  );
});

test('short words in short sentences read easier than long ones in long sentences', () => {
  const index = (text: string) => lix(linesOf(of([text])), 1);
  expect(index('You run a few small apps. We do it as a team.')).toBeLessThan(
    index('Comprehensive infrastructure modernisation considerations'),
  );
});

test('of a text of a few words the reading index says nothing', () => {
  expect(lix(linesOf(of(['Infrastructure modernisation'])), 60)).toBe(0);
});
