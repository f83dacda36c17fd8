import { addEntries } from '../job-description/read-stack';
import { ownTechnologies } from '../job-description/stack-words';
import { othersOf, placesOf, type Brief } from './brief';
import type { SourcingCatalogue } from './catalogue';

/** A technology of a brief with the words that find its people; `id` is missing where the sourcer typed it. */
export interface Term {
  id?: string;
  name: string;
  words: string[];
}

/** The words of a brief, before any search puts them in its own form. */
export interface Terms {
  titles: string[];
  level: string[];
  engagement: string[];
  places: string[];
  stack: Term[];
  /** As GitHub calls them. */
  languages: string[];
}

/** Other spellings beside a technology's name that are worth a place in a string. */
const MOST_SPELLINGS = 2;

/** Everything a brief is searched by. */
export function termsOf(brief: Brief, { words, technologies }: SourcingCatalogue): Terms {
  const chosen = brief.stack.flatMap((id) =>
    technologies.filter((technology) => technology.id === id),
  );
  const stack: Term[] = [
    ...chosen.map(({ id, name, alsoCalled }) => ({
      id,
      name,
      words: words[`words.${id}`] ?? spellings([name, ...alsoCalled]),
    })),
    ...addEntries(ownTechnologies(brief.stack, technologies), othersOf(brief)).map((name) => ({
      name,
      words: [name],
    })),
  ];
  const languages = words['languages'] ?? [];
  const called = (name: string) =>
    languages.filter((language) => language.toLowerCase() === name.toLowerCase());
  return {
    titles: words[`title.${brief.role}`] ?? [],
    level: words[`level.${brief.level}`] ?? [],
    engagement: words[`engagement.${brief.engagement}`] ?? [],
    places: placesOf(brief),
    stack,
    languages: [
      ...new Set(stack.flatMap(({ id, name }) => words[`language.${id}`] ?? called(name))),
    ],
  };
}

/** Spellings without those that a search for an earlier one finds anyway: “Apache Kafka” holds “Kafka”. */
function spellings(names: string[]): string[] {
  const kept: string[] = [];
  for (const name of names)
    if (!kept.some((one) => ` ${name.toLowerCase()} `.includes(` ${one.toLowerCase()} `)))
      kept.push(name);
  return kept.slice(0, MOST_SPELLINGS);
}
