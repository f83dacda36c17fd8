import { sourceOf, type PageFacts } from './check-pages';

/** The share of common word sequences from which two pages are one page written twice. */
const MOST = 0.6;
/** Words in a sequence. */
const WIDTH = 5;
/** Above the number of pages that a site can have; below 2^53 / 2^32. */
const PLACES = 2 ** 20;

export interface Alike {
  path: string;
  other: string;
  /** Jaccard: sequences that both have, over those that either has. */
  share: number;
}

/**
 * For each page the earlier page most like it, with the share of five-word sequences they have in common. Exact but for two
 * sequences of one 32-bit hash. All sequences of all pages are sorted once, so that common ones come to stand side by side:
 * a thousand pages of a thousand words take about half a second.
 */
export function likenesses(pages: readonly { path: string; words: readonly string[] }[]): Alike[] {
  const counts = new Uint32Array(pages.length);
  const shared = new Uint32Array(pages.length ** 2);
  const all = new Float64Array(pages.reduce((sum, { words }) => sum + sequencesIn(words), 0));
  let end = 0;
  pages.forEach(({ words }, page) => {
    const hashes = words.map(hashOf);
    for (let start = 0; start < sequencesIn(words); start++) {
      let hash = 0;
      for (let word = start; word < start + WIDTH; word++)
        hash = Math.imul(hash ^ hashes[word]!, 0x9e3779b1) ^ (hash >>> 15);
      all[end++] = (hash >>> 0) * PLACES + page;
    }
  });
  all.sort();
  for (let start = 0; start < all.length;) {
    const hash = Math.floor(all[start]! / PLACES);
    const holders: number[] = [];
    for (; start < all.length && Math.floor(all[start]! / PLACES) === hash; start++) {
      const page = all[start]! % PLACES;
      if (holders.at(-1) !== page) holders.push(page);
    }
    holders.forEach((page, index) => {
      counts[page]!++;
      for (let earlier = 0; earlier < index; earlier++)
        shared[page * pages.length + holders[earlier]!]!++;
    });
  }
  return pages.slice(1).map(({ path }, index) => {
    const page = index + 1;
    const shares = pages.slice(0, page).map((_, other) => {
      const both = shared[page * pages.length + other]!;
      return both && both / (counts[page]! + counts[other]! - both);
    });
    const share = Math.max(...shares);
    return { path, other: pages[shares.indexOf(share)]!.path, share };
  });
}

/** Pages of which one would do: they tell a reader the same, and a search engine that one is a copy. */
export const checkLikeness = (pages: readonly PageFacts[]): string[] =>
  likenesses(pages.filter(({ path }) => path !== '404.html'))
    .filter(({ share }) => share > MOST)
    .map(
      ({ path, other, share }) =>
        `${sourceOf(path)}: ${Math.round(share * 100)} % of its words stand in the same order on ${sourceOf(other)} (${MOST * 100} % at most); write its own, or make one page of the two`,
    );

const sequencesIn = (words: readonly string[]) => Math.max(0, words.length - WIDTH + 1);

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}
