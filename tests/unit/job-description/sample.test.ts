import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/job-description/compose';
import { missingFrom } from '../../../src/job-description/missing';
import { sampleDraft, type Sample } from '../../../src/job-description/sample';
import { catalogue } from './catalogue.fixture';

const sample: Sample = {
  ...{
    level: 'Senior',
    engagement: 'contract',
    workplace: 'onsite',
    place: 'Lyon',
    country: 'France',
    stack: ['go', 'postgresql'],
  },
  ...{
    company: 'Acme (example)',
    about: 'We plan meals.',
    reason: 'We grow.',
    team: 'Four people.',
    howToApply: 'Send a page.',
  },
  outcomes: ['After 6 months, one service.', 'After 12 months, two.'],
  benefits: ['Paid on-call', '28 days of leave'],
  hiringSteps: ['Call: 30 minutes', 'Work sample', 'Interview'],
};
const draft = sampleDraft(catalogue, 'microservices-developer', sample);
const jobDescription = compose(draft, catalogue);
const texts = (id: string) =>
  jobDescription.sections.find((section) => section.id === id)?.lines.map(({ text }) => text);

describe('a role’s sample job description', () => {
  test('keeps the pay a marked blank, so that no made-up figure passes for a market rate', () => {
    expect(texts('pay')).toEqual([
      'The pay range is [your pay range].',
      'Paid on-call',
      '28 days of leave',
    ]);
    expect(jobDescription.facts.map(({ text }) => text)).toEqual([
      'Acme (example)',
      'On site, Lyon, France',
      'Contract',
    ]);
    expect(missingFrom(draft, jobDescription, '2026-11-23').map(({ field }) => field)).toContain(
      'minimum',
    );
  });

  test('is for the sample’s level, not the usual one', () => {
    expect(jobDescription.title).toBe('Senior microservices developer');
    expect(texts('must-haves')).toEqual([
      'You set the standard for Go across teams.',
      'You design schemas in PostgreSQL that last.',
      'You handle events that arrive twice.',
    ]);
  });

  test('holds every answer the writer gave, in its section', () => {
    expect(texts('outcomes')).toEqual(sample.outcomes);
    expect(texts('hiring-steps')).toEqual(sample.hiringSteps);
    expect(texts('company')).toEqual(['We plan meals.']);
    expect(texts('why')).toEqual(['We grow.']);
    expect(texts('team')).toEqual(['Four people.']);
    expect(texts('apply')).toEqual(['Send a page.', 'If you meet most of this, please apply.']);
  });

  test('says what the place requires after the rest, and the statement of its country', () => {
    const posted = compose(
      sampleDraft(catalogue, 'microservices-developer', {
        ...sample,
        reportsTo: 'the head of meals',
        statements: ['The job is open now.'],
      }),
      catalogue,
    );
    const of = (id: string) =>
      posted.sections.find((section) => section.id === id)?.lines.map(({ text }) => text);
    expect(of('team')?.at(-1)).toContain('the head of meals');
    expect(of('apply')?.at(-1)).toBe('The job is open now.');
    expect(of('equal-opportunity')).toEqual(['As the law of the Union asks.']);
  });

  test('says nothing of time zones where the writer gave none, and says them where there are some', () => {
    expect(texts('conditions')).toEqual([
      'You work under a contract with an end date.',
      'The work is on site in Lyon, France.',
    ]);
    const zoned = compose(
      sampleDraft(catalogue, 'microservices-developer', { ...sample, timeZones: 'CET' }),
      catalogue,
    );
    expect(zoned.sections.find(({ id }) => id === 'conditions')?.lines.at(-1)?.text).toBe(
      'Your working hours overlap with CET.',
    );
  });
});
