import * as v from 'valibot';
import { STATED_PROFICIENCIES } from './vocabulary';

/** Fields of the draft that are lines of the description, one for each line typed into them. */
export const LINE_FIELDS = [
  'about',
  'scale',
  'reason',
  'team',
  'reportsTo',
  'outcomesSix',
  'outcomesTwelve',
  'contractLength',
  'startDate',
  'officeDays',
  'timeZones',
  'onCall',
  'onCallPay',
  'visa',
  'languages',
  'equity',
  'benefits',
  'hiringSteps',
  'howToApply',
  'applyTo',
  'contact',
  'equalOpportunity',
] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** Sentences that content/ writes for a draft: some as they are, some filled with what was chosen in the form. */
export const SENTENCES = [
  'pitch',
  'scope',
  'stack',
  'engagement',
  'workplace',
  'pay',
  'closing-date',
  'encouragement',
] as const;

const contentItemSchema = v.variant('kind', [
  v.object({ kind: v.picklist(SENTENCES) }),
  v.object({ kind: v.literal('responsibility'), id: v.string() }),
  v.object({ kind: v.literal('skill'), area: v.string(), id: v.string() }),
]);
export type ContentItem = v.InferOutput<typeof contentItemSchema>;

const ownLineSchema = v.object({
  from: v.literal('own'),
  /** Unique among the own lines of a section. */
  id: v.string(),
  text: v.string(),
});
/** Lines that the person wrote. */
export const ownLinesSchema = v.array(ownLineSchema);

/** One line of a section, by where its words come from: content/, a field of the draft, or the person alone. */
export const lineSchema = v.variant('from', [
  v.object({
    from: v.literal('content'),
    item: contentItemSchema,
    /** What the person wrote in place of the content's words. */
    text: v.optional(v.string()),
    /** Set where the person asks for another proficiency of a skill than the role's profile does. */
    proficiency: v.optional(v.picklist(STATED_PROFICIENCIES)),
  }),
  v.object({ from: v.literal('field'), field: v.picklist(LINE_FIELDS) }),
  ownLineSchema,
]);
export type Line = v.InferOutput<typeof lineSchema>;
export type ContentLine = Extract<Line, { from: 'content' }>;
export type OwnLine = v.InferOutput<typeof ownLineSchema>;

/** What tells a line from the others of its section, in lists and in the page. It is never parsed. */
export function keyOf(line: Line): string {
  switch (line.from) {
    case 'content':
      return itemKey(line.item);
    case 'field':
      return `field/${line.field}`;
    case 'own':
      return `own/${line.id}`;
  }
}

function itemKey(item: ContentItem): string {
  switch (item.kind) {
    case 'responsibility':
      return `responsibility/${item.id}`;
    case 'skill':
      return `skill/${item.area}/${item.id}`;
    default:
      return item.kind;
  }
}

export const contentLine = (item: ContentItem): ContentLine => ({ from: 'content', item });

export const fieldLine = (field: LineField): Line => ({ from: 'field', field });

/** The requirement of a skill item, which content/ names `area/item`. */
export function skillLine(areaAndItem: string): ContentLine {
  const [area = '', id = ''] = areaAndItem.split('/');
  return contentLine({ kind: 'skill', area, id });
}

/** The `area/item` of a line that asks for a skill. */
export const skillItemOf = (line: Line): string | undefined =>
  line.from === 'content' && line.item.kind === 'skill'
    ? `${line.item.area}/${line.item.id}`
    : undefined;

/** A line of the person's own with an id that none of `among` has. */
export function ownLine(among: readonly Line[], text = ''): OwnLine {
  const taken = among.map((line) => (line.from === 'own' ? Number(line.id) || 0 : 0));
  return { from: 'own', id: String(1 + Math.max(0, ...taken)), text };
}

/** Lines of the person's own with these words. */
export const ownLines = (texts: string[]): OwnLine[] =>
  texts.map((text, index) => ({ from: 'own', id: String(index + 1), text }));

/** What the person wrote into the line itself, undefined where its words come from elsewhere. */
export const writtenText = (line: Line): string | undefined =>
  line.from === 'field' ? undefined : line.text;
