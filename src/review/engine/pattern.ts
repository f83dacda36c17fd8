import type { Token } from './tokens';

/** Words that may stand for one another in a phrase, by name, and the words that join the items of a list. */
export interface Classes {
  classes: Record<string, readonly string[]>;
  /** Such as "and" and "or". */
  joins: ReadonlySet<string>;
}
export const NO_CLASSES: Classes = { classes: {}, joins: new Set() };

/** One part of a phrase: a word or a class of words, once, perhaps, or several times over. */
interface Part {
  /** How many tokens it takes from here on; 0 where it does not fit. */
  length: (tokens: readonly Token[], at: number) => number;
  /** The words it may begin with, of which each may be a stem. */
  firsts: string[];
  least: number;
  most: number;
  /** Whether a colon stands before it. */
  isLabelled: boolean;
}
export interface Pattern {
  parts: Part[];
  joins: ReadonlySet<string>;
}

/** More items than any list of a sentence has. */
const MOST_ITEMS = 12;
const PART =
  /(:?)\s*(?:\{([\p{L}-]+)\}([?+*]?)|([\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*(?:\+\+|#)?\*?|#))/gu;

const fits = (word: string | undefined, pattern: string): boolean => {
  if (word === undefined) return false;
  if (pattern === '#') return /^\p{N}+$/u.test(word);
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
};
const wordsIn = (phrase: string): string[] =>
  Array.from(phrase.toLowerCase().matchAll(PART), ([word]) => word.trim().replaceAll('’', "'"));

/**
 * Reads a phrase. It is words, of which each may end in `*` for any ending, and `#` is any number; hyphens count as spaces, so
 * "fast-paced" finds "fast paced"; a colon stands for itself. `{praise}` is one word or phrase of the class of that name, `{praise}?` perhaps one,
 * `{praise}+` a list of them, such as "strong, clear and honest", and `{praise}*` a list or nothing.
 */
export function patternOf(phrase: string, { classes, joins }: Classes): Pattern {
  const parts = Array.from(
    phrase.toLowerCase().matchAll(PART),
    ([, colon, name, times, word]): Part => {
      const isLabelled = colon === ':';
      if (!name) return { ...wordPart(word!.replaceAll('’', "'")), isLabelled };
      const members = classes[name];
      if (!members)
        throw new Error(`the phrase “${phrase}” names no class “${name}” that is there`);
      return {
        ...classPart(members),
        isLabelled,
        least: times === '?' || times === '*' ? 0 : 1,
        most: times === '+' || times === '*' ? MOST_ITEMS : 1,
      };
    },
  );
  return { parts, joins };
}

const wordPart = (word: string): Omit<Part, 'isLabelled'> => ({
  length: (tokens, at) => (fits(tokens[at]?.word, word) ? 1 : 0),
  firsts: [word],
  least: 1,
  most: 1,
});

function classPart(members: readonly string[]): Pick<Part, 'length' | 'firsts'> {
  const byFirst = new Map<string, string[][]>();
  const stems: string[][] = [];
  for (const words of members.map(wordsIn)) {
    const [first = ''] = words;
    if (first.endsWith('*') || first === '#') stems.push(words);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const isAt = (tokens: readonly Token[], at: number) => (words: string[]) =>
    words.every(
      (word, index) =>
        fits(tokens[at + index]?.word, word) && (index === 0 || tokens[at + index]!.joined),
    );
  return {
    firsts: members.map((member) => wordsIn(member)[0] ?? ''),
    length: (tokens, at) =>
      [...(byFirst.get(tokens[at]?.word ?? '') ?? []), ...stems]
        .filter(isAt(tokens, at))
        .reduce((longest, words) => Math.max(longest, words.length), 0),
  };
}

/** The words that a phrase may begin with. */
export function firstWords({ parts }: Pattern): string[] {
  const needed = parts.findIndex(({ least }) => least > 0);
  return parts.slice(0, needed < 0 ? parts.length : needed + 1).flatMap(({ firsts }) => firsts);
}

/** The last token of a phrase that begins at `first`; -1 where none does. */
export function lastWord({ parts, joins }: Pattern, tokens: readonly Token[], first: number) {
  const isNear = (at: number, part: number) => {
    if (at > first && parts[part]?.isLabelled) return Boolean(tokens[at]?.labelled);
    const inList = [parts[part], parts[part - 1]].some((one) => (one?.most ?? 1) > 1);
    return at === first || Boolean(inList ? tokens[at]?.listed : tokens[at]?.joined);
  };
  const ends = (part: number, at: number): number => {
    const step = parts[part];
    if (!step) return at - 1;
    const after = [at];
    while (after.length <= step.most) {
      const from = after.length > 1 ? nextItem(after.at(-1)!) : at;
      const length = isNear(from, part) ? step.length(tokens, from) : 0;
      if (!length) break;
      after.push(from + length);
    }
    for (let times = after.length - 1; times >= step.least; times--) {
      const end = ends(part + 1, after[times]!);
      if (end >= first) return end;
    }
    return -1;
  };
  /** Where the next item of a list begins: after its "and", where there is one. */
  const nextItem = (at: number) => (tokens[at]?.listed && joins.has(tokens[at].word) ? at + 1 : at);
  return ends(0, first);
}
