import type { Articles } from './language';
import type { Rule } from './rule';

/** Where a piece of advice points: words of a line, a section, or the whole description. */
export type Place =
  /** `line` is the key of a composed line, or `title`. */
  | { kind: 'words'; section: string; line: string; start: number; end: number }
  | { kind: 'section'; section: string }
  | { kind: 'whole' };

/** One piece of advice. It says what was found and why it matters; it gives no score. */
export interface Advice {
  rule: Rule;
  place: Place;
  /** The words it speaks of; empty where it speaks of something missing. */
  found: string;
  reason: string;
  /** What may stand in place of the words found, fitted by replacement.ts when it is taken. */
  replacements: string[];
  /** Lines of the draft that may become nice-to-haves instead, by their keys. */
  movable?: { line: string; text: string }[] | undefined;
  /** The articles of its language that a replacement may change. */
  articles?: Articles | undefined;
}

/** A piece of advice that a person set aside, and why; it stands in the draft. */
export interface Ignored {
  /** The rule's id where it is set aside everywhere, else `rule/words` in small letters. */
  id: string;
  why: string;
}

/** The id under which this piece of advice is set aside: for these words alone, or everywhere. */
export const ignoredId = ({ rule, found }: Advice, where: 'here' | 'everywhere'): string =>
  where === 'here' && found ? `${rule.id}/${found.toLowerCase()}` : rule.id;

/** Whether a person set this piece of advice aside. */
export const isIgnored = (advice: Advice, ignored: readonly Ignored[]): boolean =>
  ignored.some(({ id }) => id === advice.rule.id || id === ignoredId(advice, 'here'));
