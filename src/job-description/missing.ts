import { isPast, readClosingDate } from './closing-date';
import type { JobDescription } from './compose';
import { countWords } from './compose';
import type { Draft } from './draft';
import { gapsIn } from './gaps';
import type { ContentItem } from './line';
import { readPay } from './pay';
import { MOST_MUST_HAVES } from './vocabulary';

/** The steps to a good advertisement, in the order of the form. */
export const STEPS = {
  place: 'Where and how',
  company: 'Company and team',
  work: 'The work',
  requirements: 'What you ask for',
  pay: 'Pay',
  apply: 'Hiring and applying',
  length: 'Length',
} as const;
export type Step = keyof typeof STEPS;

/** Something a good advertisement has and this draft lacks, with the field that mends it. */
export interface Missing {
  step: Step;
  /** A field of the form, or `section/<id>`. */
  field: string;
  message: string;
  /** The rule of the review that knows more of it, such as the evidence; set aside there, it is set aside here. */
  rule?: string | undefined;
}

/** Words below or above which a description is worth another look (content/sources.yaml: the vendors' figures conflict). */
export const FEWEST_WORDS = 350;
export const MOST_WORDS = 700;

/** Lines that follow the form until a person rewrites them; then both must be kept in step by hand. */
const FOLLOWS: Partial<Record<ContentItem['kind'], [Step, string]>> = {
  pay: [
    'pay',
    'You rewrote the pay line, so it no longer follows the pay fields; check that both agree.',
  ],
  engagement: [
    'place',
    'You rewrote the engagement line, so it no longer follows your choice; check that both agree.',
  ],
  workplace: [
    'place',
    'You rewrote the workplace line, so it no longer follows your choice; check that both agree.',
  ],
  stack: [
    'requirements',
    'You rewrote the stack line, so it no longer follows your choice; check that both agree.',
  ],
  'closing-date': [
    'apply',
    'You rewrote the closing date, so it no longer follows the field; check that both agree.',
  ],
};

const DURATION =
  /\d\s*(?:min|h\b|hour|day|week)|\b(?:an?|one|two|three|half|four)\s+(?:an?\s+)?(?:hour|day|week)/i;

/** What is still missing before posting on `today` (2027-01-31), in the order of the steps. Advice, never a block. */
export function missingFrom(
  draft: Draft,
  jobDescription: JobDescription,
  today: string,
): Missing[] {
  const linesOf = (id: string) =>
    jobDescription.sections.find((section) => section.id === id)?.lines ?? [];
  const has = (id: string) => linesOf(id).length > 0;
  const words = countWords(jobDescription);
  const mustHaves = linesOf('must-haves').length;
  const closing = readClosingDate(draft.closingDate);
  const missing: [boolean, Step, string, string, string?][] = [
    [!jobDescription.title, 'place', 'title', 'Give the job a title; the ad has none yet.'],
    [
      !draft.workplace,
      'place',
      'workplace',
      'Choose whether the work is remote, hybrid or on site.',
    ],
    [!draft.engagement, 'place', 'engagement', 'Choose how the person is engaged.'],
    [!draft.place.trim(), 'place', 'place', 'Say where the person may live or must come to.'],
    [!draft.country.trim(), 'place', 'country', 'Name the country; job boards ask for it.'],
    [
      draft.engagement === 'nearshore' && draft.workplace === 'onsite',
      'place',
      'workplace',
      'Nearshore people work from their own country; on site contradicts it.',
    ],
    [!draft.company.trim(), 'company', 'company', 'Name the company.'],
    [!has('company'), 'company', 'about', 'Tell in two sentences what the company does.'],
    [!has('why'), 'company', 'reason', 'Tell why the role exists now.'],
    [!has('team'), 'company', 'team', 'Describe the team: how many, who, how they work.'],
    [
      !has('outcomes'),
      'work',
      'outcomesSix',
      'Say what should be true after six and twelve months.',
    ],
    [!has('responsibilities'), 'work', 'section/responsibilities', 'Say what the person will do.'],
    [
      draft.tray.length > 0,
      'work',
      'tray',
      `${draft.tray.length} ${draft.tray.length === 1 ? 'line waits' : 'lines wait'} in the tray for a place.`,
    ],
    [!draft.stack.length, 'requirements', 'stack', 'Choose the technologies the person will meet.'],
    [!mustHaves, 'requirements', 'section/must-haves', 'Say what the person must bring.'],
    [
      mustHaves > MOST_MUST_HAVES,
      'requirements',
      'section/must-haves',
      `There are ${mustHaves} must-haves; move some to the nice-to-haves, ${MOST_MUST_HAVES} are plenty.`,
      'must-have-count',
    ],
    [
      readPay(draft.pay).kind !== 'range',
      'pay',
      'minimum',
      'Give the pay range; candidates look for it first, and some places require it.',
      'pay-missing',
    ],
    [
      !has('hiring-steps'),
      'apply',
      'hiringSteps',
      'List the hiring steps and how long each takes.',
      'steps-missing',
    ],
    [
      has('hiring-steps') && !linesOf('hiring-steps').some(({ text }) => DURATION.test(text)),
      'apply',
      'hiringSteps',
      'Say how long each hiring step takes.',
    ],
    [
      !draft.howToApply.trim() && linesOf('apply').every(({ source }) => source.from === 'content'),
      'apply',
      'howToApply',
      'Say how to apply.',
    ],
    [isPast(closing, today), 'apply', 'closingDate', 'The closing date is past.'],
    [
      !has('equal-opportunity'),
      'apply',
      'equalOpportunity',
      'Say in your own words that everyone is welcome.',
      'welcome-missing',
    ],
    [
      words < FEWEST_WORDS,
      'length',
      'section/responsibilities',
      `${words} words are few; ${FEWEST_WORDS} to ${MOST_WORDS} tell a reader enough.`,
      'length',
    ],
    [
      words > MOST_WORDS,
      'length',
      'section/responsibilities',
      `${words} words are many; ${MOST_WORDS} and fewer get read.`,
      'length',
    ],
  ];
  const gaps = jobDescription.sections.flatMap(({ id, heading, lines }): Missing[] =>
    [heading, ...lines.map(({ text }) => text)].flatMap((text) =>
      gapsIn(text).map(({ start, end }) => ({
        step: 'length',
        field: `section/${id}`,
        message: `Fill in “${text.slice(start, end)}”, or delete its sentence: a template left this gap.`,
        rule: 'template-gap',
      })),
    ),
  );
  const rewritten = draft.sections.flatMap(({ id, lines }) =>
    lines.flatMap((line): Missing[] => {
      const follows =
        line.from === 'content' && line.text !== undefined ? FOLLOWS[line.item.kind] : undefined;
      if (!follows) return [];
      const [step, message] = follows;
      return [{ step, field: `section/${id}`, message }];
    }),
  );
  const setAside = new Set(draft.ignored?.map(({ id }) => id));
  const lacking = missing
    .filter(([is, , , , rule = '']) => is && !setAside.has(rule))
    .map(([, step, field, message, rule]): Missing => ({
      step,
      field,
      message,
      ...(rule && { rule }),
    }));
  const all = [...lacking, ...gaps.filter(({ rule = '' }) => !setAside.has(rule)), ...rewritten];
  const order = Object.keys(STEPS);
  return all.sort((one, two) => order.indexOf(one.step) - order.indexOf(two.step));
}
