import type { RoleRequirement } from '../job-description/catalogue';
import { mustHavesAt } from '../job-description/requirements';
import type { Level, Proficiency, StatedProficiency } from '../job-description/vocabulary';
import type { Aspect } from './aspects';

export type LadderLevel = Record<Aspect, string> & { level: Level };

export interface FrameworkChange {
  /**
   * Semantic: the first number rises where an id or a field goes, the second where one comes or a role asks for something else,
   * the third where only words change.
   */
  version: string;
  updated: string;
  note: string;
}

export interface FrameworkProficiency {
  id: Proficiency;
  meaning: string;
  /** What a colleague would see or hear. */
  seen: string;
}

export interface FrameworkArea {
  id: string;
  title: string;
  items: {
    id: string;
    name: string;
    evidence: string;
    requirement: Record<StatedProficiency, string>;
  }[];
}

/** A role as content/ writes it, as plain data. */
export interface RoleContent {
  id: string;
  title: string;
  summary: string;
  usualLevel: Level;
  levels: LadderLevel[];
  /** Proficiency by skill area and level. */
  profile: Record<string, Partial<Record<Level, Proficiency>>>;
  mustHaves: RoleRequirement[];
  niceToHaves: RoleRequirement[];
}

export interface FrameworkContent {
  changes: FrameworkChange[];
  proficiencies: FrameworkProficiency[];
  skillAreas: FrameworkArea[];
  roles: RoleContent[];
}

export interface NamedItem {
  id: string;
  name: string;
}

/** An item that a level asks for, how well, and the line by which a posting asks for it. */
export interface AskedItem extends NamedItem {
  proficiency: StatedProficiency;
  requirement: string;
}

export type FrameworkLevel = LadderLevel & {
  /** By skill area, in the order of the areas. */
  proficiencies: Record<string, Proficiency>;
  /** What a posting at this level asks for by default. */
  mustHaves: AskedItem[];
};

export interface FrameworkRole {
  id: string;
  title: string;
  summary: string;
  usualLevel: Level;
  levels: FrameworkLevel[];
  niceToHaves: NamedItem[];
}

/** Roles, levels, ladders, skill areas and proficiencies in one piece: what /framework.json and /framework.csv hold. */
export interface Framework {
  version: string;
  changes: FrameworkChange[];
  proficiencies: FrameworkProficiency[];
  skillAreas: FrameworkArea[];
  roles: FrameworkRole[];
}

/** A requirement for an open stack: `{language: a language}` becomes the words after the colon. */
const withoutSlots = (text: string) => text.replace(/\{[a-z]+: ([^{}]+)\}/g, '$1');

/** The framework out of content/; its version is that of the newest change. Requirements show their fallback words for a stack. */
export function frameworkOf({
  changes,
  proficiencies,
  skillAreas,
  roles,
}: FrameworkContent): Framework {
  const newestFirst = [...changes].sort((a, b) =>
    b.version.localeCompare(a.version, 'en', { numeric: true }),
  );
  const itemOf = (item: string) => {
    const [area, id] = item.split('/');
    return skillAreas.find((one) => one.id === area)?.items.find((one) => one.id === id);
  };
  const named = (item: string): NamedItem => ({ id: item, name: itemOf(item)?.name ?? item });
  return {
    version: newestFirst[0]?.version ?? '',
    changes: newestFirst,
    proficiencies,
    skillAreas: skillAreas.map(({ id, title, items }) => ({
      id,
      title,
      items: items.map((item) => ({
        id: item.id,
        name: item.name,
        evidence: item.evidence,
        requirement: Object.fromEntries(
          Object.entries(item.requirement).map(([proficiency, text]) => [
            proficiency,
            withoutSlots(text),
          ]),
        ) as Record<StatedProficiency, string>,
      })),
    })),
    roles: roles.map(
      ({ id, title, summary, usualLevel, levels, profile, mustHaves, niceToHaves }) => ({
        id,
        title,
        summary,
        usualLevel,
        levels: levels.map(({ level, scope, autonomy, complexity, impact }) => ({
          ...{ level, scope, autonomy, complexity, impact },
          proficiencies: Object.fromEntries(
            skillAreas.map((area) => [area.id, profile[area.id]?.[level] ?? 'Awareness']),
          ),
          mustHaves: mustHavesAt({ mustHaves }, level).map(({ item, at, text }) => {
            const proficiency = at[level]!;
            const requirement = text?.[proficiency] ?? itemOf(item)?.requirement[proficiency] ?? '';
            return { ...named(item), proficiency, requirement: withoutSlots(requirement) };
          }),
        })),
        niceToHaves: niceToHaves.map(({ item }) => named(item)),
      }),
    ),
  };
}

/** A role as the matrix shows it: the proficiency in each area at the level most teams hire first. */
export function atUsualLevel({ id, title, usualLevel, levels }: FrameworkRole) {
  const usual = levels.find(({ level }) => level === usualLevel) ?? levels[0]!;
  return { id, title, level: usual.level, at: Object.values(usual.proficiencies) };
}
