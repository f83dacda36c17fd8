import { roleOf, type Catalogue, type CatalogueRole } from './catalogue';
import { FACT_FIELDS, type Draft, type DraftSection } from './draft';
import { keyOf, LINE_FIELDS, type Line } from './line';
import { isStandard, SECTIONS, type SectionId } from './sections';
import { suggestedLines } from './suggested-lines';
import type { Level } from './vocabulary';

/** These text fields, all blank. */
const blank = <T extends string>(fields: readonly T[]) =>
  Object.fromEntries(fields.map((field) => [field, ''])) as Record<T, string>;

/** A fresh draft: the role at its usual level, full-time, remote, and nothing that only a person can know. */
export function startDraft(catalogue: Catalogue, roleId?: string): Draft {
  const role = roleOf(catalogue, roleId ?? '');
  const level = role.usualLevel;
  return {
    ...blank(FACT_FIELDS),
    ...blank(LINE_FIELDS),
    role: role.id,
    level,
    engagement: catalogue.engagements[0]!.id,
    workplace: 'remote',
    pay: { minimum: '', maximum: '', currency: '', period: 'YEAR' },
    stack: [],
    sections: (Object.keys(SECTIONS) as SectionId[]).map((id) => ({
      id,
      lines: suggestedLines(role, level, id),
    })),
    tray: [],
  };
}

/** Whether the person changed what content/ put into a section for the draft's role and level. */
const isTouched = ({ id, lines: now }: DraftSection, role: CatalogueRole, level: Level) =>
  isStandard(id) &&
  (now.some(isWritten) ||
    now.map(keyOf).join('\n') !== suggestedLines(role, level, id).map(keyOf).join('\n'));

/** The ids of the sections whose lines the person changed. The two lists of requirements share one stock: a hand laid on one is laid on both. */
function touchedSections({ sections, level }: Draft, role: CatalogueRole): Set<string> {
  const touched = new Set(
    sections.filter((section) => isTouched(section, role, level)).map(({ id }) => id),
  );
  if (REQUIREMENTS.some((id) => touched.has(id))) REQUIREMENTS.forEach((id) => touched.add(id));
  return touched;
}

const REQUIREMENTS = ['must-haves', 'nice-to-haves'];

/** Lines that belong to a role, so that another role brings its own. */
const isOfRole = (line: Line) =>
  line.from === 'content' && (line.item.kind === 'responsibility' || line.item.kind === 'skill');
const isWritten = (line: Line) =>
  line.from === 'own' ||
  (line.from === 'content' && (line.text !== undefined || line.proficiency !== undefined));

/**
 * The draft with another role or level. A list nobody touched is suggested anew; one that was touched stays line for line,
 * and `linesFor` remembers what it was made for, so that the new role's lines can be offered (see takeLines).
 */
export function changeRoleOrLevel(
  draft: Draft,
  catalogue: Catalogue,
  next: { role?: string; level?: Level },
): Draft {
  const before = roleOf(catalogue, draft.role);
  const role = roleOf(catalogue, next.role ?? draft.role);
  const wanted = next.level ?? draft.level;
  const level = role.levels.some((entry) => entry.level === wanted) ? wanted : role.usualLevel;
  const touched = touchedSections(draft, before);
  const sections = draft.sections.map((section): DraftSection =>
    !isStandard(section.id) || touched.has(section.id)
      ? section
      : { ...section, lines: suggestedLines(role, level, section.id) },
  );
  const changed = keepLines({ ...draft, role: role.id, level, sections });
  const madeFor = draft.linesFor ?? { role: before.id, level: draft.level };
  const isStale =
    (madeFor.role !== role.id || madeFor.level !== level) &&
    sections.some(({ id }) => touched.has(id) && isOffered(id));
  return isStale ? { ...changed, linesFor: madeFor } : changed;
}

/** Sections whose lines change with the role or the level. */
const isOffered = (id: string) => id === 'responsibilities' || REQUIREMENTS.includes(id);

/** The sections that keep lines made for another role or level, for the person to keep or to take the new ones. */
export const staleSections = (draft: Draft, catalogue: Catalogue): DraftSection[] => {
  if (!draft.linesFor) return [];
  const touched = touchedSections(draft, roleOf(catalogue, draft.role));
  return draft.sections.filter(({ id }) => touched.has(id) && isOffered(id));
};

/** The draft whose changed lists stay as they are. */
export function keepLines(draft: Draft): Draft {
  const { linesFor: _, ...kept } = draft;
  return kept;
}

/** The draft whose changed lists take the lines of its role and level; what the person wrote or chose stays, in its place and first. */
export function takeLines(draft: Draft, catalogue: Catalogue): Draft {
  const role = roleOf(catalogue, draft.role);
  const stale = new Set(staleSections(draft, catalogue).map(({ id }) => id));
  const stays = (section: DraftSection) =>
    section.lines.filter((line) => !stale.has(section.id) || isWritten(line) || !isOfRole(line));
  const held = new Set(draft.sections.flatMap(stays).map(keyOf));
  return keepLines({
    ...draft,
    sections: draft.sections.map((section) => {
      if (!stale.has(section.id) || !isStandard(section.id)) return section;
      const fresh = suggestedLines(role, draft.level, section.id).filter(
        (line) => !held.has(keyOf(line)),
      );
      return { ...section, lines: [...stays(section), ...fresh] };
    }),
  });
}
