import * as v from 'valibot';
import { kitChoicesSchema } from './kit-choices';
import { LINE_FIELDS, lineSchema, ownLinesSchema } from './line';
import { TITLE_KINDS } from './title';
import { LEVELS, PAY_PERIODS, WORKPLACES, type PayPeriod, type Workplace } from './vocabulary';

/** Blank until the person writes something; a draft edited by hand may leave it out. */
const text = v.optional(v.string(), '');

/** More sections or lines than any job description has: what holds more would only slow the page down. */
const MOST_SECTIONS = 200;
const MOST_LINES = 1000;

const linesSchema = v.pipe(v.array(lineSchema), v.maxLength(MOST_LINES));

/** A section; `heading` is set where the person renamed it. Own sections have ids such as `own/2`. */
const sectionSchema = v.object({
  id: v.string(),
  heading: v.optional(v.string()),
  lines: linesSchema,
});

/** Text fields that are not lines of their own: the title, the facts under it, and what machines read. */
export const FACT_FIELDS = [
  /** The name the person gave the draft; it is never part of the description. */
  'name',
  /** The job title where the person wrote one; otherwise it is made from role and level. */
  'title',
  /** City or cities. */
  'place',
  'region',
  'postalCode',
  'street',
  /** One country or several, by name or two-letter code. */
  'country',
  'company',
  /** The last day to apply, such as 2027-01-31. */
  'closingDate',
] as const;

/** What a person filled in. Choices are ids of content; everything else is the person's own words. */
export const draftSchema = v.object({
  ...v.entriesFromList(FACT_FIELDS, text),
  ...v.entriesFromList(LINE_FIELDS, text),
  /** Set where the person chose between the title that people search for and the house title. */
  titleKind: v.optional(v.picklist(TITLE_KINDS)),
  /** A role's id; blank where an imported ad fits none, so that no title is made up for it. */
  role: v.string(),
  level: v.picklist(LEVELS),
  /** An engagement's id; blank, like the workplace, where an imported ad leaves it open. */
  engagement: text,
  workplace: v.optional(v.picklist(['', ...(Object.keys(WORKPLACES) as Workplace[])]), ''),
  pay: v.object({
    minimum: text,
    maximum: text,
    currency: text,
    period: v.picklist(Object.keys(PAY_PERIODS) as PayPeriod[]),
  }),
  /** Ids of content/technologies.yaml, and names as typed of what is not in there. */
  stack: v.pipe(v.array(v.string()), v.maxLength(MOST_LINES)),
  sections: v.pipe(v.array(sectionSchema), v.maxLength(MOST_SECTIONS)),
  /** Lines without a section: what an import could not sort, and the other version where two tabs clashed. */
  tray: v.pipe(ownLinesSchema, v.maxLength(MOST_LINES)),
  /** The role and level that changed lists were made for, where these are no longer the draft's. */
  linesFor: v.optional(v.object({ role: v.string(), level: v.picklist(LEVELS) })),
  /** Advice of the review that the person dismissed, by rule or `rule/words`, with their reason. */
  ignored: v.optional(
    v.pipe(v.array(v.object({ id: v.string(), why: text })), v.maxLength(MOST_LINES)),
  ),
  /** What the person chose in the interview kit of this draft. */
  kit: v.optional(kitChoicesSchema),
});

export type Draft = v.InferOutput<typeof draftSchema>;
export type DraftSection = v.InferOutput<typeof sectionSchema>;

/** The id of a new section of the person's own. */
export function ownSectionId(sections: readonly Pick<DraftSection, 'id'>[]): string {
  const taken = sections.map(({ id }) => Number(/^own\/(\d+)$/.exec(id)?.[1] ?? 0));
  return `own/${1 + Math.max(0, ...taken)}`;
}

/** City, region and country as the text names them. */
export const placeText = ({ place, region, country }: Draft): string =>
  [place, region, country]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(', ');
