import { headingText } from '../compose';
import type { Draft, DraftSection } from '../draft';
import { ownLines, type Line, type LineField } from '../line';
import { isStandard, SECTIONS, type SectionId } from '../sections';
import { startDraft } from '../suggest';
import { suggestedLines } from '../suggested-lines';
import { LEVELS, type Level } from '../vocabulary';
import { withFact } from './facts/apply';
import type { Fact } from './facts/fact';
import type { PlacedPart } from './place';
import { entriesOf, phraseFinder, plainWords, type ImportCatalogue } from './words';

/**
 * The one place where the import makes a draft's lines. What a field of the form says stands in the field, and its section
 * shows it by the field's line, so that form and ad cannot part; every other line is the ad's own.
 */

/** The field that holds the lines of a section. */
const FIELD_OF: Partial<Record<SectionId, LineField>> = {
  why: 'reason',
  company: 'about',
  team: 'team',
  pay: 'benefits',
  'hiring-steps': 'hiringSteps',
  apply: 'howToApply',
  'equal-opportunity': 'equalOpportunity',
};
/** A line that says no more than the field's own does. */
const isClosingLine = (text: string) =>
  /^(?:please )?apply (?:by|before|until)\b.{4,40}$/i.test(text);

/**
 * Lines of a section that show fields, so that what is typed there shows in the ad at once; a blank one leaves no trace.
 * What the ad's own lines state is not stated twice.
 */
function fieldLines(
  id: string,
  said: ReadonlyMap<string, string>,
  { roles }: ImportCatalogue,
): Line[] {
  const role = roles[0];
  if (!role || !isStandard(id)) return [];
  const closing = said.get('closingDate');
  return suggestedLines(role, role.usualLevel, id).filter((line) =>
    line.from === 'field'
      ? !said.has(line.field)
      : line.from === 'content' &&
        line.item.kind === 'closing-date' &&
        (!closing || isClosingLine(closing)),
  );
}

export interface DraftParts {
  title: string;
  parts: PlacedPart[];
  tray: string[];
  facts: Fact[];
  stack: string[];
  /** Facts that lines of the ad state in their own words, by field. */
  said: ReadonlyMap<string, string>;
  /** Whether a line of the pay section states the pay itself. */
  isPay: (text: string) => boolean;
}

export function toDraft(
  { title, parts, tray, facts, stack, said, isPay }: DraftParts,
  catalogue: ImportCatalogue,
): Draft {
  const role = roleOf(title, catalogue);
  const fields: Partial<Record<LineField, string>> = {};
  const sections = parts
    .filter(({ lines }) => lines.length)
    .map(({ id, heading, lines }): DraftSection => {
      const field = isStandard(id) ? FIELD_OF[id] : undefined;
      const isOwn = (text: string) => !field || (id === 'pay' && isPay(text));
      const typed = lines
        .filter(
          ({ text }) => !isOwn(text) && !(text === said.get('closingDate') && isClosingLine(text)),
        )
        .map(({ text }) => text);
      if (field && typed.length) fields[field] = typed.join('\n');
      return {
        id,
        ...(heading === undefined || heading === headingText({ id }, catalogue) ? {} : { heading }),
        lines: [
          ...ownLines(lines.map(({ text }) => text).filter(isOwn)),
          ...fieldLines(id, said, catalogue),
        ],
      };
    });
  const start = startDraft(catalogue, role);
  const draft: Draft = {
    ...start,
    ...fields,
    // The ad names these itself or not at all.
    role,
    engagement: '',
    workplace: '',
    title,
    stack,
    sections: withEmpty(sections, said, catalogue),
    tray: ownLines(tray),
  };
  return withLevel(facts.reduce(withFact, draft), title, catalogue);
}

/** The sections of fields that the ad leaves blank, each in its usual place. */
function withEmpty(
  sections: DraftSection[],
  said: ReadonlyMap<string, string>,
  catalogue: ImportCatalogue,
): DraftSection[] {
  const all = [...sections];
  const order = Object.keys(SECTIONS) as SectionId[];
  order.forEach((id, rank) => {
    const lines = fieldLines(id, said, catalogue);
    if (!lines.length || all.some((section) => section.id === id)) return;
    const before = order.slice(0, rank);
    const after = all.reduce(
      (at, section, index) => (before.includes(section.id as SectionId) ? index + 1 : at),
      0,
    );
    all.splice(after, 0, { id, lines });
  });
  return all;
}

const roleOf = (title: string, { roles }: ImportCatalogue): string => {
  const words = plainWords(title);
  return roles.find((role) => words.includes(plainWords(role.title)))?.id ?? '';
};

/** The level that the title names, where the role has it. */
function withLevel(draft: Draft, title: string, { roles, importWords }: ImportCatalogue): Draft {
  const levels = phraseFinder([...entriesOf(importWords, 'words', 'word.levels.')]);
  const found = levels.find(plainWords(title).split(' ')).map(({ value }) => value as Level);
  const named =
    LEVELS.find((level) => level !== 'Senior' && level !== 'Staff' && found.includes(level)) ??
    found[0];
  const role = roles.find(({ id }) => id === draft.role);
  const has = role
    ? role.levels.some(({ level }) => level === named)
    : LEVELS.includes(named as Level);
  return named && has ? { ...draft, level: named } : draft;
}
