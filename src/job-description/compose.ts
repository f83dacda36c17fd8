// Over 200 lines: everything that turns a draft into text is read together.
import { engagementOf, roleOf, type Catalogue } from './catalogue';
import { readClosingDate } from './closing-date';
import { placeText, type Draft, type DraftSection } from './draft';
import {
  keyOf,
  writtenText,
  type ContentItem,
  type ContentLine,
  type Line,
  type LineField,
} from './line';
import { readPay } from './pay';
import { requirementLine, usualProficiency } from './requirements';
import { kindOf } from './sections';
import { fillSlots, stackNames } from './stack-words';
import { jobTitle } from './title';
import { WORKPLACES, type StatedProficiency } from './vocabulary';

/** A title, a line of facts, and sections of paragraphs or bullets: what every writer can write out. */
export interface Sheet {
  title: string;
  facts: { text: string }[];
  sections: { heading: string; kind: 'text' | 'list'; lines: { text: string }[] }[];
}

/** A job description ready to be written out in any format. Nothing in it is blank. */
export interface JobDescription extends Sheet {
  facts: Fact[];
  sections: ComposedSection[];
}

/** Company, place, engagement or pay, under the title; `field` is the form's field that says it. */
export interface Fact {
  field: 'company' | 'workplace' | 'engagement' | 'minimum';
  text: string;
}

export interface ComposedSection {
  id: string;
  heading: string;
  kind: 'text' | 'list';
  lines: ComposedLine[];
}

/** One paragraph or bullet. A line of the draft gives one for each line of text typed into it. */
export interface ComposedLine {
  text: string;
  source: Line;
  /** Which paragraph of its source this is, from 0. */
  paragraph: number;
}

/** What tells a composed line from the others of its section. */
export const composedKey = ({ source, paragraph }: ComposedLine): string =>
  paragraph ? `${keyOf(source)}#${paragraph}` : keyOf(source);

/** "Go", "Go or Kotlin", "Go, Kotlin or Rust". */
export const joinWords = (words: string[], last: 'and' | 'or'): string =>
  new Intl.ListFormat('en-GB', { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(
    words,
  );

/** The proficiency a requirement asks for: the person's choice, or what the role asks for at the level. */
export function askedProficiency(
  { item, proficiency }: ContentLine,
  draft: Draft,
  catalogue: Catalogue,
): StatedProficiency {
  const asked = item.kind === 'skill' ? `${item.area}/${item.id}` : '';
  return proficiency ?? usualProficiency(roleOf(catalogue, draft.role), draft.level, asked);
}

/** A role's responsibility by its id, of the draft's role first: a changed list may keep another role's lines. */
const responsibilityText = (id: string, draft: Draft, { roles }: Catalogue) =>
  [...roles.filter((role) => role.id === draft.role), ...roles]
    .flatMap((role) => role.responsibilities.flatMap(({ lines }) => lines))
    .find((line) => line.id === id)?.text ?? '';

/** A requirement in the words of its proficiency, with the chosen technologies in its slots. */
function requirementText(
  { area, id }: Extract<ContentItem, { kind: 'skill' }>,
  proficiency: StatedProficiency,
  draft: Draft,
  catalogue: Catalogue,
): string {
  const role = roleOf(catalogue, draft.role);
  const requirement = requirementLine(role, `${area}/${id}`, proficiency, catalogue);
  return fillSlots(requirement, draft.stack, catalogue.technologies);
}

/** The words of a content line for this draft; empty where it has nothing to say. */
export function contentText(line: ContentLine, draft: Draft, catalogue: Catalogue): string {
  const { item } = line;
  const phrase = (name: string, values: Record<string, string> = {}) =>
    (catalogue.phrases[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  switch (item.kind) {
    case 'pitch':
      return roleOf(catalogue, draft.role).pitch;
    case 'scope': {
      const { levels } = roleOf(catalogue, draft.role);
      return levels.find(({ level }) => level === draft.level)?.scope ?? '';
    }
    case 'responsibility':
      return responsibilityText(item.id, draft, catalogue);
    case 'skill':
      return requirementText(item, askedProficiency(line, draft, catalogue), draft, catalogue);
    case 'stack': {
      const technologies = stackNames(draft.stack, catalogue.technologies);
      return technologies.length
        ? phrase('stack', { technologies: joinWords(technologies, 'and') })
        : '';
    }
    case 'engagement':
      return engagementOf(catalogue, draft.engagement)?.sentence ?? '';
    case 'workplace': {
      if (!draft.workplace) return '';
      const place = placeText(draft);
      return phrase(place ? `${draft.workplace}-place` : draft.workplace, { place });
    }
    case 'pay': {
      const pay = readPay(draft.pay);
      return pay.kind === 'range' ? phrase('pay', { pay: pay.text }) : '';
    }
    case 'closing-date': {
      const closing = readClosingDate(draft.closingDate);
      return closing.kind === 'day' ? phrase('closing-date', { date: closing.text }) : '';
    }
    case 'encouragement':
      return phrase('encouragement');
  }
}

/** What was typed into a field, each line of it in the words of `field.<name>` where content/phrases.yaml has them. */
function fieldText(name: LineField, draft: Draft, { phrases }: Catalogue): string {
  const frame = phrases[`field.${name}`];
  if (!frame) return textLines(draft[name]).join('\n');
  // Words typed with a full stop don't get a second one.
  const isSentence = frame.endsWith('{text}.');
  return textLines(draft[name])
    .map((typed) => frame.replace('{text}', () => (isSentence ? typed.replace(/\.$/, '') : typed)))
    .join('\n');
}

/** What a line says in the description. */
export function lineText(line: Line, draft: Draft, catalogue: Catalogue): string {
  if (line.from === 'field') return fieldText(line.field, draft, catalogue);
  return (writtenText(line) ?? originalText(line, draft, catalogue)).trim();
}

/** What a person edits when they edit a line: for a field what was typed into it, without the words around it. */
export const typedText = (line: Line, draft: Draft, catalogue: Catalogue): string =>
  line.from === 'field'
    ? draft[line.field]
    : (writtenText(line) ?? originalText(line, draft, catalogue));

/** The content's own words for a line, which it follows again once these are typed; empty where there are none. */
export const originalText = (line: Line, draft: Draft, catalogue: Catalogue): string =>
  line.from === 'content' ? contentText(line, draft, catalogue) : '';

/** The lines of a text that was typed, without blank ones and the spaces around them. */
export const textLines = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The heading of a section: the person's, or the content's. */
export const headingText = (
  section: Pick<DraftSection, 'id' | 'heading'>,
  catalogue: Catalogue,
): string => section.heading?.trim() || (catalogue.phrases[`heading.${section.id}`] ?? 'More');

function factsOf(draft: Draft, catalogue: Catalogue): Fact[] {
  const pay = readPay(draft.pay);
  const place = [draft.workplace && WORKPLACES[draft.workplace], placeText(draft)];
  const facts: Fact[] = [
    { field: 'company', text: draft.company.trim() },
    { field: 'workplace', text: place.filter(Boolean).join(', ') },
    { field: 'engagement', text: engagementOf(catalogue, draft.engagement)?.label ?? '' },
    { field: 'minimum', text: pay.kind === 'range' ? pay.text : '' },
  ];
  return facts.filter(({ text }) => text);
}

/** The facts as the one line under the title. */
export const factsText = (facts: Sheet['facts']): string =>
  facts.map(({ text }) => text).join(' · ');

/** Composes the job description. Blank fields, lines and sections leave no trace; no fact is ever added. */
export function compose(draft: Draft, catalogue: Catalogue): JobDescription {
  const linesOf = (source: Line): ComposedLine[] =>
    textLines(lineText(source, draft, catalogue)).map((text, paragraph) => ({
      text,
      source,
      paragraph,
    }));
  const sections = draft.sections.map((section): ComposedSection => {
    const lines = section.lines.flatMap(linesOf);
    return {
      id: section.id,
      heading: headingText(section, catalogue),
      kind: kindOf(section.id, lines.length),
      lines,
    };
  });
  const title = textLines(draft.title).join(' ');
  return {
    title:
      title ||
      (draft.role && jobTitle(roleOf(catalogue, draft.role), draft.level, draft.titleKind)),
    facts: factsOf(draft, catalogue),
    sections: sections.filter(({ lines }) => lines.length),
  };
}

/** Words in the whole description, title included. */
export function countWords({ title, facts, sections }: Sheet): number {
  const text = [
    title,
    ...facts.map((fact) => fact.text),
    ...sections.flatMap(({ heading, lines }) => [heading, ...lines.map((line) => line.text)]),
  ].join(' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
