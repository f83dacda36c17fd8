import { engagementOf, type Catalogue } from '../catalogue';
import { readClosingDate } from '../closing-date';
import type { JobDescription } from '../compose';
import { readCountries } from '../countries';
import type { Draft } from '../draft';
import { plainWords } from '../import/words';
import { readPay } from '../pay';
import { sectionsHtml } from './html';
import { checkJobPosting, REMOTE, type PostingProblem } from './job-posting-rules';

export type JobPostingResult =
  /** The JSON-LD as text, and what Google would like to know besides. */
  | { kind: 'posting'; json: string; missing: PostingProblem[] }
  | { kind: 'refused'; problems: PostingProblem[] };

/**
 * Google's JobPosting markup for a draft, as text for the page where the job is posted on `today` (2027-01-31). It says only
 * what the person filled in, and is refused with reasons where Google would not take it. `<` is written as an escape, so that no text can end a script.
 */
export function toJobPosting(
  draft: Draft,
  jobDescription: JobDescription,
  catalogue: Catalogue,
  today: string,
): JobPostingResult {
  const unread = unreadable(draft);
  const posting = jobPosting(draft, jobDescription, catalogue, today);
  const problems = [
    ...unread,
    ...checkJobPosting(posting, draft.workplace || 'onsite', today).filter(
      ({ field }) => !unread.some((one) => one.field === field),
    ),
  ];
  if (problems.length) return { kind: 'refused', problems };
  return {
    kind: 'posting',
    json: escapeForScript(JSON.stringify(posting, null, 2)),
    missing: recommended(draft, jobDescription.title),
  };
}

/** Fields that hold words this page cannot read: rather no posting than one that leaves out what the person meant. */
function unreadable(draft: Draft): PostingProblem[] {
  const countries = readCountries(draft.country);
  const closing = readClosingDate(draft.closingDate);
  const pay = readPay(draft.pay);
  const found: PostingProblem[] = [];
  if (!draft.workplace)
    found.push({
      field: 'workplace',
      message: 'Say whether the work is remote, hybrid or on site.',
    });
  if (countries.kind === 'problem') found.push({ field: 'country', message: countries.message });
  if (draft.workplace !== 'remote' && countries.kind === 'countries' && countries.codes.length > 1)
    found.push({
      field: 'country',
      message: 'A place of work is in one country; write a posting of its own for each.',
    });
  if (pay.kind === 'problem') found.push({ field: pay.field, message: pay.message });
  if (closing.kind === 'problem') found.push({ field: 'closingDate', message: closing.message });
  return found;
}

function jobPosting(
  draft: Draft,
  { title, sections }: JobDescription,
  catalogue: Catalogue,
  today: string,
) {
  const countries = readCountries(draft.country);
  const codes = countries.kind === 'countries' ? countries.codes : [];
  const closing = readClosingDate(draft.closingDate);
  const pay = readPay(draft.pay);
  const place = draft.place.trim();
  const engagement = engagementOf(catalogue, draft.engagement);
  const countryOf = (name: string) => ({ '@type': 'Country', name });
  const where =
    draft.workplace === 'remote'
      ? {
          jobLocationType: REMOTE,
          ...(codes.length ? { applicantLocationRequirements: codes.map(countryOf) } : {}),
        }
      : {
          jobLocation: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              ...(place ? { addressLocality: place } : {}),
              ...(codes[0] ? { addressCountry: codes[0] } : {}),
            },
          },
        };
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description: sectionsHtml(sections),
    datePosted: today,
    // The last moment of the day by universal time: the posting never ends early for anyone west of it by more than half a day.
    ...(closing.kind === 'day' ? { validThrough: `${closing.day}T23:59:59Z` } : {}),
    ...(engagement ? { employmentType: engagement.employmentType } : {}),
    hiringOrganization: { '@type': 'Organization', name: draft.company.trim() },
    ...where,
    ...(pay.kind === 'range' && pay.minimum !== undefined && pay.maximum !== undefined
      ? {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: pay.currency,
            value: {
              '@type': 'QuantitativeValue',
              ...amounts(pay.minimum, pay.maximum),
              unitText: draft.pay.period,
            },
          },
        }
      : {}),
  };
}

const amounts = (minimum: number, maximum: number) =>
  minimum === maximum ? { value: minimum } : { minValue: minimum, maxValue: maximum };

/** What Google recommends and only the person knows. */
function recommended(draft: Draft, title: string): PostingProblem[] {
  const found: PostingProblem[] = [];
  const pay = readPay(draft.pay);
  if (holdsMore(title, draft))
    found.push({
      field: 'title',
      message: 'The job title alone: take company, place, pay and codes out of it.',
    });
  if (pay.kind === 'range' && (pay.minimum === undefined || pay.maximum === undefined))
    found.push({
      field: pay.minimum === undefined ? 'minimum' : 'maximum',
      message:
        'The other end of the pay range: Google takes no pay with one end, so it is left out here.',
    });
  if (pay.kind === 'blank')
    found.push({ field: 'minimum', message: 'The pay range: Google shows it beside the job.' });
  if (!draft.closingDate.trim())
    found.push({
      field: 'closingDate',
      message: 'The closing date, if there is one; a job that stays open has none.',
    });
  if (draft.workplace !== 'remote' && !draft.place.trim())
    found.push({ field: 'place', message: 'The city of the workplace.' });
  return found;
}

/** Whether a job title names the company or the place too, or holds a sum or a code. */
const holdsMore = (title: string, { company, place }: Draft): boolean =>
  /\d{3}|\p{Sc}/u.test(title) ||
  [company, place].some(
    (name) => name.trim() && ` ${plainWords(title)} `.includes(` ${plainWords(name)} `),
  );

const escapeForScript = (json: string): string =>
  json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
