import { describe, expect, test } from 'vitest';
import type { JobDescription } from '../../../src/job-description/compose';
import type { Draft } from '../../../src/job-description/draft';
import { missingFrom } from '../../../src/job-description/missing';
import { MOST_MUST_HAVES } from '../../../src/job-description/vocabulary';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from './catalogue.fixture';

const complete: Draft = {
  ...startDraft(catalogue),
  ...{ place: 'Lyon', company: 'Acme', about: 'We ship meals.', reason: 'We grow.', team: 'Four people.', howToApply: 'Write to us.' },
  pay: { minimum: '60k', maximum: '', currency: 'EUR', period: 'YEAR' },
  stack: ['go'],
};
const section = (id: string, texts: string[]): JobDescription['sections'][number] => ({
  id,
  heading: id,
  kind: 'list',
  lines: texts.map((text, at) => ({ id: `own/${at}`, text })),
});
/** A description of exactly this many words with this many must-haves: title, three headings, one word a must-have. */
function description(words: number, mustHaves = 3): JobDescription {
  const rest = words - 4 - mustHaves - 1;
  return {
    title: 'Engineer',
    facts: [],
    sections: [
      section('must-haves', Array<string>(mustHaves).fill('Go')),
      section('outcomes', [Array<string>(rest).fill('word').join(' ')]),
      section('hiring-steps', ['Talk']),
    ],
  };
}
const fields = (draft: Draft, jobDescription = description(500)) => missingFrom(draft, jobDescription).map(({ field }) => field);

describe('what is still missing before posting', () => {
  test('nothing is, where every field is filled and the length is right', () => {
    expect(fields(complete)).toEqual([]);
  });

  test('everything is, in the order of the form, in a fresh draft', () => {
    expect(fields(startDraft(catalogue), { title: 'Engineer', facts: [], sections: [] })).toEqual([
      ...['place', 'company', 'about', 'reason', 'team', 'minimum', 'stack'],
      ...['section/outcomes', 'section/hiring-steps', 'howToApply', 'section/responsibilities'],
    ]);
  });

  test.each(['place', 'company', 'about', 'reason', 'team', 'howToApply'] as const)(
    'a person who typed only spaces into %s is told',
    (field) => {
      expect(fields({ ...complete, [field]: ' \n' })).toEqual([field]);
    },
  );

  test('pay that cannot be read counts as missing', () => {
    expect(fields({ ...complete, pay: { ...complete.pay, minimum: 'a lot' } })).toEqual(['minimum']);
    expect(fields({ ...complete, pay: { ...complete.pay, currency: '' } })).toEqual(['minimum']);
  });

  test('a person with more must-haves than are plenty is told how many they have', () => {
    expect(fields(complete, description(500, MOST_MUST_HAVES))).toEqual([]);
    const [only, ...others] = missingFrom(complete, description(500, MOST_MUST_HAVES + 1));
    expect(others).toEqual([]);
    expect(only?.field).toBe('section/must-haves');
    expect(only?.message).toContain(`There are ${MOST_MUST_HAVES + 1} must-haves`);
  });

  test.each([
    [349, '349 words are few'],
    [701, '701 words are many'],
  ])('%i words are worth another look', (words, said) => {
    const [only, ...others] = missingFrom(complete, description(words));
    expect(others).toEqual([]);
    expect(only?.message).toContain(said);
  });

  test.each([350, 700])('%i words are fine', (words) => {
    expect(fields(complete, description(words))).toEqual([]);
  });
});
