import { describe, expect, test } from 'vitest';
import { A_PAGEFUL, find, LONGEST_QUERY } from '../../../../src/search/island/find';
import { NO_NAMES } from '../../../../src/search/island/names';
import type { Pagefind, PagefindPage } from '../../../../src/search/island/pagefind';
import type { FacetTable } from '../../../../src/search/logic/facets';

const page = (title: string, places: string[] = [], weights: number[] = []): PagefindPage => ({
  url: `/${title}/`,
  excerpt: `About <mark>${title}</mark>`,
  meta: { title, kind: 'Guide' },
  sub_results: places.map((place, index) => ({
    ...{ title: place, url: `/${title}/${place ? `#${place}` : ''}`, excerpt: '' },
    weighted_locations: [{ balanced_score: weights[index] ?? 1 }, { balanced_score: 1 }],
  })),
});

/** A Pagefind that finds these pages for every word, and notes what it was asked and which pages it loaded. */
function pagefind(pages: PagefindPage[]) {
  const asked: (string | null)[] = [];
  const loaded: string[] = [];
  const results = pages.map((one, index) => ({
    id: `${index}`,
    score: pages.length - index,
    data: async () => (loaded.push(one.url), one),
  }));
  const nothing = async () => undefined;
  const index: Pagefind = {
    options: nothing,
    init: nothing,
    search: async (words) => (asked.push(words), { results }),
  };
  return { index, asked, loaded };
}
const plainly = { names: NO_NAMES, base: '' };

describe('a search', () => {
  test('counts every result but loads only a pageful of them', async () => {
    const { index, loaded } = pagefind(Array.from({ length: 500 }, (_, at) => page(String(at))));
    const { count, rest } = await find(index, 'saga', plainly);
    expect(count).toBe(500);
    expect(rest).toHaveLength(A_PAGEFUL);
    expect(loaded).toHaveLength(A_PAGEFUL);
  });

  test('cuts a query nobody types', async () => {
    const { index, asked } = pagefind([]);
    const { count, rest } = await find(index, 'x'.repeat(20_000), plainly);
    expect([count, rest]).toEqual([0, []]);
    expect(asked).toEqual(['x'.repeat(LONGEST_QUERY)]);
  });

  test('fails where the index fails, so that the page can say so', async () => {
    const { index } = pagefind([]);
    await expect(
      find({ ...index, search: () => Promise.reject(new Error('gone')) }, 'saga', plainly),
    ).rejects.toThrow('gone');
  });

  test('shows the three places of a page that match best, not its first ones, and none that is the page itself', async () => {
    const { index } = pagefind([
      page('a', ['', 'one', 'two', 'three', 'four', 'five'], [99, 1, 3, 1, 9, 2]),
    ]);
    const { rest } = await find(index, 'saga', plainly);
    expect(rest[0]?.places.map(({ title }) => title)).toEqual(['four', 'two', 'five']);
  });

  test('narrowed, keeps what is chosen and still says what there was', async () => {
    const value = (id: string) => ({ id, title: id });
    const table: FacetTable = {
      values: { kind: [value('guide'), value('role')], area: [], level: [], engagement: [] },
      records: { 0: [[0], [], [], []], 1: [[1], [], [], []] },
    };
    const { index } = pagefind([page('a'), page('b')]);
    const found = await find(index, 'saga', {
      ...plainly,
      narrowing: { choice: { kind: ['role'] }, table },
    });
    expect([found.count, found.rest.map(({ title }) => title), found.records]).toEqual([
      1,
      ['b'],
      ['0', '1'],
    ]);
  });
});
