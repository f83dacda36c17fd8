import type { Entry } from './directory';
import type { Wanted } from './query';
import { isEmptyWord, stem, wordsOf } from './words';

/** A name with its words ready to be compared. */
export interface ReadEntry extends Entry {
  /** Stems of its title, and for a page of the last part of its address, which is a name too. */
  names: { stems: string[]; length: number }[];
  /** Stems of what says where it belongs: of the page's title for a place on it, else of the page's kind. */
  pageStems: string[];
}

export interface Match {
  entry: ReadEntry;
  /** How well the name answers, 0 to 1 and a little more. */
  score: number;
  /** How much of what is wanted the name (with its page's) holds, 0 to 1. */
  covers: number;
}

const stemsOf = (text: string) =>
  wordsOf(text)
    .filter((word) => !isEmptyWord(word))
    .map(stem);

/** A title's words; what stands behind a colon only explains, and does not make the name longer. */
const nameOf = (title: string) => ({
  stems: stemsOf(title),
  length: Math.max(stemsOf(title.split(': ')[0] ?? '').length, 1),
});

export const readEntries = (entries: Entry[]): ReadEntry[] =>
  entries.map((entry) => ({
    ...entry,
    names: [
      nameOf(entry.title),
      ...(entry.page ? [] : [nameOf(entry.path.split('/').at(-2) ?? '')]),
    ],
    pageStems: stemsOf(entry.page ?? entry.kind),
  }));

/** A heading counts less than a page of the same words, a term or a question hardly less. */
const PLACE = 0.7;
const OWN = 0.95;
/** How much of a name's score depends on how much of the name is meant. */
const FULLNESS = 0.4;
/** The longer of two names that answer alike comes later, by so much a word. */
const WORD = 0.002;

/** The names that hold something of what is wanted, best first. Rare words count more than words of many names. */
export function rank(entries: ReadEntry[], wanted: Wanted[]): Match[] {
  const ways = wanted.map(({ ways }) =>
    ways.map(({ words, counts }) => ({ stems: stemsOf(words), counts })),
  );
  const rarity = ways.map((one) =>
    rarityOf(
      entries,
      one.map(({ stems }) => stems),
    ),
  );
  const total = rarity.reduce((sum, one) => sum + one, 0) || 1;
  return entries
    .map((entry) => {
      const matches = entry.names.map((name) =>
        matchOf(
          entry,
          name,
          ways,
          rarity.map((one) => one / total),
        ),
      );
      return matches.reduce((best, one) => (one.score > best.score ? one : best));
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function matchOf(
  entry: ReadEntry,
  name: ReadEntry['names'][number],
  ways: { stems: string[]; counts: number }[][],
  shares: number[],
): Match {
  const held = new Set<number>();
  let score = 0;
  let covers = 0;
  ways.forEach((one, index) => {
    const best = Math.max(
      ...one.map(({ stems, counts }) => counts * holds(name.stems, stems, held)),
      0,
    );
    const onPage = Math.max(
      ...one.map(({ stems, counts }) => counts * holds(entry.pageStems, stems)),
      0,
    );
    const share = shares[index] ?? 0;
    score += share * Math.max(best, onPage * 0.5);
    covers += share * (Math.max(best, onPage) > 0 ? 1 : 0);
  });
  if (!held.size) return { entry, score: 0, covers: 0 };
  const kind = entry.own ? OWN : entry.page ? PLACE : 1;
  // A short name that is all about it comes before a long one that mentions it.
  const fullness = Math.min(held.size / name.length, 1);
  return {
    entry,
    score:
      score * (1 - FULLNESS + FULLNESS * fullness) * kind -
      WORD * (entry.names[0]?.stems.length ?? 0),
    covers,
  };
}

/** How well `within` holds all the stems, 0 to 1; the places it holds them at are added to `held`. A beginning counts a little less. */
function holds(within: string[], stems: string[], held?: Set<number>): number {
  if (!stems.length) return 0;
  let sum = 0;
  const places: number[] = [];
  for (const wanted of stems) {
    let at = within.indexOf(wanted);
    let worth = 1;
    if (at < 0 && wanted.length >= 2) {
      at = within.findIndex((one) => one.startsWith(wanted));
      worth = 0.85;
    }
    if (at < 0) return 0;
    places.push(at);
    sum += worth;
  }
  for (const place of places) held?.add(place);
  return sum / stems.length;
}

function rarityOf(entries: ReadEntry[], ways: string[][]): number {
  const count = entries.filter(({ names }) =>
    ways.some((stems) => names.some((name) => stems.every((one) => name.stems.includes(one)))),
  ).length;
  // What no name holds may still stand in the texts; it must not outweigh what names do hold.
  return Math.log(1 + entries.length / (count || entries.length / 20));
}
