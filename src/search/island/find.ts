import { combine, firstNames } from '../logic/combine';
import { isChosen, type Choice, type FacetTable } from '../logic/facets';
import { searchText } from '../logic/full-text';
import type { Match } from '../logic/rank';
import { askNames, type Names } from './names';
import type { Pagefind, PagefindPage } from './pagefind';

export interface Result {
  title: string;
  url: string;
  kind: string;
  /** Empty where only the name answers. */
  excerpt: string;
  /** The places on the page that match best. */
  places: { title: string; url: string }[];
}

/** How many results are loaded and shown at a time. */
export const A_PAGEFUL = 8;
const MOST_PLACES = 3;
/** Longer titles, such as whole interview questions, are cut after a word. */
const LONGEST_TITLE = 110;
/** Longer queries are cut: nobody types one, and an address may carry one. */
export const LONGEST_QUERY = 200;

/** What narrows the search: the choice, and the table that says which records hold. */
export interface Narrowing {
  choice: Choice;
  table: FacetTable;
}

export interface Found {
  /** Stand first, and stood there before the full text was asked, which adds only excerpts to them. */
  first: Result[];
  rest: Result[];
  /** How many records the full text holds, narrowed. */
  count: number;
  /** Ids of all that was found before it was narrowed, to count what each choice would find. */
  records: string[];
}

/** The names that answer at once. */
export const findFirst = (query: string, base: string): Result[] =>
  firstNames(askNames(query.slice(0, LONGEST_QUERY)).matches).map((match) => fromName(match, base));

/** Searches names and full text. `most` is how many records of the text are loaded. Where nothing is typed, whatever is chosen is found. */
export async function find(
  pagefind: Pagefind,
  query: string,
  {
    names,
    base,
    narrowing,
    most = A_PAGEFUL,
  }: { names: Names; base: string; narrowing?: Narrowing | undefined; most?: number },
): Promise<Found> {
  const { wanted, matches } = askNames(query.slice(0, LONGEST_QUERY), names);
  // Signs alone hold no word that could be found.
  const isWordless = !wanted.length && query.trim() !== '';
  const all = wanted.length
    ? await searchText(pagefind, wanted, names.total)
    : isWordless
      ? []
      : (await pagefind.search(null)).results;
  const narrowed = narrowing
    ? all.filter(({ id }) => isChosen(narrowing.table, id, narrowing.choice))
    : all;
  const texts = await Promise.all(
    narrowed.slice(0, most).map(async ({ score, data }) => {
      const page = await data();
      return { path: page.url.slice(base.length + 1), score, page };
    }),
  );
  const paths = new Set(texts.map(({ path }) => path));
  // A name cannot say what it is about, so a narrowed search shows only what the table knows.
  const allowed = narrowing ? matches.filter(({ entry }) => paths.has(entry.path)) : matches;
  return {
    first: firstNames(allowed).map((match) => {
      const text = texts.find(({ path }) => path === match.entry.path);
      return text ? fromText(text.page) : fromName(match, base);
    }),
    rest: combine(allowed, texts).flatMap(({ text, name }) =>
      text ? [fromText(text.page)] : name ? [fromName(name, base)] : [],
    ),
    count: narrowed.length,
    records: all.map(({ id }) => id),
  };
}

const fromName = ({ entry }: Match, base: string): Result => ({
  title: entry.page && !entry.own ? `${entry.title} · ${entry.page}` : entry.title,
  url: `${base}/${entry.path}`,
  kind: entry.kind,
  excerpt: '',
  places: [],
});

const cut = (title: string) =>
  title.length > LONGEST_TITLE
    ? `${title.slice(0, LONGEST_TITLE).replace(/\W*\s\S*$/, '')} …`
    : title;

const weightOf = (place: PagefindPage['sub_results'][number]): number =>
  place.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

function fromText({ url, meta, excerpt, sub_results }: PagefindPage): Result {
  const places = url.includes('#')
    ? []
    : sub_results
        .filter((place) => place.url.includes('#'))
        .sort((a, b) => weightOf(b) - weightOf(a))
        .slice(0, MOST_PLACES);
  return {
    title: cut(meta.title ?? url),
    url,
    kind: meta.kind ?? 'Page',
    excerpt,
    places: places.map(({ title, url: at }) => ({ title, url: at })),
  };
}
