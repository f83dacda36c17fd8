/**
 * The search's directory: names of pages, headings, terms and questions. It is small enough to be fetched when the search is
 * opened, and answers each keystroke at once while the full text follows.
 */
export interface Directory {
  /** Kinds of result, such as `Guide` or `Term`. */
  kinds: string[];
  pages: DirectoryPage[];
  /** How many results the site has; names of some are left out. */
  total: number;
  /** Groups of words that mean the same here: what the site calls it, then what people type. */
  synonyms: string[][];
}

/** Path below the base, title, index of the kind, places. */
export type DirectoryPage = [path: string, title: string, kind: number, places: DirectoryPlace[]];

/** Heading, id on the page unless it is the heading's slug, and the index of the kind where the place is a result of its own. */
export type DirectoryPlace = [heading: string, id?: string, kind?: number];

/** What most headings' ids are: small letters and digits, joined by hyphens. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** One name of the directory. */
export interface Entry {
  /** Path below the base, with the place on the page after `#`. */
  path: string;
  title: string;
  kind: string;
  /** The page's title, for a place on it. */
  page?: string;
  /** Whether a place is a result of its own, such as a term. */
  own?: boolean;
}

/** All names in the directory's order, pages before their places. */
export function entriesOf({ kinds, pages }: Directory): Entry[] {
  return pages.flatMap(([path, title, kind, places]) => [
    { path, title, kind: kinds[kind] ?? '' },
    ...places.map(([heading, id, own]): Entry => ({
      path: `${path}#${id || slugOf(heading)}`,
      title: heading,
      kind: kinds[own ?? kind] ?? '',
      page: title,
      own: own !== undefined,
    })),
  ]);
}
