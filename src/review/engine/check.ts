import type { JobDescription } from '../../job-description/compose';
import { isStandard } from '../../job-description/sections';
import type { Advice, Place } from './advice';
import type { Language, Reads } from './language';
import type { StatedPay } from './money';
import type { Classes } from './pattern';
import { matcher, type Match } from './phrases';
import { HEADING, type ReadLine, type Stretch } from './reading';
import type { ReviewData, Rule } from './rule';

/** What a check found; `values` fill the `{names}` of the rule's reason. */
export interface Finding {
  place: Place;
  found?: string;
  values?: Record<string, string | number>;
  movable?: Advice['movable'];
}

/** What a check reads. */
export interface Reading {
  jobDescription: JobDescription;
  lines: ReadLine[];
  headings: ReadLine[];
  /** The pay that the ad states, with its line; without one where it stands under the title. */
  pay: (StatedPay & { line?: ReadLine })[];
  /** The day of the review, such as 2026-11-24. */
  today: string;
}

export type Check = (reading: Reading) => Finding[];

/** What a check is prepared with. */
export interface Prepared {
  rule: Rule;
  technologies: ReviewData['technologies'];
  language: Language & { reads: Reads };
  /** A limit of the rule; content/schemas/wording.ts refuses a rule without those that its check needs. */
  limit: (name: string) => number;
  /** Finds the phrases of one of the rule's lists. */
  find: (list: string) => Finder;
}
export type Finder = (line: Pick<ReadLine, 'tokens'>) => Match<unknown>[];

export const WHOLE: Place = { kind: 'whole' };

/** Prepares phrases to be found in a line. */
export function finder(phrases: readonly string[], classes?: Classes): Finder {
  const found = matcher(phrases.map((phrase) => [phrase, undefined, classes] as const));
  return ({ tokens }) => found(tokens);
}

export function prepared(
  rule: Rule,
  technologies: ReviewData['technologies'],
  language: Language & { reads: Reads },
): Prepared {
  const classes = { classes: rule.classes ?? {}, joins: new Set(language.reads.joins) };
  return {
    rule,
    technologies,
    language,
    limit: (name) => rule.limits?.[name] ?? NaN,
    find: (list) =>
      finder(list === 'unless' ? (rule.unless ?? []) : (rule.lists?.[list] ?? []), classes),
  };
}

/** A place in a line and the words that stand there; of a heading, its section. */
export const wordsAt = (line: ReadLine, { start, end }: Stretch): Finding => ({
  place:
    line.line === HEADING
      ? { kind: 'section', section: line.section }
      : { kind: 'words', section: line.section, line: line.line, start, end },
  found: line.text.slice(start, end),
});

/** The same of what a phrase covers. */
export const wordsOfMatch = (line: ReadLine, { first, last }: Match<unknown>): Finding =>
  wordsAt(line, { start: line.tokens[first]!.start, end: line.tokens[last]!.end });

export const inSection = ({ lines }: Reading, section: string): ReadLine[] =>
  lines.filter((line) => line.section === section);

/** The lines of the sections that the import could not sort and whose heading one phrase names, none of another list. */
export function linesUnder(reading: Reading, named: Finder, but?: Finder): ReadLine[] {
  const ids = new Set(
    reading.headings
      .filter((one) => !isStandard(one.section) && named(one).length && !but?.(one).length)
      .map(({ section }) => section),
  );
  return reading.lines.filter(({ section }) => ids.has(section));
}

/** Whether one of the phrases stands in a sentence without one of the others. */
export function isSaid(line: ReadLine, find: Finder, but: Finder): boolean {
  const found = find(line);
  if (!found.length) return false;
  const others = new Set(but(line).map(({ first }) => line.sentenceOf[first]));
  return found.some(({ first }) => {
    const sentence = line.sentenceOf[first]!;
    return !others.has(sentence) && !line.legal.has(sentence);
  });
}
