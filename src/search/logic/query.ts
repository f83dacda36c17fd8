import { isEmptyWord, isOneLetterOff, plain, stem, wordsOf } from './words';

/** One thing that is looked for, and every way to say it. */
export interface Wanted {
  /** As typed first; then other words for it, which count less. */
  ways: Way[];
}

export interface Way {
  words: string;
  /** How the full text has it, where that differs: it keeps `on-call` as one word, which the words of a name are not. */
  inText?: string;
  counts: number;
}

/** How much another word counts beside the typed one: this site's own word for it, and a guess at a wrong letter. */
const SYNONYM = 0.9;
const GUESS = 0.75;
/** The words of a known phrase, each by itself, say less than what the site calls it. */
const PHRASE = 0.7;
const SHORTEST_GUESSED = 4;

/** What the site knows of words: its own, by their stems, and other words for them. */
export interface Vocabulary {
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** By what is typed: the site's words for it. */
  means: ReadonlyMap<string, Omit<Way, 'counts'>[]>;
  /** The most words that something typed has. */
  longest: number;
}

/** Whoever says developer says engineer at another company; both become one where phrases are compared. */
const SAME_TRADE = { from: stem('engineer'), to: stem('developer') };
const keyOf = (words: string[]): string =>
  words
    .map(stem)
    .map((one) => (one === SAME_TRADE.from ? SAME_TRADE.to : one))
    .join(' ');

function wayOf(said: string): Omit<Way, 'counts'> {
  const joined = said.replace(/(?<=\w)-(?=\w)/g, '');
  return { words: plain(said), ...(joined === said ? {} : { inText: plain(joined) }) };
}

/** The vocabulary of these names and groups of synonyms (the site's own words first, several divided by `|`). */
export function vocabularyOf(names: string[], synonyms: string[][]): Vocabulary {
  const words = new Set(names.flatMap(wordsOf));
  const means = new Map<string, Omit<Way, 'counts'>[]>();
  let longest = 1;
  for (const [here = '', ...typed] of synonyms)
    for (const one of typed) {
      const key = keyOf(wordsOf(one));
      means.set(key, [...(means.get(key) ?? []), ...here.split('|').map(wayOf)]);
      longest = Math.max(longest, wordsOf(one).length);
      for (const word of wordsOf(one)) words.add(word);
    }
  return { words, stems: new Set([...words].map(stem)), means, longest };
}

/**
 * What a query looks for. Known phrases are taken whole, the longest first; empty words are left out where anything else
 * remains; a word that the site does not know gets the nearest known ones, one letter off, as guesses.
 */
export function wantedIn(query: string, vocabulary: Vocabulary): Wanted[] {
  const typed = wordsOf(query);
  const wanted: Wanted[] = [];
  for (let at = 0; at < typed.length;) {
    const { length, means } = longestKnown(typed, at, vocabulary);
    const words = typed.slice(at, at + length);
    const isEmpty = length === 1 && isEmptyWord(words[0]!);
    if (means.length) {
      const whole = words.join(' ');
      const other = means.map((way) => ({ ...way, counts: way.words === whole ? 1 : SYNONYM }));
      // Where the site says the same with a hyphen, its parts by themselves mean nothing.
      const isOne = other.some(({ words: one, inText }) => inText !== undefined && one === whole);
      const said = words.filter((word) => !isEmptyWord(word)).join(' ') || whole;
      wanted.push({
        ways: distinct([
          ...(isOne ? [] : [{ words: said, counts: said.includes(' ') ? PHRASE : 1 }]),
          ...other,
        ]),
      });
    } else if (!isEmpty)
      wanted.push({ ways: [{ words: words[0]!, counts: 1 }, ...guesses(words[0]!, vocabulary)] });
    at += length;
  }
  return wanted.length ? wanted : typed.map((words) => ({ ways: [{ words, counts: 1 }] }));
}

function longestKnown(
  typed: string[],
  at: number,
  { means, longest }: Vocabulary,
): { length: number; means: Omit<Way, 'counts'>[] } {
  for (let length = Math.min(longest, typed.length - at); length > 0; length--) {
    const found = means.get(keyOf(typed.slice(at, at + length)));
    if (found) return { length, means: found };
  }
  return { length: 1, means: [] };
}

function guesses(word: string, { words, stems, means }: Vocabulary): Wanted['ways'] {
  if (
    word.length < SHORTEST_GUESSED ||
    stems.has(stem(word)) ||
    [...words].some((known) => known.startsWith(word))
  )
    return [];
  const near = [...words].filter((known) => known[0] === word[0] && isOneLetterOff(word, known));
  const said = near.flatMap((known) => [{ words: known }, ...(means.get(keyOf([known])) ?? [])]);
  return distinct(said.map((way) => ({ ...way, counts: GUESS })));
}

const distinct = (ways: Way[]): Way[] =>
  [...new Map(ways.toReversed().map((way) => [way.words, way])).values()].toReversed();
