/** How well and how fast the search answers, beside Pagefind as it comes and MiniSearch on the same pages: `npm run bench:search`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { createIndex, close } from 'pagefind';
import { builtFiles } from '../../src/site-checks/built-files.ts';
import { pagefindIn, weightOf } from '../support/search-in-node.ts';
import { judge, searchQueries, type Relevance } from '../support/search-queries.ts';
import { askedInBrowser, timesInBrowser } from './search-in-browser.ts';
import { growth } from './search-growth.ts';

const DIST = resolve('dist');
const work = mkdtempSync(join(tmpdir(), 'search-bench-'));
const pages = builtFiles(DIST)
  .filter((file) => file.endsWith('index.html'))
  .map((file) => ({
    url: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(DIST, file), 'utf8'),
  }))
  .filter(({ html }) => html.includes('data-pagefind-body'));
const queries = searchQueries();
const all = Object.values(queries).flat();

const print = (name: string, answers: Map<string, string[]>) => {
  const say = (
    who: string,
    { queries: count, reciprocalRank, firstThree, missed }: Relevance,
    withMisses = false,
  ) =>
    console.log(
      `  ${who.padEnd(10)} ${String(count).padStart(4)} queries  reciprocal rank ${reciprocalRank.toFixed(3)}  first three ${(100 * firstThree).toFixed(1)} %` +
        (withMisses && missed.length ? `  missed: ${missed.join(' | ')}` : ''),
    );
  const judged = (list: typeof all) =>
    judge(list.map((asked) => ({ asked, urls: answers.get(asked.asks) ?? [] })));
  console.log(name);
  for (const [user, list] of Object.entries(queries)) say(user, judged(list), name === 'this site');
  say('all', judged(all));
};

/** Pagefind as it comes: its own reading of the built pages, its own ranking, each query as typed. */
async function plainPagefind() {
  const { index } = await createIndex();
  for (const { url, html } of pages) await index!.addHTMLFile({ url, content: html });
  const { files } = await index!.getFiles();
  await close();
  const folder = join(work, 'plain');
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { pagefind, fetched } = await pagefindIn(folder);
  const answers = new Map<string, string[]>();
  for (const { asks } of all) {
    const { results } = await pagefind.search(asks);
    answers.set(
      asks,
      await Promise.all(results.slice(0, 12).map(async ({ data }) => (await data()).url)),
    );
    if (asks === all[0]!.asks)
      console.log(
        `Pagefind as it comes: ${weightOf(folder, fetched)} bytes to the results of the first query`,
      );
  }
  return answers;
}

/** MiniSearch with the settings its own documentation recommends for titles, prefixes and typos, over the same pages' words. */
function miniSearch() {
  const search = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  search.addAll(
    pages.map(({ url, html }) => {
      const body = html
        .slice(html.indexOf('data-pagefind-body'))
        .replace(/<(?:nav|svg|script)[\s\S]*?<\/(?:nav|svg|script)>/g, ' ');
      const title = /<title>([^<]*?)(?: · [^<]*)?<\/title>/.exec(html)?.[1] ?? '';
      return { id: url, title, text: body.replace(/<[^>]+>/g, ' ') };
    }),
  );
  const index = brotliCompressSync(JSON.stringify(search)).length;
  const library = brotliCompressSync(
    readFileSync('node_modules/minisearch/dist/umd/index.js'),
  ).length;
  console.log(
    `MiniSearch: ${index + library} bytes to any result (index ${index}, its library unminified ${library})`,
  );
  return new Map(
    all.map(({ asks }) => [
      asks,
      search
        .search(asks)
        .slice(0, 12)
        .map(({ id }) => String(id)),
    ]),
  );
}

const plain = await plainPagefind();
const mini = miniSearch();
const ours = await askedInBrowser(all.map(({ asks }) => asks));
print('this site', ours);
print('Pagefind as it comes', plain);
print('MiniSearch', mini);
await timesInBrowser();
await growth(work);
rmSync(work, { recursive: true, force: true });
