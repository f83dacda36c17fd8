import type { CatalogueRole } from './catalogue';
import type { Level } from './vocabulary';

/** Which of a role's titles a posting carries: the one people search for, or the one this guide uses. */
export const TITLE_KINDS = ['search', 'house'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

type Titled = Pick<CatalogueRole, 'title' | 'searchTitle' | 'titles'>;

/**
 * The job title at a level: "Senior backend engineer (microservices)", "API engineer" for mid-level, and "Senior
 * engineering manager" where the role names its own title for the level.
 */
export function jobTitle(role: Titled, level: Level, kind: TitleKind = 'search'): string {
  if (kind === 'search' && role.titles?.[level]) return role.titles[level];
  const title = kind === 'search' ? (role.searchTitle ?? role.title) : role.title;
  if (level === 'Mid-level') return title;
  const isWord = /^[A-Z][a-z]/.test(title);
  return `${level} ${isWord ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
}
