import type { Rule } from './rule';

/** Where a piece of advice points: words of a line, a section, or the whole description. */
export type Place = { kind: 'words'; line: string; start: number; end: number } | { kind: 'section'; section: string } | { kind: 'whole' };

/** One piece of advice. It says what was found and why it matters; it gives no score. */
export interface Advice {
  rule: Rule;
  place: Place;
  /** The words it speaks of; empty where it speaks of something missing. */
  found: string;
  reason: string;
  /** What may stand in place of the words found, fitted by replacement.ts when it is taken. */
  replacements: string[];
}

/** A piece of advice that a person set aside, and why: everywhere, or only for these words. */
export interface Ignored {
  rule: string;
  /** The words it was set aside for, in small letters; everywhere where left out. */
  words?: string | undefined;
  why: string;
}

/** Whether a person set this piece of advice aside. */
export const isIgnored = ({ rule, found }: Advice, ignored: readonly Ignored[]): boolean =>
  ignored.some((one) => one.rule === rule.id && (one.words === undefined || one.words === found.toLowerCase()));
