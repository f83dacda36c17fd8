import { once } from '../../controls/once';
import { entriesOf, type Directory } from '../logic/directory';
import type { FacetTable } from '../logic/facets';
import { vocabularyOf, wantedIn, type Vocabulary, type Wanted } from '../logic/query';
import { rank, readEntries, type Match, type ReadEntry } from '../logic/rank';

const LONGEST_WAIT = 8000;

export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The directory of names, ready to be searched. */
export interface Names {
  entries: ReadEntry[];
  vocabulary: Vocabulary;
  /** How many results the site has. */
  total: number;
}

async function fetchJson<T>(file: string): Promise<T> {
  const response = await fetch(`${base}/search/${file}`, {
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  if (!response.ok || !response.headers.get('content-type')?.includes('json'))
    throw new Error(`${file} could not be had`);
  return (await response.json()) as T;
}

export const NO_NAMES: Names = { entries: [], vocabulary: vocabularyOf([], []), total: 1 };

let arrived: Names | undefined;

/** The names of the site's pages, terms and questions; rejects where they cannot be had. */
export const loadNames: () => Promise<Names> = once(async () => {
  const directory = await fetchJson<Directory>('directory.json');
  const entries = readEntries(entriesOf(directory));
  const titles = entries.map(({ title }) => title);
  arrived = {
    entries,
    vocabulary: vocabularyOf(titles, directory.synonyms),
    total: directory.total,
  };
  return arrived;
});

/** What narrows a search; rejects where it cannot be had. */
export const loadFacets: () => Promise<FacetTable> = once(() =>
  fetchJson<FacetTable>('facets.json'),
);

/** What a query looks for and the names that answer it, at once: without names until they have arrived. */
export function askNames(
  query: string,
  names: Names = arrived ?? NO_NAMES,
): { wanted: Wanted[]; matches: Match[] } {
  const wanted = wantedIn(query, names.vocabulary);
  return { wanted, matches: rank(names.entries, wanted) };
}
