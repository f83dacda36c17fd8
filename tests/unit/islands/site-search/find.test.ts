import { describe, expect, test } from 'vitest';
import { find, groupByKind, LONGEST_QUERY } from '../../../../src/islands/site-search/find';
import type { Pagefind, PagefindPage } from '../../../../src/islands/site-search/pagefind';

const page = (title: string, kind?: string, places: string[] = [], weights: number[] = []): PagefindPage => ({
  url: `/${title}/`,
  excerpt: `About <mark>${title}</mark>`,
  meta: kind === undefined ? { title } : { title, kind },
  sub_results: places.map((place, index) => ({
    ...{ title: `${place}#`, url: `/${title}/${place ? `#${place}` : ''}`, excerpt: '' },
    weighted_locations: [{ balanced_score: weights[index] ?? 1 }, { balanced_score: 1 }],
  })),
});

describe('what was found, by kind', () => {
  test('stands in the order of each kind’s best page, best page first', () => {
    const groups = groupByKind([page('a', 'Skill'), page('b', 'Role'), page('c', 'Skill'), page('d', 'Guide'), page('e', 'Role')]);
    expect(groups.map(({ kind, results }) => [kind, results.map(({ title }) => title)])).toEqual([
      ['Skill', ['a', 'c']],
      ['Role', ['b', 'e']],
      ['Guide', ['d']],
    ]);
  });

  test('has a group for pages that name no kind, and a name for a page without a title', () => {
    const [group] = groupByKind([{ ...page('a'), meta: {} }]);
    expect([group?.kind, group?.results[0]?.title]).toEqual(['Page', '/a/']);
  });

  test('shows at most three places on a page, none of them the page itself, without the heading’s #', () => {
    const [group] = groupByKind([page('a', 'Guide', ['', 'one', 'two', 'three', 'four'])]);
    expect(group?.results[0]?.places).toEqual(['one', 'two', 'three'].map((place) => ({ title: place, url: `/a/#${place}` })));
  });

  test('shows the places that match best, not the first ones on a long page', () => {
    const [group] = groupByKind([page('a', 'Question', ['one', 'two', 'three', 'four', 'five'], [1, 3, 1, 9, 2])]);
    expect(group?.results[0]?.places.map(({ title }) => title)).toEqual(['four', 'two', 'five']);
  });

  test('is nothing where nothing was found', () => {
    expect(groupByKind([])).toEqual([]);
  });
});

describe('a search', () => {
  /** A Pagefind that finds this many pages and notes what it was asked and which pages it loaded. */
  function pagefind(count: number) {
    const asked: string[] = [];
    const loaded: number[] = [];
    const load = async (index: number) => {
      loaded.push(index);
      return page(String(index), 'Guide');
    };
    const results = Array.from({ length: count }, (_, index) => ({ id: String(index), data: () => load(index) }));
    const nothing = async () => undefined;
    const fake: Pagefind = {
      options: nothing,
      init: nothing,
      search: async (query) => (asked.push(query), { results }),
    };
    return { fake, asked, loaded };
  }

  test('counts every page but loads only the first eighteen', async () => {
    const { fake, loaded } = pagefind(500);
    const { count, groups } = await find(fake, 'saga');
    expect(count).toBe(500);
    expect(groups[0]?.results).toHaveLength(18);
    expect(loaded).toHaveLength(18);
  });

  test('cuts a query nobody types', async () => {
    const { fake, asked } = pagefind(0);
    expect(await find(fake, 'x'.repeat(20_000))).toEqual({ count: 0, groups: [] });
    expect(asked).toEqual(['x'.repeat(LONGEST_QUERY)]);
  });

  test('fails where the index fails, so that the page can say so', async () => {
    const { fake } = pagefind(0);
    await expect(find({ ...fake, search: () => Promise.reject(new Error('gone')) }, 'saga')).rejects.toThrow('gone');
  });
});
