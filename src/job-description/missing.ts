import type { JobDescription } from './compose';
import { countWords } from './compose';
import type { Draft } from './draft';
import { readPay } from './pay';
import { MOST_MUST_HAVES } from './vocabulary';

/** Something a good advertisement has and this draft lacks, with the field that mends it. */
export interface Missing {
  /** A field of the form, or `section/<id>`. */
  field: string;
  message: string;
}

/** Words below or above which a description is worth another look (content/sources.yaml: the vendors' figures conflict). */
const FEWEST_WORDS = 350;
const MOST_WORDS = 700;

/** Lines that follow the form until a person rewrites them; then both must be kept in step by hand. */
const FOLLOWS: Record<string, string> = {
  pay: 'You rewrote the pay line, so it no longer follows the pay fields; check that both agree.',
  engagement: 'You rewrote the engagement line, so it no longer follows your choice; check that both agree.',
  workplace: 'You rewrote the workplace line, so it no longer follows your choice; check that both agree.',
  'time-zones': 'You rewrote the working hours, so they no longer follow the field; check that both agree.',
  stack: 'You rewrote the stack line, so it no longer follows your choice; check that both agree.',
};

/** What is still missing before posting, in the order of the form. Advice, never a block. */
export function missingFrom(draft: Draft, jobDescription: JobDescription): Missing[] {
  const has = (id: string) => jobDescription.sections.some((section) => section.id === id);
  const words = countWords(jobDescription);
  const mustHaves = jobDescription.sections.find(({ id }) => id === 'must-haves')?.lines.length ?? 0;
  const rewritten = draft.sections.flatMap(({ id, lines }) =>
    lines
      .filter((line) => line.text !== undefined && line.id in FOLLOWS)
      .map((line) => ({ field: `section/${id}`, message: FOLLOWS[line.id]! })),
  );
  const missing: [boolean, string, string][] = [
    [!draft.place.trim(), 'place', 'Say where the person may live or must come to.'],
    [!draft.company.trim(), 'company', 'Name the company.'],
    [!draft.about.trim(), 'about', 'Tell in two sentences what the company does.'],
    [!draft.reason.trim(), 'reason', 'Tell why the role exists now.'],
    [!draft.team.trim(), 'team', 'Describe the team: how many, who, how they work.'],
    [readPay(draft.pay).kind !== 'range', 'minimum', 'Give the pay range; candidates look for it first, and some places require it.'],
    [
      draft.engagement === 'nearshore' && draft.workplace === 'onsite',
      'workplace',
      'Nearshore people work from their own country; on site contradicts it.',
    ],
    [!draft.stack.length, 'stack', 'Choose the technologies the person will meet.'],
    [
      mustHaves > MOST_MUST_HAVES,
      'section/must-haves',
      `There are ${mustHaves} must-haves; move some to the nice-to-haves, ${MOST_MUST_HAVES} are plenty.`,
    ],
    [!has('outcomes'), 'section/outcomes', 'Say what should be true after six and twelve months.'],
    [!has('hiring-steps'), 'section/hiring-steps', 'List the hiring steps and how long each takes.'],
    [!draft.howToApply.trim(), 'howToApply', 'Say how to apply.'],
    [words < FEWEST_WORDS, 'section/responsibilities', `${words} words are few; ${FEWEST_WORDS} to ${MOST_WORDS} tell a reader enough.`],
    [words > MOST_WORDS, 'section/responsibilities', `${words} words are many; ${MOST_WORDS} and fewer get read.`],
  ];
  return [...missing.filter(([is]) => is).map(([, field, message]) => ({ field, message })), ...rewritten];
}
