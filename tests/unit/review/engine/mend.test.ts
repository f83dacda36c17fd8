import { describe, expect, test } from 'vitest';
import { compose } from '../../../../src/job-description/compose';
import type { Draft } from '../../../../src/job-description/draft';
import { reviewer } from '../../../../src/review/engine';
import { madeNice, mended, setAside, takeBack } from '../../../../src/review/engine/mend';
import { startDraft } from '../../../../src/job-description/suggest';
import { reviewData } from '../../../support/review-data';
import { siteCatalogue as catalogue } from '../../../support/site-catalogue';
import { line } from '../../../support/lines';
import { ownLines, writtenText } from '../../../../src/job-description/line';

const review = reviewer(reviewData);
const find = (draft: Draft, words: string) => {
  const advice = review(compose(draft, catalogue), {
    today: '2026-11-24',
    ignored: draft.ignored ?? [],
  }).find(({ found }) => found === words);
  if (!advice) throw new Error(`no advice on “${words}”`);
  return advice;
};
const fresh = startDraft(catalogue);

test('one click mends a word in a field of the form', () => {
  const draft = { ...fresh, about: 'We ship.\nA ninja writes it.' };
  expect(mended(draft, catalogue, find(draft, 'ninja'), 'developer').about).toBe(
    'We ship.\nA developer writes it.',
  );
});

test('one click mends a word in the title', () => {
  const draft = { ...fresh, title: 'Go Rockstar' };
  expect(mended(draft, catalogue, find(draft, 'Rockstar'), 'engineer').title).toBe('Go Engineer');
});

test('one click mends a line of one’s own, in the section where it stands', () => {
  const own = line('own/1', 'Tea for a guru');
  const draft = {
    ...fresh,
    sections: [
      { id: 'own/1', lines: [line('own/1', 'A quiet line')] },
      { id: 'team', lines: [own] },
    ],
  };
  const { sections } = mended(draft, catalogue, find(draft, 'guru'), 'expert');
  expect(sections.map(({ lines }) => writtenText(lines[0]!))).toEqual([
    'A quiet line',
    'Tea for an expert',
  ]);
});

test('advice on words that have changed since leaves the draft as it is', () => {
  const draft = { ...fresh, about: 'A ninja writes it.' };
  const advice = find(draft, 'ninja');
  const changed = { ...draft, about: '' };
  expect(mended(changed, catalogue, advice, 'developer')).toBe(changed);
});

test('a second click on the same advice, before the text is read again, changes nothing more', () => {
  for (const draft of [
    { ...fresh, about: 'We want a ninja who ships.' },
    { ...fresh, title: 'Ninja who ships' },
  ]) {
    const advice = find(draft, draft.about ? 'ninja' : 'Ninja');
    for (const words of ['expert', '']) {
      const once = mended(draft, catalogue, advice, words);
      expect(once).not.toBe(draft);
      expect(mended(once, catalogue, advice, words)).toBe(once);
    }
  }
});

test('advice set aside stays quiet, with its reason in the draft, until it is taken back', () => {
  const draft = { ...fresh, about: 'A ninja writes it.' };
  const quiet = setAside(draft, 'hype-title/ninja', ' the product’s name ');
  expect(quiet.ignored).toEqual([{ id: 'hype-title/ninja', why: 'the product’s name' }]);
  expect(() => find(quiet, 'ninja')).toThrow();
  expect(takeBack(quiet, 'hype-title/ninja')).toEqual(draft);
});

describe('a must-have that can wait', () => {
  const own = line('own/1', 'Erlang in production');
  const having = (sections: Draft['sections']): Draft => ({ ...fresh, sections });

  test('moves to the end of the nice-to-haves', () => {
    const draft = having([
      { id: 'must-haves', lines: [own] },
      { id: 'nice-to-haves', lines: [line('own/1', 'Rust')] },
    ]);
    expect(madeNice(draft, 'own/1').sections.map(({ lines }) => lines.map(writtenText))).toEqual([
      [],
      ['Rust', 'Erlang in production'],
    ]);
  });

  test('gets that section right after its own where the ad has none', () => {
    const draft = having([
      { id: 'must-haves', lines: [own] },
      { id: 'apply', lines: [] },
    ]);
    expect(
      madeNice(draft, 'own/1').sections.map(({ id, lines }) => `${id} ${lines.length}`),
    ).toEqual(['must-haves 0', 'nice-to-haves 1', 'apply 0']);
  });

  test('is offered line by line where there are more than seven', () => {
    const lines = ownLines(Array.from({ length: 8 }, (_, index) => `Demand ${index + 1}`));
    const advice = review(compose(having([{ id: 'must-haves', lines }]), catalogue), {
      today: '2026-11-24',
    });
    expect(
      advice.find(({ rule }) => rule.id === 'must-have-count')?.movable?.map(({ text }) => text),
    ).toEqual(lines.map(({ text }) => text));
  });
});
