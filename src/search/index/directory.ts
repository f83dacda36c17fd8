import { brotliCompressSync, constants } from 'node:zlib';
import {
  slugOf,
  type Directory,
  type DirectoryPage,
  type DirectoryPlace,
} from '../logic/directory';
import type { SearchRecord } from './records';

/** What the directory may weigh, bytes of brotli: a thousand pages or ten thousand, it is never more. */
export const MOST_BYTES = 24_000;
/** Nobody types longer names of places, such as whole interview questions; the full text finds them. */
const LONG = 60;
/** A heading on more pages than this says nothing about any of them. */
const COMMON = 3;

interface Name {
  page: string;
  id: string;
  title: string;
  kind: string | undefined;
  /** What goes first where not everything fits. */
  rank: number;
}

/** The directory of all records, as JSON; where it would be too heavy, headings go first, lesser ones before others. */
export function directoryOf(records: SearchRecord[], synonyms: string[][], base: string): string {
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort();
  const names = namesOf(records, base).sort((a, b) => a.rank - b.rank);
  const make = (count: number) =>
    JSON.stringify(directory(names.slice(0, count), kinds, synonyms, records.length));
  if (weightOf(make(names.length)) <= MOST_BYTES) return make(names.length);
  let fits = 0;
  for (let step = 2 ** Math.floor(Math.log2(names.length)); step >= 1; step /= 2)
    if (fits + step <= names.length && weightOf(make(fits + step)) <= MOST_BYTES) fits += step;
  return make(fits);
}

const weightOf = (json: string) =>
  brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

function namesOf(records: SearchRecord[], base: string): Name[] {
  const seen = new Map<string, number>();
  for (const { sections } of records)
    for (const { heading } of sections.slice(1)) seen.set(heading, (seen.get(heading) ?? 0) + 1);
  const lists = new Set(
    records.filter(({ url }) => url.includes('#')).map(({ url }) => url.split('#')[0]),
  );
  return records.flatMap(({ url, title, kind, sections }) => {
    const [page = '', id] = url.slice(base.length).split('#');
    if (id !== undefined) return title.length > LONG ? [] : [{ page, id, title, kind, rank: 1 }];
    // The headings of a list only group what are results of their own.
    const headings = (lists.has(url) ? [] : sections.slice(1)).filter(
      ({ id: place, heading }) =>
        place && heading.length <= LONG && (seen.get(heading) ?? 0) <= COMMON,
    );
    return [
      { page, id: '', title, kind, rank: 0 },
      ...headings.map(({ id: place, heading, level }) => ({
        page,
        id: place,
        title: heading,
        kind: undefined,
        rank: level,
      })),
    ];
  });
}

function directory(names: Name[], kinds: string[], synonyms: string[][], total: number): Directory {
  const pages = new Map<string, DirectoryPage>();
  for (const { page, id, title, kind } of names) {
    if (!id) pages.set(page, [page, title, kinds.indexOf(kind ?? ''), []]);
    else
      pages
        .get(page)?.[3]
        .push(placeOf(title, id, kind === undefined ? undefined : kinds.indexOf(kind)));
  }
  return { kinds, pages: [...pages.values()], total, synonyms };
}

function placeOf(title: string, id: string, kind: number | undefined): DirectoryPlace {
  const shortest = id === slugOf(title) ? '' : id;
  if (kind !== undefined) return [title, shortest, kind];
  return shortest ? [title, shortest] : [title];
}
