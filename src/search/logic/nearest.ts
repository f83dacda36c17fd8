import type { ReadEntry } from './rank';
import { plain } from './words';

const pairsOf = (text: string) =>
  new Set([...text].slice(0, -1).map((letter, index) => letter + (text[index + 1] ?? '')));
/** Names less alike than this are no help. */
const LEAST_ALIKE = 0.25;

/** The pages and terms whose names share most pairs of letters with what was typed, best first; for when nothing was found. */
export function nearestNames(entries: ReadEntry[], query: string, most: number): ReadEntry[] {
  const typed = pairsOf(plain(query));
  const alike = (title: string) => {
    const words = plain(title).split(' ');
    return Math.max(
      ...[plain(title), ...words].map((name) => {
        const pairs = pairsOf(name);
        const both = [...pairs].filter((pair) => typed.has(pair)).length;
        return (2 * both) / (pairs.size + typed.size || 1);
      }),
    );
  };
  return entries
    .filter(({ page, own }) => !page || own)
    .map((entry) => ({ entry, alike: alike(entry.title) }))
    .filter((one) => one.alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ entry }) => entry);
}
