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
const DIGITS = /^\d{1,3}$/;
const DIGITS_AND_UNIT = /^(\d{1,3})(\p{L}+)$/u;
/** What leads from years to the first name they are asked of: a few words, and no comma, which would open another thought. */
const LEADS_TO = /^[^,;:|–—(]*$/u;
const MOST_WORDS_TO = 9;
/** What joins a name to the next one of its list: "Java, Spring Boot and Kubernetes". */
const LIST_GLUE = /^[\s,/&+()]*(?:[\p{L}\p{N}.#+-]+[\s,/&+()]*){0,3}$/u;
/** What leads from a name to its years: "Kubernetes, at least 12 years", "experience with Go of 20 years". */
const MOST_WORDS_FROM = 5;
/** How many words may stand between a phrase that makes years no experience and the years. */
const MOST_WORDS_BETWEEN = 2;

/** Prepares a language's way to write years. The result gives the amounts that a line names, with the tokens they cover. */
function amountReader({ units, numbers, range, between, otherAfter, otherBefore }: Reads['years']) {
  const [unitOf, numberOf] = [new Map(Object.entries(units)), new Map(Object.entries(numbers))];
  const finder = (phrases: string[]) =>
    matcher(phrases.map((phrase) => [phrase, undefined] as const));
  const [findBetween, findAfter, findBefore] = [
    finder(between),
    finder(otherAfter),
    finder(otherBefore),
  ];
  const toNumber = (word = '') => (DIGITS.test(word) ? Number(word) : numberOf.get(word));
  return ({
    text,
    tokens,
    sentenceOf,
  }: ReadLine): { years: number; first: number; last: number }[] => {
    const attached = (word: string) => DIGITS_AND_UNIT.exec(word);
    const isUnit = (word: string) => unitOf.has(word) || unitOf.has(attached(word)?.[2] ?? '');
    if (!tokens.some(({ word }) => isUnit(word))) return [];
    const isNext = (index: number) =>
      index >= 0 &&
      GAP.test(text.slice(tokens[index]!.end, tokens[index + 1]?.start ?? text.length));
    const betweenEnding = new Map(findBetween(tokens).map(({ first, last }) => [last, first]));
    const afterAt = new Set(findAfter(tokens).map(({ first }) => first));
    const beforeEnding = new Set(findBefore(tokens).map(({ last }) => last));
    const isOther = (first: number, last: number) =>
      (afterAt.has(last + 1) && sentenceOf[last + 1] === sentenceOf[last]) ||
      Array.from({ length: MOST_WORDS_BETWEEN + 1 }, (_, back) => first - 1 - back).some(
        (at) => at >= 0 && sentenceOf[at] === sentenceOf[first] && beforeEnding.has(at),
      );
    /** "Years of experience with Go: 15": a number at the end of the sentence, after a colon. */
    const afterLabel = (unit: number) => {
      const last =
        [1, 2, 3, 4, 5, 6]
          .map((step) => unit + step)
          .find((at) => at < tokens.length && sentenceOf[at + 1] !== sentenceOf[unit]) ?? -1;
      const years = toNumber(tokens[last]?.word);
      const isLabel = last > unit && text.slice(tokens[last - 1]!.end, tokens[last]!.start);
      return years !== undefined && isLabel && /^[\s)]*[:|=]\s*$/.test(isLabel)
        ? [{ years, first: last, last }]
        : [];
    };
    return tokens.flatMap(({ word }, last) => {
      if (!isUnit(word)) return [];
      const [, digits, own] = unitOf.has(word) ? [] : attached(word)!;
      let first = last;
      if (!digits) {
        if (!isNext(last - 1)) return afterLabel(last);
        first = last - 1;
        const skipped = betweenEnding.get(first);
        if (skipped !== undefined && isNext(skipped - 1)) first = skipped - 1;
      }
      let number = digits ? Number(digits) : toNumber(tokens[first]?.word);
      if (number === undefined) return afterLabel(last);
      // "three to five", "3–5" and "five (5)": the number before is the least that is asked.
      const from = first - 1;
      const step = isNext(from)
        ? range.includes(tokens[from]!.word) && isNext(from - 1)
          ? 2
          : 1
        : 0;
      const least = step ? toNumber(tokens[first - step]?.word) : undefined;
      if (least !== undefined && least <= number) [number, first] = [least, first - step];
      const years = Math.round(number * (unitOf.get(own ?? word) ?? 1) * 10) / 10;
      return isOther(first, last) ? [] : [{ years, first, last }];
    });
  };
}

/**
 * Prepares the names of the technologies, without those of `older`, which named something before it. The result gives the
 * years that a line asks for, each with what stands nearest in its sentence.
 */
export function yearsReader(
  technologies: readonly DatedTechnology[],
  language: Reads['years'],
  older: ReadonlySet<string> = new Set(),
): (line: ReadLine) => AskedYears[] {
  const amounts = amountReader(language);
  const find = matcher(
    technologies.flatMap((one) =>
      [one.name, ...one.alsoCalled]
        .filter((name) => !older.has(name.toLowerCase()))
        .map((name) => [name, one] as const),
    ),
  );
  return (line) => {
    const { text, tokens, sentences, sentenceOf } = line;
    const asked = amounts(line);
    if (!asked.length) return [];
    const named = find(tokens).map(({ value, first, last }) => ({
      value,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
    }));
    // Names that years before have taken are behind `next`; each of the others is looked at twice at most.
    let next = 0;
    return asked.map(({ years, first, last }, index): AskedYears => {
      const sentence = sentenceOf[first]!;
      const [start, end] = [tokens[first]!.start, tokens[last]!.end];
      const after = asked[index + 1];
      const to =
        after && sentenceOf[after.first] === sentence
          ? tokens[after.first]!.start
          : sentences[sentence]!.end;
      while (next < named.length && named[next]!.start < sentences[sentence]!.start) next++;
      const around: typeof named = [];
      for (let at = next; at < named.length && named[at]!.end <= to; at++) around.push(named[at]!);
      const between = (from: number, until: number) => text.slice(from, until);
      const before = around.filter((one) => one.end <= start);
      const earlier = before.slice(-1);
      const isBeside = earlier.some((one) => /^[\s:(–-]*$/.test(between(one.end, start)));
      const later = isBeside
        ? []
        : listAfter(
            end,
            around.filter((one) => one.start >= end),
            between,
          );
      next += before.length + later.length;
      const near = later.length
        ? later
        : earlier.filter((one) => isBeside || isShort(between(one.end, start), MOST_WORDS_FROM));
      return {
        years,
        start,
        end: end + (/['’]/.test(text[end] ?? '') ? 1 : 0),
        technologies: near.map(({ value }) => value),
      };
    });
  };
}

const isShort = (text: string, most: number) =>
  !/[;.|]/.test(text) && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= most;

/** Of the names after some years those that the years are asked of: the first where words lead to it, and the list that it opens. */
function listAfter<Named extends { start: number; end: number }>(
  end: number,
  names: readonly Named[],
  between: (from: number, until: number) => string,
): Named[] {
  const [first] = names;
  if (!first) return [];
  const lead = between(end, first.start);
  if (!LEADS_TO.test(lead.replace(/^[’'\s]*[:(–-]/u, '')) || !isShort(lead, MOST_WORDS_TO))
    return [];
  const ends = names.findIndex(
    (one, at) => at > 0 && !LIST_GLUE.test(between(names[at - 1]!.end, one.start)),
  );
  return names.slice(0, ends < 0 ? names.length : ends);
}

/** Whole years from the first public day to `today` (2026-11-24). A year alone counts from its first day, in the posting's favour. */
export function yearsPublic({ firstPublic }: DatedTechnology, today: string): number {
  const [year = 0, month = 1, day = 1] = firstPublic.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const isReached = thisMonth > month || (thisMonth === month && thisDay >= day);
  return thisYear - year - (isReached ? 0 : 1);
}
