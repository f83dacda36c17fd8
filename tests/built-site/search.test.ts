import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { find } from '../../src/search/island/find';
import type { Names } from '../../src/search/island/names';
import type { Pagefind } from '../../src/search/island/pagefind';
import { entriesOf, type Directory } from '../../src/search/logic/directory';
import type { FacetTable } from '../../src/search/logic/facets';
import { searchText } from '../../src/search/logic/full-text';
import { vocabularyOf, wantedIn } from '../../src/search/logic/query';
import { readEntries } from '../../src/search/logic/rank';
import { pagefindIn, weightOf } from '../support/search-in-node';
import { judge, searchQueries } from '../support/search-queries';
import { DIST } from '../support/site-pages';

const directory = JSON.parse(
  readFileSync(join(DIST, 'search/directory.json'), 'utf8'),
) as Directory;
const facets = JSON.parse(readFileSync(join(DIST, 'search/facets.json'), 'utf8')) as FacetTable;
const entries = readEntries(entriesOf(directory));
const titles = entries.map(({ title }) => title);
const names: Names = {
  entries,
  vocabulary: vocabularyOf(titles, directory.synonyms),
  total: directory.total,
};

let pagefind: Pagefind;
const search = async (query: string) => {
  const { first, rest } = await find(pagefind, query, { names, base: '' });
  return [...first, ...rest].map(({ url }) => url);
};

beforeAll(async () => ({ pagefind } = await pagefindIn(join(DIST, 'pagefind'))));

test('the pages that the queries should find exist', () => {
  const pages = Object.values(searchQueries()).flatMap((list) =>
    list.flatMap(({ finds }) => finds),
  );
  expect([...new Set(pages)].filter((path) => !existsSync(join(DIST, path, 'index.html')))).toEqual(
    [],
  );
});

test('what managers, recruiters and searchers type finds the right page among the first three', async () => {
  const queries = Object.values(searchQueries()).flat();
  expect(queries.length).toBeGreaterThanOrEqual(120);
  const answers = [];
  for (const asked of queries) answers.push({ asked, urls: await search(asked.asks) });
  const { firstThree, reciprocalRank, missed } = judge(answers);
  expect(firstThree, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.95);
  expect(reciprocalRank).toBeGreaterThanOrEqual(0.9);
});

test('each term, page and answered question is among the first three for its own name', async () => {
  const wrong: string[] = [];
  for (const { title, path, page, own, kind } of entries)
    if (!page || (own && !['Channel', 'Interview question'].includes(kind)))
      if (!(await search(title)).slice(0, 3).includes(`/${path}`)) wrong.push(`${title} (${kind})`);
  expect(wrong).toEqual([]);
});

test('the directory of names is light enough to be fetched for a first keystroke', () => {
  expect(brotliCompressSync(JSON.stringify(directory)).length).toBeLessThan(14_000);
});

test('the first full-text result of a usual query needs at most 115 KB of the index, the search’s engine included', async () => {
  const queries = Object.values(searchQueries())
    .flat()
    .filter((_, at) => at % 16 === 0);
  const weights: number[] = [];
  for (const { asks } of queries) {
    const { pagefind: fresh, fetched } = await pagefindIn(join(DIST, 'pagefind'));
    const [first] = await searchText(fresh, wantedIn(asks, names.vocabulary), names.total);
    await first?.data();
    weights.push(weightOf(join(DIST, 'pagefind'), fetched));
  }
  expect(weights.toSorted((a, b) => a - b)[Math.floor(weights.length / 2)]).toBeLessThan(115_000);
});

test('every result can be narrowed by what it is about', () => {
  const { values, records } = facets;
  expect(values.area).toHaveLength(8);
  expect(values.engagement).toHaveLength(5);
  expect(Object.keys(records)).toHaveLength(names.total);
  for (const [at, { id }] of values.area.entries())
    expect(Object.values(records).filter((of) => of[1]?.includes(at)).length, id).toBeGreaterThan(
      1,
    );
});
