// Over 200 lines: the cases of one subject stay side by side.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../../src/job-description/compose';
import type { Draft } from '../../../../src/job-description/draft';
import { toJobPosting } from '../../../../src/job-description/writers/job-posting';
import {
  checkJobPosting,
  EMPLOYMENT_TYPES,
  RECOMMENDED,
  REQUIRED,
} from '../../../../src/job-description/writers/job-posting-rules';
import { catalogue } from '../catalogue.fixture';
import { anyDraft, anyText } from '../drafts.arbitrary';
import { fullDraft } from '../full-draft';
import { HOSTILE_TEXTS } from './hostile-texts';
import { line } from '../../../support/lines';

const TODAY = '2026-11-23';
const rules = JSON.parse(
  readFileSync(new URL('../../../fixtures/jobposting-rules.json', import.meta.url), 'utf8'),
) as {
  required: string[];
  recommended: string[];
  rules: string[];
};
const write = (changes: Partial<Draft> = {}) => {
  const draft = { ...fullDraft, ...changes };
  return toJobPosting(draft, compose(draft, catalogue), catalogue, TODAY);
};
const posting = (changes: Partial<Draft> = {}) => {
  const result = write(changes);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return JSON.parse(result.json) as Record<string, unknown>;
};
const problems = (changes: Partial<Draft>) => {
  const result = write(changes);
  return result.kind === 'refused' ? result.problems.map(({ field }) => field) : [];
};
const remote = { workplace: 'remote' as const, country: 'Portugal, Spain' };

describe('Google’s JobPosting', () => {
  test('follows the rules that Google’s documentation gives', () => {
    expect([...REQUIRED]).toEqual(rules.required);
    expect([...RECOMMENDED]).toEqual(rules.recommended);
    const types = rules.rules.find((rule) => rule.startsWith('employmentType'))!;
    for (const type of EMPLOYMENT_TYPES) expect(types).toContain(type);
  });

  test('holds every required field, and those that the person filled in', () => {
    const job = posting();
    for (const field of REQUIRED) expect(job[field]).toBeTruthy();
    expect(job).toMatchObject({
      title: 'Senior microservices developer',
      datePosted: TODAY,
      validThrough: '2031-02-28T23:59:59Z',
      employmentType: 'CONTRACTOR',
      jobLocation: { address: { addressLocality: 'Porto', addressCountry: 'PT' } },
      baseSalary: {
        currency: 'EUR',
        value: { minValue: 60000, maxValue: 75000, unitText: 'YEAR' },
      },
    });
    expect(job).not.toHaveProperty('jobLocationType');
    expect(job['description']).toContain('<li>After six months: Night berths');
    expect(job['description']).not.toContain(job['title']);
  });

  test('of a remote job names the countries where the person may live, and no workplace', () => {
    const job = posting(remote);
    expect(job).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ name: 'PT' }, { name: 'ES' }],
    });
    expect(job).not.toHaveProperty('jobLocation');
  });

  test('says a single sum as one value, and leaves out what was left blank', () => {
    expect(posting({ pay: { ...fullDraft.pay, maximum: '60000' } })['baseSalary']).toMatchObject({
      value: { value: 60000 },
    });
    const bare = posting({ pay: { ...fullDraft.pay, minimum: '', maximum: '' }, closingDate: '' });
    expect(bare).not.toHaveProperty('baseSalary');
    expect(bare).not.toHaveProperty('validThrough');
  });

  test('tells what Google would like to know besides', () => {
    const result = write({
      pay: { ...fullDraft.pay, minimum: '', maximum: '' },
      closingDate: '',
      place: '',
    });
    expect(result.kind === 'posting' && result.missing.map(({ field }) => field)).toEqual([
      'minimum',
      'closingDate',
      'place',
    ]);
  });
});

test('a range with one end is left out of the JobPosting, and said to be', () => {
  for (const field of ['minimum', 'maximum'] as const) {
    const pay = { ...fullDraft.pay, [field]: '' };
    expect(posting({ pay })).not.toHaveProperty('baseSalary');
    const result = write({ pay });
    expect(result.kind === 'posting' && result.missing.map((one) => one.field)).toEqual([field]);
  }
});

test.each(['Developer at {company}', 'Developer, Porto', 'Developer, €70k', 'Developer (4711)'])(
  'the title “%s” is said to hold more than the job’s',
  (title) => {
    const result = write({ title: title.replace('{company}', fullDraft.company) });
    expect(result.kind === 'posting' && result.missing.map((one) => one.field)).toEqual(['title']);
  },
);

describe('Google’s JobPosting is refused in words', () => {
  test.each<[string, Partial<Draft>, string[]]>([
    ['without a company', { company: ' ' }, ['company']],
    ['without a country', { country: '' }, ['country']],
    ['without a country of a remote job', { ...remote, country: '' }, ['country']],
    ['with a country that is none', { country: 'Europe' }, ['country']],
    ['with two countries for one place of work', { country: 'Portugal, Spain' }, ['country']],
    ['where nobody said whether it is remote', { workplace: '' }, ['workplace']],
    ['with a closing date that is past', { closingDate: '2026-11-22' }, ['closingDate']],
    ['with a closing date that is none', { closingDate: '2031-02-30' }, ['closingDate']],
    ['with a range upside down', { pay: { ...fullDraft.pay, minimum: '90k' } }, ['maximum']],
    ['with pay that cannot be read', { pay: { ...fullDraft.pay, minimum: 'lots' } }, ['minimum']],
    ['with a currency that is none', { pay: { ...fullDraft.pay, currency: '€€€' } }, ['currency']],
    [
      'for a hybrid job whose text says fully remote',
      { reason: 'This job is fully remote.' },
      ['workplace'],
    ],
  ])('%s', (_, changes, fields) => {
    expect(problems(changes)).toEqual(fields);
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      'hybrid and TELECOMMUTE',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'PT' } },
      'workplace',
    ],
    ['a closing date before the posting', { datePosted: '2031-03-01' }, 'closingDate'],
    [
      'a country that is no ISO code',
      { jobLocation: { address: { addressCountry: 'UK' } } },
      'country',
    ],
    ['no place of work', { jobLocation: undefined }, 'country'],
    [
      'a range upside down',
      { baseSalary: { currency: 'EUR', value: { minValue: 2, maxValue: 1, unitText: 'YEAR' } } },
      'maximum',
    ],
    [
      'a range with one end',
      { baseSalary: { currency: 'EUR', value: { minValue: 2, unitText: 'YEAR' } } },
      'maximum',
    ],
    [
      'pay by the shift',
      { baseSalary: { currency: 'EUR', value: { minValue: 1, unitText: 'SHIFT' } } },
      'period',
    ],
    ['an unknown employment type', { employmentType: 'full-time' }, 'engagement'],
    ['no title', { title: ' ' }, 'title'],
    [
      'a description that only repeats the title',
      { description: 'Senior microservices developer' },
      'section/role',
    ],
    ['no description', { description: '' }, 'section/role'],
    ['no date of posting', { datePosted: undefined }, 'title'],
    ['a number for a title', { title: 7 }, 'title'],
  ])('with %s in the markup', (_, changes, field) => {
    expect(
      checkJobPosting({ ...posting(), ...changes }, 'hybrid', TODAY).map((one) => one.field),
    ).toContain(field);
  });

  test('with a remote job whose text does not say so', () => {
    const job = { ...posting(remote), description: '<p>Work.</p>' };
    expect(checkJobPosting(job, 'remote', TODAY).map(({ field }) => field)).toEqual(['workplace']);
  });
});

test('whatever is typed, the JSON parses, ends no script and holds no NaN', () => {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS, '</script><script>alert(1)</script>', '<!--', '\u2028'),
    anyText,
  );
  let postings = 0;
  fc.assert(
    fc.property(anyDraft(text), (any) => {
      const draft = {
        ...any,
        ...remote,
        company: `A ${any.company}`,
        reason: 'Remote.',
        closingDate: '',
        pay: fullDraft.pay,
      };
      const said = { id: 'why', lines: [line('field/reason')] };
      const result = toJobPosting(
        draft,
        compose({ ...draft, sections: [said, ...draft.sections] }, catalogue),
        catalogue,
        TODAY,
      );
      if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
      postings++;
      expect(() => JSON.parse(result.json) as unknown).not.toThrow();
      expect(result.json).not.toMatch(/[<\u2028\u2029]|: (?:NaN|undefined)/);
    }),
  );
  expect(postings).toBeGreaterThan(50);
});
