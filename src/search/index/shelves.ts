import { encode } from 'cborg';

/** A word as Pagefind's index has it: the word, its pages, and what else it keeps of it. */
export type IndexedWord = [word: string, ...unknown[]];

/** Words that stand in one file, and between which bounds a word must be to stand there. */
export interface Shelf {
  from: string;
  to: string;
  words: IndexedWord[];
}

/** What a shelf may weigh before it is compressed to less than half, bytes; a word of very many pages may weigh more. */
const LIGHT = 12_000;
/** A search first fetches the list of all shelves, so a very large index has heavier ones instead of more. */
const MOST_SHELVES = 1000;
/** Words that begin with the same letters stand together, so that a word half typed finds all that it may become. */
const SAME_LETTERS = 3;

interface Weighed {
  word: IndexedWord;
  letters: string[];
  weight: number;
}

/**
 * The words in the order of their bytes, which is Pagefind's, cut into shelves of which a search fetches those that its words
 * stand on. A shelf ends where the first three letters change; where words of the same three are too heavy, where the next does.
 */
export function shelvesOf(words: IndexedWord[]): Shelf[] {
  const sorted = words
    .map((word) => ({
      word,
      letters: [...word[0]],
      weight: encode(word).length,
      bytes: Buffer.from(word[0]),
    }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const most = Math.max(LIGHT, weightOf(sorted) / MOST_SHELVES);
  const shelves: Weighed[][] = [];
  let weight = 0;
  for (const group of groupsOf(sorted, SAME_LETTERS, most)) {
    weight += weightOf(group);
    if (shelves.length && weight <= most) shelves.at(-1)!.push(...group);
    else {
      shelves.push([...group]);
      weight = weightOf(group);
    }
  }
  const starts = shelves.map((shelf, at) =>
    at ? shortestAfter(shelves[at - 1]!.at(-1)!.letters, shelf[0]!.letters) : '',
  );
  return shelves.map((shelf, at) => ({
    from: starts[at]!,
    // Shelves touch, so every word has one, and where one starts a half-typed word is looked for on both.
    to: starts[at + 1] ?? shelf.at(-1)!.word[0],
    words: shelf.map(({ word }) => word),
  }));
}

const weightOf = (group: Weighed[]) => group.reduce((sum, { weight }) => sum + weight, 0);

function groupsOf(sorted: Weighed[], count: number, most: number): Weighed[][] {
  const groups: Weighed[][] = [];
  let start: string | undefined;
  for (const one of sorted) {
    const begins = one.letters.slice(0, count).join('');
    if (begins === start) groups.at(-1)!.push(one);
    else groups.push([one]);
    start = begins;
  }
  return groups.flatMap((group) =>
    group.length > 1 && weightOf(group) > most ? groupsOf(group, count + 1, most) : [group],
  );
}

/** The beginning of `word` that comes after `before` and no letter longer. */
function shortestAfter(before: string[], word: string[]): string {
  const same = word.findIndex((letter, at) => letter !== before[at]);
  return word.slice(0, same + 1).join('');
}
