import { describe, expect, test } from 'vitest';
import { compose, countWords, type JobDescription } from '../../../src/job-description/compose';
import type { Draft } from '../../../src/job-description/draft';
import { missingFrom } from '../../../src/job-description/missing';
import { MOST_MUST_HAVES } from '../../../src/job-description/vocabulary';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from './catalogue.fixture';
import { ownLines } from '../../../src/job-description/line';
import { composedLines, line } from '../../support/lines';

const complete: Draft = {
  ...startDraft(catalogue),
  ...{
    place: 'Lyon',
    country: 'France',
    company: 'Acme',
    about: 'We ship meals.',
    reason: 'We grow.',
    team: 'Four people.',
  },
  ...{
    howToApply: 'Write to us.',
    outcomesSix: 'It runs.',
    hiringSteps: 'Talk, 30 minutes',
    equalOpportunity: 'All are welcome.',
  },
  pay: { minimum: '60k', maximum: '', currency: 'EUR', period: 'YEAR' },
  stack: ['go'],
};
const section = (id: string, texts: string[]): JobDescription['sections'][number] => ({
  id,
  heading: id,
  kind: 'list',
  lines: composedLines(...texts),
});
const TODAY = '2026-11-23';
/** The description of the complete draft, brought to exactly this many words, with this many must-haves of one word. */
function description(words: number, mustHaves = 3, draft = complete): JobDescription {
  const composed = compose(draft, catalogue);
  const sections = composed.sections.map((one) =>
    one.id === 'must-haves' ? section('must-haves', Array<string>(mustHaves).fill('Go')) : one,
  );
  const rest = words - countWords({ ...composed, sections }) - 1;
  return {
    ...composed,
    sections: [
      ...sections,
      section('more', rest > 0 ? [Array<string>(rest).fill('word').join(' ')] : []),
    ],
  };
}
const fields = (draft: Draft, jobDescription = description(500, 3, draft)) =>
  missingFrom(draft, jobDescription, TODAY).map(({ field }) => field);

describe('what is still missing before posting', () => {
  test('nothing is, where every field is filled and the length is right', () => {
    expect(fields(complete)).toEqual([]);
  });

  test('everything is, in the order of the form, in a fresh draft', () => {
    expect(fields(startDraft(catalogue), { title: 'Engineer', facts: [], sections: [] })).toEqual([
      ...[
        'place',
        'country',
        'company',
        'about',
        'reason',
        'team',
        'outcomesSix',
        'section/responsibilities',
        'stack',
        'section/must-haves',
      ],
      ...['minimum', 'hiringSteps', 'howToApply', 'equalOpportunity', 'section/responsibilities'],
    ]);
  });

  test.each(['place', 'country', 'company', 'about', 'reason', 'team', 'howToApply'] as const)(
    'a person who typed only spaces into %s is told',
    (field) => {
      expect(fields({ ...complete, [field]: ' \n' })).toEqual([field]);
    },
  );

  test('pay that cannot be read counts as missing', () => {
    expect(fields({ ...complete, pay: { ...complete.pay, minimum: 'a lot' } })).toEqual([
      'minimum',
    ]);
    expect(fields({ ...complete, pay: { ...complete.pay, currency: '' } })).toEqual(['minimum']);
  });

  test('a person with more must-haves than are plenty is told how many they have', () => {
    expect(fields(complete, description(500, MOST_MUST_HAVES))).toEqual([]);
    const [only, ...others] = missingFrom(complete, description(500, MOST_MUST_HAVES + 1), TODAY);
    expect(others).toEqual([]);
    expect(only?.field).toBe('section/must-haves');
    expect(only?.message).toContain(`There are ${MOST_MUST_HAVES + 1} must-haves`);
  });

  test.each([
    [349, '349 words are few'],
    [701, '701 words are many'],
  ])('%i words are worth another look', (words, said) => {
    const [only, ...others] = missingFrom(complete, description(words), TODAY);
    expect(others).toEqual([]);
    expect(only?.message).toContain(said);
  });

  test.each([350, 700])('%i words are fine', (words) => {
    expect(fields(complete, description(words))).toEqual([]);
  });

  test('what was set aside in the review lacks no more, and comes back with it', () => {
    const draft = { ...complete, hiringSteps: '' };
    const lacks = (one: Draft) =>
      missingFrom(one, description(400, 3, one), TODAY).map(({ rule }) => rule);
    expect(lacks(draft)).toEqual(['steps-missing']);
    expect(lacks({ ...draft, ignored: [{ id: 'steps-missing', why: 'told by phone' }] })).toEqual(
      [],
    );
  });

  test('a closing date that is past is named, one that is today is not', () => {
    expect(fields({ ...complete, closingDate: '2026-11-22' })).toEqual(['closingDate']);
    expect(fields({ ...complete, closingDate: TODAY })).toEqual([]);
  });

  test('hiring steps without a duration are told apart from none', () => {
    expect(
      missingFrom(
        { ...complete, hiringSteps: 'Talk' },
        description(500, 3, { ...complete, hiringSteps: 'Talk' }),
        TODAY,
      ),
    ).toEqual([
      { step: 'apply', field: 'hiringSteps', message: 'Say how long each hiring step takes.' },
    ]);
    for (const step of [
      'Talk (1 h)',
      'Half a day on site',
      'An hour with the team',
      '2 weeks in all',
    ])
      expect(fields({ ...complete, hiringSteps: step })).toEqual([]);
  });

  test('lines that wait in the tray are counted', () => {
    expect(fields({ ...complete, tray: ownLines(['Tea']) })).toEqual(['tray']);
  });

  test('a pay line that the person rewrote is to be checked against the fields', () => {
    const sections = complete.sections.map((one) =>
      one.id === 'pay' ? { ...one, lines: [line('pay', 'Good pay.')] } : one,
    );
    expect(fields({ ...complete, sections })).toEqual(['section/pay']);
  });
});
