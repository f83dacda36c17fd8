import { firstWords, lastWord, NO_CLASSES, patternOf, type Classes, type Pattern } from './pattern';
import { STEM_LETTERS, type Token } from './tokens';

/** Where a phrase was found: the first and the last of its tokens. */
export interface Match<T> {
  value: T;
  first: number;
  last: number;
}

/** The numbers of the words that a match covers. */
export const wordsOf = ({ first, last }: Match<unknown>): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

/**
 * Prepares phrases to be found in one pass; pattern.ts says how they are written. Throws where a stem at the beginning is
 * shorter than three letters: it would match half the language.
 */
export function matcher<T>(
  phrases: Iterable<readonly [phrase: string, value: T, classes?: Classes | undefined]>,
): (tokens: readonly Token[]) => Match<T>[] {
  const byWord = new Map<string, Entry<T>[]>();
  const byStem = new Map<string, Entry<T>[]>();
  for (const [phrase, value, classes = NO_CLASSES] of phrases) {
    const pattern = patternOf(phrase, classes);
    const entry = { pattern, value };
    for (const first of new Set(firstWords(pattern))) {
      const isStem = first.endsWith('*');
      if (isStem && first.length <= STEM_LETTERS)
        throw new Error(`the stem “${first}” is too short; write at least three letters before *`);
      const index = isStem ? byStem : byWord;
      const key = isStem ? first.slice(0, STEM_LETTERS) : first;
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
  }
  return (tokens) => {
    const matches: Match<T>[] = [];
    const add = ({ pattern, value }: Entry<T>, first: number) => {
      const last = lastWord(pattern, tokens, first);
      if (last >= first) matches.push({ value, first, last });
    };
    for (let first = 0; first < tokens.length; first++) {
      const { word, stem } = tokens[first]!;
      const byWhole = byWord.get(word);
      if (byWhole) for (const entry of byWhole) add(entry, first);
      const begun = byStem.get(stem);
      if (begun) for (const entry of begun) if (!byWhole?.includes(entry)) add(entry, first);
    }
    return matches;
  };
}

interface Entry<T> {
  pattern: Pattern;
  value: T;
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
