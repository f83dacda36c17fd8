import type { Reads } from './language';
import { matcher } from './phrases';
import type { ReadLine } from './reading';
import type { DatedTechnology } from './rule';

/** Years of experience that a line asks for, with the technologies they are asked of. */
export interface AskedYears {
  /** The least number of years asked. */
  years: number;
  start: number;
  end: number;
  technologies: DatedTechnology[];
}

/** What may stand between the words of one amount: "5+ years", "3–5 years", "five (5) years", "10 + years’". */
const GAP = /^[\s+\-–—‐‑~()'’]{1,5}$/u;
const DIGITS = /^\d{1,2}$/;
const DIGITS_AND_UNIT = /^(\d{1,2})(\p{L}+)$/u;
/** How many words may stand between a phrase that makes years no experience and the years. */
const MOST_WORDS_BETWEEN = 2;

/** Prepares a language's way to write years. The result gives the amounts that a line names, with the tokens they cover. */
function amountReader({ units, numbers, range, between, otherAfter, otherBefore }: Reads['years']) {
  const [unitOf, numberOf] = [new Map(Object.entries(units)), new Map(Object.entries(numbers))];
  const finder = (phrases: string[]) => matcher(phrases.map((phrase) => [phrase, undefined] as const));
  const [findBetween, findAfter, findBefore] = [finder(between), finder(otherAfter), finder(otherBefore)];
  const toNumber = (word = '') => (DIGITS.test(word) ? Number(word) : numberOf.get(word));
  return ({ text, tokens, sentenceOf }: ReadLine): { years: number; first: number; last: number }[] => {
    const attached = (word: string) => DIGITS_AND_UNIT.exec(word);
    const isUnit = (word: string) => unitOf.has(word) || unitOf.has(attached(word)?.[2] ?? '');
    if (!tokens.some(({ word }) => isUnit(word))) return [];
    const isNext = (index: number) => index >= 0 && GAP.test(text.slice(tokens[index]!.end, tokens[index + 1]?.start ?? text.length));
    const betweenEnding = new Map(findBetween(tokens).map(({ first, last }) => [last, first]));
    const afterAt = new Set(findAfter(tokens).map(({ first }) => first));
    const beforeEnding = new Set(findBefore(tokens).map(({ last }) => last));
    const isOther = (first: number, last: number) =>
      (afterAt.has(last + 1) && sentenceOf[last + 1] === sentenceOf[last]) ||
      Array.from({ length: MOST_WORDS_BETWEEN + 1 }, (_, back) => first - 1 - back).some(
        (at) => at >= 0 && sentenceOf[at] === sentenceOf[first] && beforeEnding.has(at),
      );
    return tokens.flatMap(({ word }, last) => {
      if (!isUnit(word)) return [];
      const [, digits, own] = unitOf.has(word) ? [] : attached(word)!;
      let first = last;
      if (!digits) {
        if (!isNext(last - 1)) return [];
        first = last - 1;
        const skipped = betweenEnding.get(first);
        if (skipped !== undefined && isNext(skipped - 1)) first = skipped - 1;
      }
      let number = digits ? Number(digits) : toNumber(tokens[first]?.word);
      if (number === undefined) return [];
      // "three to five", "3–5" and "five (5)": the number before is the least that is asked.
      const from = first - 1;
      const step = isNext(from) ? (range.includes(tokens[from]!.word) && isNext(from - 1) ? 2 : 1) : 0;
      const least = step ? toNumber(tokens[first - step]?.word) : undefined;
      if (least !== undefined && least <= number) [number, first] = [least, first - step];
      const years = number * (unitOf.get(own ?? word) ?? 1);
      return isOther(first, last) ? [] : [{ years, first, last }];
    });
  };
}

/** Prepares the names of the technologies. The result gives the years that a line asks for, each with what stands nearest in its sentence. */
export function yearsReader(technologies: readonly DatedTechnology[], language: Reads['years']): (line: ReadLine) => AskedYears[] {
  const amounts = amountReader(language);
  const find = matcher(technologies.flatMap((one) => [one.name, ...one.alsoCalled].map((name) => [name, one] as const)));
  return (line) => {
    const { text, tokens, sentences, sentenceOf } = line;
    const asked = amounts(line);
    if (!asked.length) return [];
    const named = find(tokens).map(({ value, first, last }) => ({ value, start: tokens[first]!.start, end: tokens[last]!.end }));
    let next = 0;
    return asked.map(({ years, first, last }, index): AskedYears => {
      const sentence = sentenceOf[first]!;
      const [start, end] = [tokens[first]!.start, tokens[last]!.end];
      const [before, after] = [asked[index - 1], asked[index + 1]];
      const from = before && sentenceOf[before.last] === sentence ? tokens[before.last]!.end : sentences[sentence]!.start;
      const to = after && sentenceOf[after.first] === sentence ? tokens[after.first]!.start : sentences[sentence]!.end;
      // All that stands between the years before and the years after; each number is walked past once or twice.
      while (next < named.length && named[next]!.start < from) next++;
      const around: typeof named = [];
      for (let at = next; at < named.length && named[at]!.end <= to; at++) around.push(named[at]!);
      const [earlier, later] = [around.filter((one) => one.end <= start), around.filter((one) => one.start >= end)];
      // "Kubernetes: 12 years" and "Kubernetes (12 years)" speak of the name before; else of those after, where there are any.
      const beside = earlier.filter((one) => /^[\s:(–-]*$/.test(text.slice(one.end, start)));
      const near = beside.length ? beside : later.length ? later : earlier;
      return { years, start, end: end + (/['’]/.test(text[end] ?? '') ? 1 : 0), technologies: near.map(({ value }) => value) };
    });
  };
}

/** Whole years from the first public day to `today` (2026-11-24). A year alone counts from its first day, in the posting's favour. */
export function yearsPublic({ firstPublic }: DatedTechnology, today: string): number {
  const [year = 0, month = 1, day = 1] = firstPublic.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const isReached = thisMonth > month || (thisMonth === month && thisDay >= day);
  return thisYear - year - (isReached ? 0 : 1);
}
