import type { Pagefind, PagefindPage } from './pagefind';

/** Results of one kind (guide, role, skill …), best first. */
export interface ResultGroup {
  kind: string;
  results: Result[];
}

export interface Result {
  title: string;
  url: string;
  excerpt: string;
  /** The places on the page that match best. */
  places: { title: string; url: string }[];
}

/** How many pages are shown; their order is Pagefind's. */
export const MOST_PAGES = 18;
const MOST_PLACES = 3;
/** Longer queries are cut: nobody types one, and an address may carry one. */
export const LONGEST_QUERY = 200;

/** Searches and groups by kind; a group stands where its best result stands. */
export async function find(pagefind: Pagefind, query: string): Promise<{ count: number; groups: ResultGroup[] }> {
  const { results } = await pagefind.search(query.slice(0, LONGEST_QUERY));
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return { count: results.length, groups: groupByKind(pages) };
}

const weightOf = (place: PagefindPage['sub_results'][number]): number =>
  place.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** Groups pages by their kind in the order of each kind's best page. */
export function groupByKind(pages: PagefindPage[]): ResultGroup[] {
  const groups = new Map<string, Result[]>();
  for (const page of pages) {
    const kind = page.meta.kind ?? 'Page';
    const places = page.sub_results
      .filter(({ url }) => url.includes('#'))
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MOST_PLACES);
    const group = groups.get(kind) ?? [];
    group.push({
      title: page.meta.title ?? page.url,
      url: page.url,
      excerpt: page.excerpt,
      places: places.map(({ title, url }) => ({ title: title.replace(/#$/, ''), url })),
    });
    groups.set(kind, group);
  }
  return [...groups].map(([kind, results]) => ({ kind, results }));
}
