import type { Catalogue, CatalogueRole, RoleRequirement } from './catalogue';
import type { Level, StatedProficiency } from './vocabulary';

/** What a role asks for at a level; the rest of its must-haves are only nice to have there. */
export const mustHavesAt = (
  { mustHaves }: Pick<CatalogueRole, 'mustHaves'>,
  level: Level,
): RoleRequirement[] => mustHaves.filter(({ at }) => at[level]);

const requirementOf = ({ mustHaves, niceToHaves }: CatalogueRole, item: string) =>
  [...mustHaves, ...niceToHaves].find((one) => one.item === item);

/**
 * How well a role asks to know a skill item (`skill/item`) at a level. An item that the role doesn't name follows the
 * role's profile, and what a level need only know of is asked at the first step above that.
 */
export function usualProficiency(
  role: CatalogueRole,
  level: Level,
  item: string,
): StatedProficiency {
  const named = requirementOf(role, item);
  if (named) return named.at[level] ?? 'Working';
  const inArea = role.profile[item.split('/')[0]!]?.[level] ?? 'Working';
  return inArea === 'Awareness' ? 'Working' : inArea;
}

/** The line that asks for a skill item: in the role's own terms where it has some, otherwise in the skill area's. */
export function requirementLine(
  role: CatalogueRole,
  item: string,
  proficiency: StatedProficiency,
  { skills }: Pick<Catalogue, 'skills'>,
): string {
  const own = requirementOf(role, item)?.text?.[proficiency];
  if (own) return own;
  const [area, id] = item.split('/');
  const found = skills.find((skill) => skill.id === area)?.items.find((one) => one.id === id);
  return found?.requirement[proficiency] ?? '';
}
