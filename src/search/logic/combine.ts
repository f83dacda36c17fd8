import type { Match } from './rank';

/** How many names may stand first, at once, and how good they must be: they hold all but a trifle of what is wanted. */
const MOST_FIRST = 3;
const COVERS = 0.95;
const LEAST = 0.5;
const NEAR_BEST = 0.8;
/** How many more names are considered among the results of the full text. */
const MOST_NAMES = 6;
/** How much a name counts beside the text; the best text counts 1. */
const NAME = 2;
/** How much of its best heading's score a page gets. */
const FROM_PLACE = 0.9;

/** The names so good that they stand first, before the full text has been asked, and stay there. Best first. */
export function firstNames(matches: Match[]): Match[] {
  const least = Math.max(LEAST, (matches[0]?.score ?? 0) * NEAR_BEST);
  return matches
    .filter(({ score, covers }) => covers >= COVERS && score >= least)
    .slice(0, MOST_FIRST);
}

/** A record that the full text found; `score` is the index's own. `path` is below the site's base. */
export interface FoundText {
  path: string;
  score: number;
}

/**
 * What stands below the first names: what the full text found and further good names, best first, by both how well the text
 * and how well the name answers. A name without a text has `text` undefined.
 */
export function combine<Text extends FoundText>(
  matches: Match[],
  texts: Text[],
): { path: string; text: Text | undefined; name: Match | undefined }[] {
  const first = new Set(firstNames(matches).map(({ entry }) => entry.path));
  const names = new Map<string, Match>();
  const scores = new Map<string, number>();
  for (const match of matches) {
    const { path } = match.entry;
    const page = path.split('#')[0] ?? '';
    if (!names.has(path)) names.set(path, match);
    scores.set(path, Math.max(scores.get(path) ?? 0, match.score));
    scores.set(page, Math.max(scores.get(page) ?? 0, match.score * FROM_PLACE));
  }
  const best = Math.max(...texts.map(({ score }) => score), Number.MIN_VALUE);
  const found = new Map(texts.map((text) => [text.path, text]));
  const more = matches.filter(({ entry }) => !entry.page || entry.own).slice(0, MOST_NAMES);
  const scoreOf = (path: string) =>
    (found.get(path)?.score ?? 0) / best + NAME * (scores.get(path) ?? 0);
  return [...new Set([...found.keys(), ...more.map(({ entry }) => entry.path)])]
    .filter((path) => !first.has(path))
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .map((path) => ({ path, text: found.get(path), name: names.get(path) }));
}
