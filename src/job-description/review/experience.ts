import { matcher } from './phrases';
import { sentencesOf, type ReadLine } from './reading';
import type { DatedTechnology } from './rule';

/** Years of experience that a line asks for, with the technologies they are asked of. */
export interface AskedYears {
  /** The least number of years asked. */
  years: number;
  start: number;
  end: number;
  technologies: DatedTechnology[];
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty'];
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20];
/** "5 years", "5+ yrs", "3-5 years", "at least five years", "10 + years'". The first number is the least asked. */
const YEARS = new RegExp(
  String.raw`\b(\d{1,2}|${WORDS.join('|')})(?:\s?\+|\s?plus)?(?:\s?(?:-|–|to|or)\s?(?:\d{1,2}|${WORDS.join('|')})\s?\+?)?[\s-]?(?:more\s)?(?:years?|yrs?)\b['’]?`,
  'giu',
);
/** Years that are no experience: the age of a company, a contract's length, the past. */
const OTHER = /^\s*(?:old|ago|contract|plan|of\s+(?:age|runway|growth|history)|in\s+business|from\s+now|roadmap)\b|^[\s-]*old\b/iu;
const SPEAKS_OF_COMPANY =
  /\b(?:we|our|company|founded|for\s+the\s+(?:last|past)|over\s+the|in\s+the\s+(?:last|next|past)|after|within|every|next|past|last)\s+(?:\S+\s+){0,2}$/iu;

/** Prepares the names of the technologies. The result gives the years that a line asks for, each with what stands nearest in its sentence. */
export function yearsReader(technologies: readonly DatedTechnology[]): (line: ReadLine) => AskedYears[] {
  const find = matcher(technologies.flatMap((one) => [one.name, ...one.alsoCalled].map((name) => [name, one] as const)));
  return ({ text, tokens }) => {
    if (!/y(?:ea)?rs?\b/iu.test(text)) return [];
    const named = find(tokens).map(({ value, first, last }) => ({ value, start: tokens[first]!.start, end: tokens[last]!.end }));
    let next = 0;
    return sentencesOf(text).flatMap((sentence) => {
      const words = text.slice(sentence.start, sentence.end);
      const asked = [...words.matchAll(YEARS)]
        .map((match) => ({ match, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }))
        .filter(
          ({ start, end }) => !OTHER.test(text.slice(end, end + 40)) && !SPEAKS_OF_COMPANY.test(text.slice(Math.max(0, start - 40), start)),
        );
      return asked.map(({ match, start, end }, index): AskedYears => {
        const from = asked[index - 1]?.end ?? sentence.start;
        const to = asked[index + 1]?.start ?? sentence.end;
        // All that stands between the years before and the years after; each number is walked past once or twice.
        while (next < named.length && named[next]!.start < from) next++;
        const around: typeof named = [];
        for (let at = next; at < named.length && named[at]!.end <= to; at++) around.push(named[at]!);
        const before = around.filter((one) => one.end <= start);
        const after = around.filter((one) => one.start >= end);
        // "Kubernetes: 12 years" and "Kubernetes (12 years)" speak of the name before; else of those after, where there are any.
        const beside = before.filter((one) => /^[\s:(–-]*$/.test(text.slice(one.end, start)));
        const near = beside.length ? beside : after.length ? after : before;
        return { years: numberOf(match[1]!), start, end, technologies: near.map(({ value }) => value) };
      });
    });
  };
}

const numberOf = (written: string): number => (/\d/.test(written) ? Number(written) : NUMBERS[WORDS.indexOf(written.toLowerCase())]!);

/** Whole years from the first public day to `today` (2026-11-24). A year alone counts from its first day, in the posting's favour. */
export function yearsPublic({ firstPublic }: DatedTechnology, today: string): number {
  const [year = 0, month = 1, day = 1] = firstPublic.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = today.split('-').map(Number);
  const isReached = thisMonth > month || (thisMonth === month && thisDay >= day);
  return thisYear - year - (isReached ? 0 : 1);
}
