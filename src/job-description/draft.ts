import * as v from 'valibot';
import { LEVELS, PAY_PERIODS, WORKPLACES, type PayPeriod, type Workplace } from './vocabulary';

const text = v.string();

/**
 * One line of a section. Its id says where the words come from: a content line (`responsibility/…`, `skill/…/…`, `pitch`),
 * a field of the draft (`field/about`), or the person alone (`own/3`). `text` is what the person wrote in its place.
 */
const lineSchema = v.object({ id: v.string(), text: v.optional(text) });

/** A section in its place; `heading` is set where the person renamed it. Own sections have ids like `own/2`. */
const sectionSchema = v.object({ id: v.string(), heading: v.optional(text), lines: v.array(lineSchema) });

/** What a person filled in. Choices are ids of content; everything else is the person's own words. */
export const draftSchema = v.object({
  role: v.string(),
  level: v.picklist(LEVELS),
  engagement: v.string(),
  workplace: v.picklist(Object.keys(WORKPLACES) as Workplace[]),
  place: text,
  timeZones: text,
  company: text,
  about: text,
  reason: text,
  team: text,
  howToApply: text,
  pay: v.object({ minimum: text, maximum: text, currency: text, period: v.picklist(Object.keys(PAY_PERIODS) as PayPeriod[]) }),
  stack: v.array(v.string()),
  sections: v.array(sectionSchema),
});

export type Draft = v.InferOutput<typeof draftSchema>;
export type DraftSection = v.InferOutput<typeof sectionSchema>;
export type Line = v.InferOutput<typeof lineSchema>;

/** Fields of the draft that stand as a paragraph of their own. */
export const TEXT_FIELDS = ['about', 'reason', 'team', 'howToApply'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Whether the person, not content/, is where the line comes from. */
export const isOwn = ({ id }: Line | DraftSection): boolean => id.startsWith('own/');

/** An id for a new line or section of the person's own, unused among `taken`. */
export const ownId = (taken: { id: string }[]): string =>
  `own/${1 + Math.max(0, ...taken.filter(({ id }) => id.startsWith('own/')).map(({ id }) => Number(id.slice(4)) || 0))}`;
