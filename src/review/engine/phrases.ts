/** One word of a text: its lower-case form and where it stands, in UTF-16 units. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** Whether only spaces or one hyphen or slash stand between it and the word before, so that both may be one phrase. */
  joined: boolean;
}

/** Letters, marks and digits, with the apostrophes inside and the signs of C++ and C# after. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*(?:\+\+|#)?/gu;
const LONGEST_GAP = 4;

/** The words of a text in order. Linear in its length, whatever it holds. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const before = tokens.at(-1)?.end ?? -1;
    const joined =
      before >= 0 &&
      start - before <= LONGEST_GAP &&
      /^%?\s*[-‐‑–/]?\s*$/.test(text.slice(before, start));
    tokens.push({
      word: match[0].toLowerCase().replaceAll('’', "'"),
      start,
      end: start + match[0].length,
      joined,
    });
  }
  return tokens;
}

/** Where a phrase was found: the first and the last of its tokens. */
export interface Match<T> {
  value: T;
  first: number;
  last: number;
}

/** The numbers of the words that a match covers. */
export const wordsOf = ({ first, last }: Match<unknown>): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

interface Entry<T> {
  words: string[];
  value: T;
}

const STEM_LETTERS = 3;
const fits = (word: string, pattern: string) =>
  pattern === '#'
    ? /^\p{N}+$/u.test(word)
    : pattern.endsWith('*')
      ? word.startsWith(pattern.slice(0, -1))
      : word === pattern;

/**
 * Prepares phrases to be found in one pass. A phrase is words of which each may end in `*` for any ending, and `#` is any
 * number; hyphens count as spaces, so "fast-paced" finds "fast paced". Throws where a stem is shorter than three letters: it would match half the language.
 */
export function matcher<T>(
  phrases: Iterable<readonly [string, T]>,
): (tokens: readonly Token[]) => Match<T>[] {
  const byWord = new Map<string, Entry<T>[]>();
  const byStem = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const words =
      phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*(?:\+\+|#)?\*?|#/gu) ?? [];
    const [first] = words;
    if (!first) continue;
    const isStem = first.endsWith('*');
    if (isStem && first.length <= STEM_LETTERS)
      throw new Error(`the stem “${first}” is too short; write at least three letters before *`);
    const [index, key] = isStem ? [byStem, first.slice(0, STEM_LETTERS)] : [byWord, first];
    index.set(key, [
      ...(index.get(key) ?? []),
      { words: words.map((word) => word.replaceAll('’', "'")), value },
    ]);
  }
  const at = (tokens: readonly Token[], start: number, { words }: Entry<T>) =>
    words.every((pattern, offset) => {
      const token = tokens[start + offset];
      return token !== undefined && (offset === 0 || token.joined) && fits(token.word, pattern);
    });
  return (tokens) => {
    const matches: Match<T>[] = [];
    const add = (entries: Entry<T>[] | undefined, first: number) => {
      for (const entry of entries ?? [])
        if (at(tokens, first, entry))
          matches.push({ value: entry.value, first, last: first + entry.words.length - 1 });
    };
    for (const [first, { word }] of tokens.entries()) {
      add(byWord.get(word), first);
      if (byStem.size) add(byStem.get(word.slice(0, STEM_LETTERS)), first);
    }
    return matches;
  };
}

/** Drops every match that shares a word with a longer one, or with an earlier one of the same length. */
export function longest<T>(matches: readonly Match<T>[]): Match<T>[] {
  const taken = new Set<number>();
  return [...matches]
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter((match) => {
      if (wordsOf(match).some((index) => taken.has(index))) return false;
      for (const index of wordsOf(match)) taken.add(index);
      return true;
    })
    .sort((a, b) => a.first - b.first);
}
