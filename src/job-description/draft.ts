import * as v from 'valibot';
import { kitChoicesSchema } from './kit-choices';
import {
  LEVELS,
  PAY_PERIODS,
  STATED_PROFICIENCIES,
  WORKPLACES,
  type PayPeriod,
  type Workplace,
} from './vocabulary';

const text = v.string();

/** More sections or lines than any job description has: what holds more is no draft, and would only slow the page down. */
const MOST_SECTIONS = 200;
const MOST_LINES = 1000;

/**
 * One line of a section. Its id says where the words come from: a content line (`responsibility/…`, `skill/…/…`, `pitch`),
 * a field of the draft (`field/about`), or the person alone (`own/3`). `text` is what the person wrote in its place;
 * `proficiency` is set where the person asks for another one of a skill than the role's profile does.
 */
const lineSchema = v.object({
  id: v.string(),
  text: v.optional(text),
  proficiency: v.optional(v.picklist(STATED_PROFICIENCIES)),
});
const linesSchema = v.pipe(v.array(lineSchema), v.maxLength(MOST_LINES));

/** A section in its place; `heading` is set where the person renamed it. Own sections have ids like `own/2`. */
const sectionSchema = v.object({ id: v.string(), heading: v.optional(text), lines: linesSchema });

/** Fields of the draft that stand as lines of their own, one for each line typed. */
export const TEXT_FIELDS = [
  'about',
  'reason',
  'team',
  'outcomesSix',
  'outcomesTwelve',
  'equity',
  'benefits',
  'hiringSteps',
  'howToApply',
  'equalOpportunity',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What a person filled in. Choices are ids of content; everything else is the person's own words. */
export const draftSchema = v.object({
  /** The name the person gave the draft; it never stands in the description. */
  name: text,
  /** The job title where the person wrote one; else it is made from role and level. */
  title: text,
  role: v.string(),
  level: v.picklist(LEVELS),
  /** An engagement's id; blank, as the workplace, where an imported ad leaves it open. */
  engagement: v.string(),
  workplace: v.picklist(['', ...(Object.keys(WORKPLACES) as Workplace[])]),
  /** City or region. */
  place: text,
  /** One country or several, by name or two-letter code. */
  country: text,
  timeZones: text,
  company: text,
  ...v.entriesFromList(TEXT_FIELDS, text),
  /** The last day to apply, as 2027-01-31. */
  closingDate: text,
  pay: v.object({
    minimum: text,
    maximum: text,
    currency: text,
    period: v.picklist(Object.keys(PAY_PERIODS) as PayPeriod[]),
  }),
  stack: v.pipe(v.array(v.string()), v.maxLength(MOST_LINES)),
  sections: v.pipe(v.array(sectionSchema), v.maxLength(MOST_SECTIONS)),
  /** Lines that have no place yet: what an import could not sort, and the other half of two tabs' clash. Never written out. */
  tray: linesSchema,
  /** The role and level that changed lists were made for, where these are no longer the draft's. */
  linesFor: v.optional(v.object({ role: v.string(), level: v.picklist(LEVELS) })),
  /** Advice of the review that the person set aside, by rule or `rule/words`, with their reason. Never written out. */
  ignored: v.optional(
    v.pipe(v.array(v.object({ id: v.string(), why: text })), v.maxLength(MOST_LINES)),
  ),
  /** What the person chose in the interview kit of this draft. */
  kit: v.optional(kitChoicesSchema),
});

export type Draft = v.InferOutput<typeof draftSchema>;
export type DraftSection = v.InferOutput<typeof sectionSchema>;
export type Line = v.InferOutput<typeof lineSchema>;

/** Whether the person, not content/, is where the line comes from. */
export const isOwn = ({ id }: Line | DraftSection): boolean => id.startsWith('own/');

/** An id for a new line or section of the person's own, unused among `taken`. */
export const ownId = (taken: { id: string }[]): string =>
  `own/${1 + Math.max(0, ...taken.filter(({ id }) => id.startsWith('own/')).map(({ id }) => Number(id.slice(4)) || 0))}`;

/** Lines of the person's own with these words. */
export const ownLines = (texts: string[]): Line[] =>
  texts.map((words, index) => ({ id: `own/${index + 1}`, text: words }));

/** City, region and country as they stand in the text. */
export const placeText = ({ place, country }: Draft): string =>
  [place, country]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
