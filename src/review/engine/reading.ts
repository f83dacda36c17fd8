import { composedKey, type JobDescription } from '../../job-description/compose';
import { keyOf } from '../../job-description/line';
import type { Language, Reads } from './language';
import { tokensOf, type Token } from './phrases';

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
  /** Whether wording is no matter here: the welcome says on purpose what it welcomes. */
  isWelcome: boolean;
}

const WELCOME_SECTION = 'equal-opportunity';
const WELCOME_LINE = 'encouragement';

/** A line of the description with its words, before anybody knows its language. */
type Words = Pick<ReadLine, 'line' | 'movable' | 'section' | 'text' | 'tokens'>;

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

/** Prepares a language. The result reads a line with its sentences. */
export function lineReader({
  tag,
  reads,
}: Pick<Language, 'tag'> & { reads: Pick<Reads, 'abbreviations'> }): (words: Words) => ReadLine {
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const abbreviations = new Set(reads.abbreviations);
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
      isWelcome: words.section === WELCOME_SECTION || words.line === WELCOME_LINE,
    };
  };
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
  for (const { segment, index } of segmenter.segment(text)) {
    const words = segment.trimEnd();
    if (!words) continue;
    const end = index + words.length;
    if (goesOn) sentences.at(-1)!.end = end;
    else sentences.push({ start: index, end });
    goesOn = abbreviations.has(LAST_WORD.exec(words.slice(-14))?.[1]?.toLowerCase() ?? '');
  }
  return sentences;
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
