import type { Limit } from './catalogue';

/** A name as a search takes it: bare where it is one plain word, else in quotes. Double quotes inside would end it, so they go. */
export function phrase(name: string): string {
  const plain = name.replaceAll('"', ' ').replace(/\s+/g, ' ').trim();
  const isBare = /^[\p{L}\p{N}\p{M}]+$/u.test(plain) && !/^(AND|OR|NOT)$/i.test(plain);
  return isBare || !plain ? plain : `"${plain}"`;
}

/** Any of the names: `(Kafka OR "Apache Kafka")`; one alone stands without brackets, none is the empty text. */
export function anyOf(names: string[]): string {
  const phrases = names.map(phrase).filter(Boolean);
  return phrases.length > 1 ? `(${phrases.join(' OR ')})` : phrases.join('');
}

/** One space between the parts, none at the ends: what an empty slot leaves behind. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words as a search engine may count them: each word of a phrase and each OR is one. */
export const countWords = (text: string): number => text.split(/[\s()"]+/).filter(Boolean).length;

/** AND, OR and NOT outside quotes. */
export const countOperators = (text: string): number =>
  text.replace(/"[^"]*"/g, '').match(/\b(AND|OR|NOT)\b/g)?.length ?? 0;

/** Whether a string keeps within a limit; characters are counted as a person sees them. */
export const isWithin = (text: string, { words, characters, operators }: Limit): boolean =>
  (words === undefined || countWords(text) <= words) &&
  (characters === undefined || [...text].length <= characters) &&
  (operators === undefined || countOperators(text) <= operators);
