/** A role with the answers it fits: ids of the form `question-answer`. */
export interface FinderRole {
  id: string;
  /** In the order of the questions; `isFirst` where the answer names this role before any other. */
  fits: { answer: string; isFirst: boolean }[];
}

/** A role as the finder names it, with the reason for which each answer does. */
export interface FoundRole extends FinderRole {
  title: string;
  address: string;
  fits: { answer: string; isFirst: boolean; reason: string }[];
}

/** Who fits, best first: one or two ids, none where nothing is chosen; and how many of the answers each of them fits. */
export interface BestRoles {
  ids: string[];
  fits: number;
}

/**
 * The roles that fit the chosen answers best. A role counts by how many answers name it, then by how many name it first, then
 * by the earliest: `chosen` is in the order of the questions, what hurts today before the rest. Two come back only where the
 * second is named by as many answers.
 */
export function bestRoles(roles: FinderRole[], chosen: string[]): BestRoles {
  const scored = roles
    .map(({ id, fits }) => {
      const hits = fits.filter(({ answer }) => chosen.includes(answer));
      const earliest = Math.min(...hits.map(({ answer }) => chosen.indexOf(answer)));
      return {
        id,
        hits: hits.length,
        firsts: hits.filter(({ isFirst }) => isFirst).length,
        earliest,
      };
    })
    .filter(({ hits }) => hits)
    .sort((a, b) => b.hits - a.hits || b.firsts - a.firsts || a.earliest - b.earliest);
  const fits = scored[0]?.hits ?? 0;
  return {
    fits,
    ids: scored
      .filter(({ hits }) => hits === fits)
      .slice(0, 2)
      .map(({ id }) => id),
  };
}

/**
 * The style rules by which the finder works without a script: a chosen answer shows the roles it names, and its reason on each.
 * They follow from the content, so they are a file of their own (/role-finder.css).
 */
export const finderStyles = (answers: string[]): string =>
  answers
    .map((answer) => {
      const chosen = `.finder:has(#${answer}:checked)`;
      return `${chosen} .roles>:has([data-answer=${answer}]){display:flex}\n${chosen} [data-answer=${answer}]{display:list-item}\n`;
    })
    .join('');
