import type { JobDescription } from '../compose';
import { tokensOf, type Token } from './phrases';

/** One line of the description as the rules read it. */
export interface ReadLine {
  /** The line's id; `title` for the title. */
  line: string;
  /** `title` for the title. */
  section: string;
  text: string;
  tokens: Token[];
  /** Whether wording is no matter here: the welcome says on purpose what it welcomes. */
  isWelcome: boolean;
}

const WELCOME_SECTION = 'equal-opportunity';
const WELCOME_LINE = 'encouragement';

/** The lines of a description with their words, the title first. */
export function readLines({ title, sections }: JobDescription): ReadLine[] {
  const read = (line: string, section: string, text: string): ReadLine => ({
    line,
    section,
    text,
    tokens: tokensOf(text),
    isWelcome: section === WELCOME_SECTION || line === WELCOME_LINE,
  });
  return [read('title', 'title', title), ...sections.flatMap(({ id, lines }) => lines.map((line) => read(line.id, id, line.text)))];
}

/** Ends a sentence: a full stop and the like before a space, or the end of the line. */
const STOP = /[.!?…。]["”’)]*(?=\s|$)/gu;

/** The sentences of a line, as stretches of it. "e.g. Go" and "v1.2" end none. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    if (/\b(?:e\.g|i\.e|etc|approx|incl|vs|no|st|mr|ms|dr|inc|ltd|co|u\.s)$/iu.test(text.slice(Math.max(0, index - 8), index))) continue;
    const end = index + stop.length;
    sentences.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim()) sentences.push({ start, end: text.length });
  return sentences;
}

/** The number of its sentence for each word of a line. */
export function sentenceNumbers({ text, tokens }: ReadLine): number[] {
  const sentences = sentencesOf(text);
  let at = 0;
  return tokens.map((token) => {
    while (at < sentences.length - 1 && token.start >= sentences[at]!.end) at++;
    return at;
  });
}

const LONG_WORD = 7;

/**
 * Björnsson's readability index LIX: words in a sentence, plus the share of words of seven letters and more in a hundred. It
 * needs no syllables, so no language's list of them. 0 for a text of fewer than `least` words, of which it says nothing.
 */
export function lix(lines: readonly ReadLine[], least: number): number {
  const words = lines.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  if (words.length < least) return 0;
  const sentences = lines.reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
  return words.length / sentences + (100 * words.filter((word) => word.length >= LONG_WORD).length) / words.length;
}
