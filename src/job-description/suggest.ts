import { engagementOf, roleOf, type Catalogue, type CatalogueRole } from './catalogue';
import type { Draft, DraftSection, Line } from './draft';
import { isStandard, SECTIONS, type SectionId } from './sections';
import { isAtLeast, LEVELS, type Level } from './vocabulary';

/** The two areas a role names first give two lines each, the other four one. */
const LEADING_AREAS = 2;

const MOST_NICE_TO_HAVES = 6;

/** A skill the level need only know of is no must-have there. */
const isAwareness = (role: CatalogueRole, level: Level, item: string) => role.profile[item.split('/')[0]!]?.[level] === 'Awareness';

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
      return role.mustHaves.filter((id) => !isAwareness(role, level, id)).map((id) => `skill/${id}`);
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
      return ['field/howToApply', 'encouragement'];
    case 'stack':
    case 'pay':
      return [section];
    case 'outcomes':
    case 'hiring-steps':
      return [];
  }
}

const lines = (ids: string[]): Line[] => ids.map((id) => ({ id }));

/** A fresh draft: the role at its usual level, full-time, remote, and nothing that only a person can know. */
export function startDraft(catalogue: Catalogue, roleId?: string): Draft {
  const role = roleOf(catalogue, roleId ?? '');
  const level = role.usualLevel;
  return {
    role: role.id,
    level,
    engagement: engagementOf(catalogue, '').id,
    workplace: 'remote',
    place: '',
    timeZones: '',
    company: '',
    about: '',
    reason: '',
    team: '',
    howToApply: '',
    pay: { minimum: '', maximum: '', currency: '', period: 'YEAR' },
    stack: [],
    sections: (Object.keys(SECTIONS) as SectionId[]).map((id) => ({ id, lines: lines(suggestedLines(role, level, id)) })),
  };
}

/**
 * The draft with another role or level. A list nobody touched is suggested anew; in one that was touched the person's own
 * and edited lines stay where they are, and with a new role the untouched lines of the old one give way to the new one's.
 * No requirement stands both among the must-haves and among the nice-to-haves, and none is lost from both by a new level.
 */
export function changeRoleOrLevel(draft: Draft, catalogue: Catalogue, next: { role?: string; level?: Level }): Draft {
  const before = roleOf(catalogue, draft.role);
  const role = roleOf(catalogue, next.role ?? draft.role);
  const wanted = next.level ?? draft.level;
  const level = role.levels.some((entry) => entry.level === wanted) ? wanted : role.usualLevel;
  const isTouched = ({ id, lines: now }: DraftSection) =>
    isStandard(id) && now.map((line) => line.text ?? line.id).join('\n') !== suggestedLines(before, draft.level, id).join('\n');
  const keeps = (line: Line) => line.text !== undefined || !isOfRole(line.id);
  // The two lists of requirements share one stock: a hand laid on one stays the other's too.
  const pairTouched = draft.sections.some((section) => isRequirements(section) && isTouched(section));
  const kept = new Set(draft.sections.flatMap((section) => section.lines.filter(keeps)).map(({ id }) => id));
  const sections = draft.sections.map((section): DraftSection => {
    if (!isStandard(section.id)) return section;
    const fresh = suggestedLines(role, level, section.id);
    if (!(isRequirements(section) ? pairTouched : isTouched(section))) return { ...section, lines: lines(fresh) };
    if (role.id === before.id) return section;
    return { ...section, lines: [...section.lines.filter(keeps), ...lines(fresh.filter((id) => isOfRole(id) && !kept.has(id)))] };
  });
  return { ...draft, role: role.id, level, sections };
}

const isRequirements = ({ id }: DraftSection) => id === 'must-haves' || id === 'nice-to-haves';

/** Lines that belong to a role, so that another role brings its own. */
const isOfRole = (id: string) => /^(responsibility|skill)\//.test(id);
