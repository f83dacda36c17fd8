import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { pagefindIn, weightOf } from '../support/search-in-node.ts';

type MakeIndex = typeof import('../../src/search/index/make-index');
type Query = typeof import('../../src/search/logic/query');
type FullText = typeof import('../../src/search/logic/full-text');

/** A word made from a number, so that pages have words of their own and words in common. */
const word = (number: number): string =>
  [...String(number)]
    .map((digit) => 'bdfgklmnpr'.charAt(Number(digit)) + 'aeiou'.charAt(Number(digit) % 5))
    .join('');

/** Words as a language has them: a few stand often, most seldom. Fixed numbers, so that two runs measure the same. */
function text(page: number, count: number): string {
  let seed = page * 7919 + 1;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => word(Math.floor(20_000 * next() ** 3))).join(' ');
}

/** How many words are asked for, from the most frequent to the rarest, as often as they stand in the texts. */
const ASKED = 21;

/** Prints how the bytes to the first full-text result grow with the number of pages. */
export async function growth(work: string): Promise<void> {
  const { indexOf } = (await runnerImport<MakeIndex>('./src/search/index/make-index.ts')).module;
  const { vocabularyOf, wantedIn } = (await runnerImport<Query>('./src/search/logic/query.ts'))
    .module;
  const { searchText } = (await runnerImport<FullText>('./src/search/logic/full-text.ts')).module;
  for (const pages of [100, 1000, 5000]) {
    const records = Array.from({ length: pages }, (_, page) => ({
      ...{
        url: `/guide/${word(page)}-${word(page * 31)}/`,
        title: `${word(page)} ${word(page * 31)} ${word(page * 17)}`,
        kind: 'Guide',
        weight: 1,
      },
      sections: ['', 'one', 'two', 'three'].map((id, at) => ({
        ...{
          level: at ? 2 : 1,
          id,
          heading: `${word(page + at)} ${word(page * 13 + at)}`,
          text: text(page * 4 + at, 250),
          links: [],
          labels: [],
        },
      })),
    }));
    const folder = join(work, `pages-${pages}`);
    for (const [path, bytes] of await indexOf(records, [], '/')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const weights: number[] = [];
    for (let asked = 0; asked < ASKED; asked++) {
      const { pagefind, fetched } = await pagefindIn(join(folder, 'pagefind'));
      const one = word(Math.floor(20_000 * ((asked + 0.5) / ASKED) ** 3));
      const [first] = await searchText(pagefind, wantedIn(one, vocabularyOf([], [])), pages);
      await first?.data();
      weights.push(weightOf(join(folder, 'pagefind'), fetched));
    }
    const median = weights.toSorted((a, b) => a - b)[Math.floor(ASKED / 2)];
    const list = readdirSync(join(folder, 'pagefind')).filter((file) => file.endsWith('pf_meta'));
    console.log(
      `${pages} pages: ${median} bytes to the first full-text result of a word (median of ${ASKED} words; of it Pagefind's list of pages ` +
        `${weightOf(join(folder, 'pagefind'), list)}), names ${weightOf(folder, ['search/directory.json'])}`,
    );
  }
}
