import { roleOf, type Catalogue, type CatalogueRole } from './catalogue';
import { TEXT_FIELDS, type Draft, type DraftSection, type Line, type TextField } from './draft';
import { isStandard, SECTIONS, type SectionId } from './sections';
import { isAtLeast, LEVELS, type Level } from './vocabulary';

/** The two areas a role names first give two lines each, the other four one. */
const LEADING_AREAS = 2;

const MOST_NICE_TO_HAVES = 6;

type Asking = Pick<CatalogueRole, 'mustHaves' | 'profile'>;

/** A skill the level need only know of is no must-have there. */
const isAwareness = (role: Asking, level: Level, item: string) =>
  role.profile[item.split('/')[0]!]?.[level] === 'Awareness';

/** The skill items (`skill/item`) that a role asks for at a level. */
export const mustHavesAt = (role: Asking, level: Level): string[] =>
  role.mustHaves.filter((id) => !isAwareness(role, level, id));

/**
 * Ids of the responsibilities a description starts with: per area the lines that set this level apart, those with the
 * highest `from` the level reaches, in the order they are written.
 */
function suggestedResponsibilities(role: CatalogueRole, level: Level): string[] {
  const rank = ({ from }: { from?: Level | undefined }) => (from ? LEVELS.indexOf(from) : -1);
  return role.responsibilities.flatMap(({ lines }, index) => {
    const most = index < LEADING_AREAS ? 2 : 1;
    const chosen = lines
      .filter(({ from }) => !from || isAtLeast(level, from))
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, most);
    return lines.filter((line) => chosen.includes(line)).map(({ id }) => `responsibility/${id}`);
  });
}

/** The lines that content/ puts into a section for a role and level; sections that only a person can fill get none. */
export function suggestedLines(role: CatalogueRole, level: Level, section: SectionId): string[] {
  switch (section) {
    case 'why':
      return ['field/reason'];
    case 'role':
      return ['pitch', 'scope'];
    case 'responsibilities':
      return suggestedResponsibilities(role, level);
    case 'must-haves':
      return mustHavesAt(role, level).map((id) => `skill/${id}`);
    case 'nice-to-haves':
      return [...role.mustHaves.filter((id) => isAwareness(role, level, id)), ...role.niceToHaves]
        .slice(0, MOST_NICE_TO_HAVES)
        .map((id) => `skill/${id}`);
    case 'company':
      return ['field/about'];
    case 'team':
      return ['field/team'];
    case 'conditions':
      return ['engagement', 'workplace', 'time-zones'];
    case 'apply':
      return ['field/howToApply', 'closing-date', 'encouragement'];
    case 'stack':
      return ['stack'];
    case 'pay':
      return ['pay', 'field/equity', 'field/benefits'];
    case 'outcomes':
      return ['field/outcomesSix', 'field/outcomesTwelve'];
    case 'hiring-steps':
      return ['field/hiringSteps'];
    case 'equal-opportunity':
      return ['field/equalOpportunity'];
  }
}

const lines = (ids: string[]): Line[] => ids.map((id) => ({ id }));

/** A fresh draft: the role at its usual level, full-time, remote, and nothing that only a person can know. */
export function startDraft(catalogue: Catalogue, roleId?: string): Draft {
  const role = roleOf(catalogue, roleId ?? '');
  const level = role.usualLevel;
  const blank = Object.fromEntries(TEXT_FIELDS.map((field) => [field, ''])) as Record<
    TextField,
    string
  >;
  return {
    name: '',
    title: '',
    role: role.id,
    level,
    engagement: catalogue.engagements[0]!.id,
    workplace: 'remote',
    place: '',
    country: '',
    timeZones: '',
    company: '',
    ...blank,
    closingDate: '',
    pay: { minimum: '', maximum: '', currency: '', period: 'YEAR' },
    stack: [],
    sections: (Object.keys(SECTIONS) as SectionId[]).map((id) => ({
      id,
      lines: lines(suggestedLines(role, level, id)),
    })),
    tray: [],
  };
}

/** Whether the person changed what content/ put into a section for the draft's role and level. */
const isTouched = ({ id, lines: now }: DraftSection, role: CatalogueRole, level: Level) =>
  isStandard(id) &&
  now.map((line) => line.text ?? line.proficiency ?? line.id).join('\n') !==
    suggestedLines(role, level, id).join('\n');

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
const isOfRole = ({ id }: Line) => /^(responsibility|skill)\//.test(id);
const isWritten = (line: Line) => line.text !== undefined || line.proficiency !== undefined;

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
      : { ...section, lines: lines(suggestedLines(role, level, section.id)) },
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
  const held = new Set(draft.sections.flatMap(stays).map(({ id }) => id));
  return keepLines({
    ...draft,
    sections: draft.sections.map((section) => {
      if (!stale.has(section.id) || !isStandard(section.id)) return section;
      const fresh = lines(suggestedLines(role, draft.level, section.id)).filter(
        (line) => !held.has(line.id),
      );
      return { ...section, lines: [...stays(section), ...fresh] };
    }),
  });
}
