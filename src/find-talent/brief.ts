import { LEVELS, type Level } from '../job-description/vocabulary';
import type { SourcingCatalogue } from './catalogue';

/** Whom a sourcer looks for. */
export interface Brief {
  /** Role id. */
  role: string;
  level: Level;
  /** Technology ids, in the order chosen. */
  stack: string[];
  /** Technologies the guide doesn't list, as typed: names parted by commas. */
  also: string;
  /** Places as typed, parted by semicolons, for a comma may be part of one. */
  place: string;
  /** Engagement id. */
  engagement: string;
}

/** Characters a typed field may have; what is longer fits no search. */
export const LONGEST_FIELD = 80;

const parts = (text: string, mark: string) =>
  text
    .slice(0, LONGEST_FIELD)
    .split(mark)
    .map((part) => part.replaceAll('"', ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** The places of a brief, none where the field is blank. Double quotes are no part of a name: searches use them as marks. */
export const placesOf = ({ place }: Brief): string[] => parts(place, ';');

/** The technologies the sourcer typed. */
export const othersOf = ({ also }: Brief): string[] => parts(also, ',');

/** Names of the sourcer's own as the field holds them: as many as fit, none of them cut. */
export function writeOthers(names: readonly string[]): string {
  let text = '';
  for (const name of names) {
    const longer = text ? `${text}, ${name}` : name;
    if (longer.length <= LONGEST_FIELD) text = longer;
  }
  return text;
}

/** A brief as a link's fragment, without the `#`. Who is written to never stands in it. */
export function writeBrief({ role, level, stack, also, place, engagement }: Brief): string {
  const fields = new URLSearchParams({ role, level, stack: stack.join('.') });
  if (also.trim()) fields.set('also', also.trim());
  if (place.trim()) fields.set('place', place.trim());
  fields.set('engagement', engagement);
  return fields.toString();
}

/**
 * The brief a fragment carries over `otherwise`, and the parts of it that name nothing here; those are left as they were.
 * Undefined where the fragment is no brief, such as a heading's anchor.
 */
export function readBrief(
  fragment: string,
  catalogue: SourcingCatalogue,
  otherwise: Brief,
): { brief: Brief; notUnderstood: string[] } | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  const fields = new URLSearchParams(text);
  const notUnderstood: string[] = [];
  const choose = <T extends string>(name: string, allowed: readonly T[], before: T): T => {
    const asked = fields.get(name);
    if (asked === null) return before;
    if ((allowed as readonly string[]).includes(asked)) return asked as T;
    notUnderstood.push(`${name} “${asked.slice(0, 40)}”`);
    return before;
  };
  const known = catalogue.technologies.map(({ id }) => id);
  const asked = fields.get('stack')?.split('.').filter(Boolean);
  const unknown = [...new Set(asked?.filter((id) => !known.includes(id)))];
  notUnderstood.push(...unknown.slice(0, 5).map((id) => `technology “${id.slice(0, 40)}”`));
  for (const name of new Set(fields.keys()))
    if (!Object.hasOwn(otherwise, name)) notUnderstood.push(`“${name.slice(0, 40)}”`);
  return {
    brief: {
      role: choose(
        'role',
        catalogue.roles.map(({ id }) => id),
        otherwise.role,
      ),
      level: choose('level', LEVELS, otherwise.level),
      stack: asked ? [...new Set(asked)].filter((id) => known.includes(id)) : otherwise.stack,
      also: (fields.get('also') ?? (asked ? '' : otherwise.also)).slice(0, LONGEST_FIELD),
      place: (fields.get('place') ?? (asked ? '' : otherwise.place)).slice(0, LONGEST_FIELD),
      engagement: choose(
        'engagement',
        catalogue.engagements.map(({ id }) => id),
        otherwise.engagement,
      ),
    },
    notUnderstood,
  };
}
