import { composedKey, type JobDescription } from '../../job-description/compose';
import { keyOf } from '../../job-description/line';
import type { Language, Reads } from './language';
import { matcher } from './phrases';
import { proselessTokens } from './prose';
import { tokensOf, type Token } from './tokens';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** One line of the description as the rules read it. */
export interface ReadLine {
  /** The key of the composed line; `title` for the title. */
  line: string;
  /** The key of the draft's line that can be moved by it: none for the title and for later paragraphs. */
  movable?: string | undefined;
  /** `title` for the title. */
  section: string;
  text: string;
  tokens: Token[];
  sentences: Stretch[];
  /** The number of its sentence for each token. */
  sentenceOf: number[];
  /** Whether nearly every word begins with a capital, so that capitals tell no name. */
  isTitled: boolean;
  /** Whether wording is no matter here: the welcome says on purpose what it welcomes. */
  isWelcome: boolean;
  /** Whether the line stands in the ad before, word for word: one of the two goes, so nothing else is said of it. */
  isRepeated: boolean;
  /** The sentences that speak as a law or a policy does, by number. */
  legal: ReadonlySet<number>;
  /** The tokens of addresses, handles and code, by number. */
  proseless: ReadonlySet<number>;
}

/** The id of the line that a section's heading is read as. */
export const HEADING = 'heading';
const WELCOME_SECTION = 'equal-opportunity';
const WELCOME_LINE = 'encouragement';

/** A line of the description with its words, before anybody knows its language. */
type Words = Pick<ReadLine, 'line' | 'movable' | 'section' | 'text' | 'tokens'>;

/** The headings of a description as lines, for the rules that read them. */
export const wordsOfHeadings = ({ sections }: JobDescription): Words[] =>
  sections.map(({ id, heading }) => ({
    line: HEADING,
    section: id,
    text: heading,
    tokens: tokensOf(heading),
  }));

/** The lines of a description with their words, the title first. */
export function wordsOfLines({ title, sections }: JobDescription): Words[] {
  const read = (line: string, section: string, text: string) => ({
    line,
    section,
    text,
    tokens: tokensOf(text),
  });
  return [
    read('title', 'title', title),
    ...sections.flatMap(({ id, lines }) =>
      lines.map((line) => ({
        ...read(composedKey(line), id, line.text),
        movable: line.paragraph ? undefined : keyOf(line.source),
      })),
    ),
  ];
}

/** Letters and digits alone: neither capitals nor marks make two texts different. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** A line of fewer words may well stand twice. */
const FEWEST_REPEATED = 8;

/** The lines, those marked that stand earlier word for word. */
export function markRepeated(lines: ReadLine[]): ReadLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const text = plain(line.text);
    if (line.tokens.length < FEWEST_REPEATED) return line;
    const isRepeated = seen.has(text);
    seen.add(text);
    return isRepeated ? { ...line, isRepeated } : line;
  });
}

/** Prepares a language. The result reads a line with its sentences. */
export function lineReader({
  tag,
  reads,
}: Pick<Language, 'tag'> & { reads: Pick<Reads, 'abbreviations' | 'legal'> }): (
  words: Words,
) => ReadLine {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const abbreviations = new Set(reads.abbreviations);
  const findLegal = matcher(reads.legal.map((phrase) => [phrase, undefined] as const));
  return (words) => {
    const sentences = sentencesOf(words.text, segmenter, abbreviations);
    let at = 0;
    const sentenceOf = words.tokens.map(({ start }) => {
      while (at < sentences.length - 1 && start >= sentences[at]!.end) at++;
      return at;
    });
    return {
      ...words,
      sentences,
      sentenceOf,
      isRepeated: false,
      isTitled: isTitled(words),
      isWelcome: words.section === WELCOME_SECTION || words.line === WELCOME_LINE,
      legal: new Set(findLegal(words.tokens).map(({ first }) => sentenceOf[first]!)),
      proseless: proselessTokens(words.text, words.tokens),
    };
  };
}

/** Above this share of capitals among the longer words a line is a heading in spirit. */
const MOST_CAPITALS = 0.8;
const FEWEST_LETTERS = 4;

function isTitled({ text, tokens }: Words): boolean {
  const long = tokens.filter(({ word }) => word.length >= FEWEST_LETTERS);
  const capitals = long.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''));
  return capitals.length > MOST_CAPITALS * long.length;
}

/** The last word and its full stop, with the stops inside: "e.g." and "U.S.". */
const LAST_WORD = /([\p{L}.]{1,12})\.$/u;

/** The sentences of a line as the browser knows them for its language, but for a full stop after an abbreviation, which ends none. */
function sentencesOf(
  text: string,
  segmenter: Intl.Segmenter,
  abbreviations: ReadonlySet<string>,
): Stretch[] {
  const sentences: Stretch[] = [];
  let goesOn = false;
  for (const [from, piece] of piecesOf(text))
    for (const { segment, index } of segmenter.segment(piece)) {
      const words = segment.trimEnd();
      if (!words) continue;
      const start = from + index;
      const end = start + words.length;
      if (goesOn) sentences.at(-1)!.end = end;
      else sentences.push({ start, end });
      goesOn = abbreviations.has(LAST_WORD.exec(words.slice(-14))?.[1]?.toLowerCase() ?? '');
    }
  return sentences;
}

/** A segmenter takes time by the square of a text's length, so a long one is given to it in pieces that end with a sentence. */
const PIECE = 2000;
function piecesOf(text: string): [from: number, piece: string][] {
  const pieces: [number, string][] = [];
  let from = 0;
  while (from < text.length) {
    const next = text.slice(from + PIECE, from + 2 * PIECE).search(/[.!?]\s/);
    const to = next < 0 ? from + 2 * PIECE : from + PIECE + next + 2;
    pieces.push([from, text.slice(from, to)]);
    from = to;
  }
  return pieces;
}

const LONG_WORD = 7;

/**
 * Björnsson's readability index LIX: words in a sentence, plus the share of words of seven letters and more in a hundred. It
 * needs no syllables, so no language's list of them. 0 for a text of fewer than `least` words, of which it says nothing.
 */
export function lix(
  lines: readonly Pick<ReadLine, 'tokens' | 'sentences'>[],
  least: number,
): number {
  const words = lines.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  if (words.length < least) return 0;
  const sentences = lines.reduce((sum, line) => sum + line.sentences.length, 0);
  return (
    words.length / sentences +
    (100 * words.filter((word) => word.length >= LONG_WORD).length) / words.length
  );
}
