import * as v from 'valibot';
import { isCountryCode } from '../countries';
import { PAY_PERIODS, type PayPeriod, type Workplace } from '../vocabulary';

/**
 * Google's rules for JobPosting markup, as its documentation states them
 * (developers.google.com/search/docs/appearance/structured-data/job-posting, checked 2026-11-22).
 */
export const REQUIRED = [
  'title',
  'description',
  'datePosted',
  'hiringOrganization',
  'jobLocation',
] as const;
export const RECOMMENDED = [
  'applicantLocationRequirements',
  'baseSalary',
  'directApply',
  'employmentType',
  'identifier',
  'jobLocationType',
  'validThrough',
] as const;
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];
export const REMOTE = 'TELECOMMUTE';

/** What keeps a posting from being valid, and the form's field that mends it. */
export interface PostingProblem {
  field: string;
  message: string;
}

const country = v.looseObject({ name: v.string() });
const schema = v.looseObject({
  title: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  datePosted: v.optional(v.string(), ''),
  validThrough: v.optional(v.string()),
  employmentType: v.optional(v.string()),
  jobLocationType: v.optional(v.string()),
  hiringOrganization: v.optional(v.looseObject({ name: v.optional(v.string(), '') })),
  jobLocation: v.optional(
    v.looseObject({
      address: v.optional(v.looseObject({ addressCountry: v.optional(v.string(), '') })),
    }),
  ),
  applicantLocationRequirements: v.optional(v.union([country, v.array(country)])),
  baseSalary: v.optional(
    v.looseObject({
      currency: v.string(),
      value: v.looseObject({
        value: v.optional(v.number()),
        minValue: v.optional(v.number()),
        maxValue: v.optional(v.number()),
        unitText: v.string(),
      }),
    }),
  ),
});

const SAYS_REMOTE = /\bremote\b/i;
const SAYS_FULLY_REMOTE = /\b(?:fully|100\s?%|completely|entirely)[\s-]+remote\b/i;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Checks a JobPosting for a job at a `workplace`, posted on `today` (2027-01-31). Empty where Google would take it. */
export function checkJobPosting(
  value: unknown,
  workplace: Workplace,
  today: string,
): PostingProblem[] {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success)
    return [
      { field: 'title', message: 'This is no JobPosting: a field holds the wrong kind of value.' },
    ];
  const job = parsed.output;
  const isRemote = job.jobLocationType === REMOTE;
  const wanted = [job.applicantLocationRequirements ?? []].flat();
  const address = job.jobLocation?.address?.addressCountry;
  const { value: sum, minValue, maxValue, unitText } = job.baseSalary?.value ?? {};
  const checks: [boolean, string, string][] = [
    [!job.title.trim(), 'title', 'Give the job a title.'],
    [!job.description.trim(), 'section/role', 'The description is empty.'],
    [
      job.title.trim() !== '' && job.description.trim() === job.title.trim(),
      'section/role',
      'The description only repeats the title.',
    ],
    [!DAY.test(job.datePosted), 'title', 'The date of posting is missing.'],
    [
      !job.hiringOrganization?.name.trim(),
      'company',
      'Name the company; one that stays unnamed writes “confidential”.',
    ],
    [
      isRemote && workplace !== 'remote',
      'workplace',
      'Only a job that is fully remote may be marked as remote; this one is not.',
    ],
    [
      workplace !== 'remote' && SAYS_FULLY_REMOTE.test(job.description),
      'workplace',
      'The text says that the job is fully remote, and the workplace says it is not; make both agree.',
    ],
    [
      isRemote && !SAYS_REMOTE.test(job.description),
      'workplace',
      'Google wants the text itself to say that the job is remote.',
    ],
    [
      !isRemote && !address && workplace !== 'remote',
      'country',
      'Name the country of the workplace, such as Portugal; Google takes no posting without it.',
    ],
    [
      isRemote && !wanted.length && !address,
      'country',
      'Name the countries where the person may live; Google takes no remote posting without one.',
    ],
    [
      Boolean(address) && !isCountryCode(address),
      'country',
      `“${address}” is no country of the ISO list.`,
    ],
    [
      wanted.some(({ name }) => !isCountryCode(name)),
      'country',
      'Every country must be one of the ISO list.',
    ],
    [
      job.validThrough !== undefined && !DAY.test(job.validThrough),
      'closingDate',
      'The closing date is no date.',
    ],
    [
      job.validThrough !== undefined && job.validThrough.slice(0, 10) < today,
      'closingDate',
      'The closing date is past.',
    ],
    [
      job.validThrough !== undefined &&
        job.validThrough.slice(0, 10) >= today &&
        job.validThrough.slice(0, 10) < job.datePosted.slice(0, 10),
      'closingDate',
      'The closing date is before the date of posting.',
    ],
    [
      minValue !== undefined && maxValue !== undefined && minValue > maxValue,
      'maximum',
      'The highest pay is below the lowest; swap the two.',
    ],
    [
      unitText !== undefined &&
        sum === undefined &&
        (minValue === undefined || maxValue === undefined),
      minValue === undefined ? 'minimum' : 'maximum',
      'The pay must be one sum, or a range with both ends.',
    ],
    [
      unitText !== undefined && !Object.hasOwn(PAY_PERIODS, unitText as PayPeriod),
      'period',
      'The pay must be by the hour, day, week, month or year.',
    ],
    [
      job.employmentType !== undefined && !EMPLOYMENT_TYPES.includes(job.employmentType),
      'engagement',
      'The employment type is none that Google knows.',
    ],
  ];
  return checks.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}
