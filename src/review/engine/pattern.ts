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

const wordPart = (word: string): Omit<Part, 'isLabelled'> => {
  const isPlain = word !== '#' && !word.endsWith('*');
  return {
    length: isPlain
      ? (tokens, at) => (tokens[at]?.word === word ? 1 : 0)
      : (tokens, at) => (fits(tokens[at]?.word, word) ? 1 : 0),
    firsts: [word],
    least: 1,
    most: 1,
  };
};

function classPart(members: readonly string[]): Pick<Part, 'length' | 'firsts'> {
  const byFirst = new Map<string, string[][]>();
  const stems: string[][] = [];
  for (const words of members.map(wordsIn)) {
    const [first = ''] = words;
    if (first.endsWith('*') || first === '#') stems.push(words);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const longest = (tokens: readonly Token[], at: number, all: readonly string[][] | undefined) => {
    let most = 0;
    for (const words of all ?? [])
      if (words.length > most && isAt(tokens, at, words)) most = words.length;
    return most;
  };
  return {
    firsts: members.map((member) => wordsIn(member)[0] ?? ''),
    length: (tokens, at) => {
      const token = tokens[at];
      if (!token) return 0;
      const whole = longest(tokens, at, byFirst.get(token.word));
      return stems.length ? Math.max(whole, longest(tokens, at, stems)) : whole;
    },
  };
}

/** Whether these words stand at a place of a text as one phrase. */
function isAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const token = tokens[at + index];
    if (!token || (index > 0 && !token.joined) || !fits(token.word, words[index]!)) return false;
  }
  return true;
}

/** The words that a phrase may begin with. */
export function firstWords({ parts }: Pattern): string[] {
  const needed = parts.findIndex(({ least }) => least > 0);
  return parts.slice(0, needed < 0 ? parts.length : needed + 1).flatMap(({ firsts }) => firsts);
}

/** The last token of a phrase that begins at `first`; -1 where none does. */
export const lastWord = (pattern: Pattern, tokens: readonly Token[], first: number): number =>
  endOf(pattern, tokens, first, 0, first);

/** The last token of the parts of a phrase from one on, which stands at `at`. */
function endOf(
  pattern: Pattern,
  tokens: readonly Token[],
  first: number,
  part: number,
  at: number,
): number {
  const step = pattern.parts[part];
  if (!step) return at - 1;
  const length = isNear(pattern, tokens, first, part, at) ? step.length(tokens, at) : 0;
  if (step.most === 1 || !length) {
    const end = length ? endOf(pattern, tokens, first, part + 1, at + length) : -1;
    if (end >= first) return end;
    return step.least ? -1 : endOf(pattern, tokens, first, part + 1, at);
  }
  const after = [at + length];
  while (after.length < step.most) {
    const from = nextItem(pattern, tokens, after.at(-1)!);
    const more = isNear(pattern, tokens, first, part, from) ? step.length(tokens, from) : 0;
    if (!more) break;
    after.push(from + more);
  }
  for (const next of after.reverse()) {
    const end = endOf(pattern, tokens, first, part + 1, next);
    if (end >= first) return end;
  }
  return step.least ? -1 : endOf(pattern, tokens, first, part + 1, at);
}

/** Whether a part may stand at a place after the words before: joined to them, or as an item of a list. */
function isNear(
  { parts }: Pattern,
  tokens: readonly Token[],
  first: number,
  part: number,
  at: number,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (at === first) return true;
  if (parts[part]!.isLabelled) return token.labelled;
  const inList = parts[part]!.most > 1 || (part > 0 && parts[part - 1]!.most > 1);
  return inList ? token.listed : token.joined;
}

/** Where the next item of a list begins: after its "and", where there is one. */
const nextItem = ({ joins }: Pattern, tokens: readonly Token[], at: number): number =>
  tokens[at]?.listed && joins.has(tokens[at].word) ? at + 1 : at;
