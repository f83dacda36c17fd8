// Over 200 lines: the cases of one subject stay side by side.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compact } from '../../../../src/search/index/compact';
import { directoryOf, MOST_BYTES } from '../../../../src/search/index/directory';
import { facetsOf } from '../../../../src/search/index/facets';
import { indexOf, pagefindFiles } from '../../../../src/search/index/make-index';
import { readForSearch } from '../../../../src/search/index/read-page';
import { pageForPagefind, recordsOf } from '../../../../src/search/index/records';
import { shelvesOf, type IndexedWord, type Shelf } from '../../../../src/search/index/shelves';
import { writeFilesInto } from '../../../../src/search/index/write-files';
import { entriesOf, type Directory } from '../../../../src/search/logic/directory';
import { wordsOf } from '../../../../src/search/logic/words';
import { pagefindIn } from '../../../support/search-in-node';

const temporary = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const body = (kind: string, inside: string) =>
  `<html lang="en"><body><nav>Home</nav><main data-pagefind-body data-pagefind-meta="kind:${kind}">${inside}</main></body></html>`;
const recordsIn = (url: string, kind: string, inside: string) =>
  recordsOf(url, readForSearch(body(kind, inside))!);

describe('a page', () => {
  test('is read from its marked part, without navigation, drawings and what is left out of the search', () => {
    const page = readForSearch(
      body(
        'Guide',
        '<p>Eyebrow</p><h1>Why</h1><p>A <em>lead</em></p><svg><text>Draw</text></svg><p data-pagefind-ignore>Foot</p>',
      ),
    );
    expect(page).toMatchObject({ title: 'Why', kind: 'Guide' });
    expect(page?.sections.map(({ text }) => text)).toEqual(['Eyebrow A lead']);
  });

  test('that is not marked is no result', () =>
    expect(readForSearch('<html><body><h1>404</h1></body></html>')).toBeUndefined());

  test('keeps the place of each heading, be it on the heading, its list item or a level of a role', () => {
    const page = readForSearch(
      body(
        'Role',
        '<h1>R</h1><h2 id="a">A</h2><li id="b"><h3>B</h3></li><dl><dt id="senior">Senior</dt></dl>',
      ),
    );
    expect(page?.sections.slice(1).map(({ id, heading }) => [id, heading])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['senior', 'Senior'],
    ]);
  });

  test('that is a list gives each entry as a result of its own', () => {
    const records = recordsIn(
      '/glossary/',
      'Glossary',
      '<h1>Glossary</h1><h2 id="saga">Saga</h2><p>Steps</p>',
    );
    expect(records.map(({ url, title, kind }) => [url, title, kind])).toEqual([
      ['/glossary/', 'Glossary', 'Glossary'],
      ['/glossary/#saga', 'Saga', 'Term'],
    ]);
    expect(pageForPagefind(records[0]!)).not.toContain('Steps');
  });

  test('reaches the index as text, whatever its words look like', () => {
    const [record] = recordsIn('/a/', 'Guide', '<h1>A &lt;b&gt; &amp; "c"</h1>');
    expect(pageForPagefind(record!)).toContain('<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>');
  });
});

describe('the directory', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    recordsIn(
      `/guide/${at}-${(at * 7919) % 9973}/`,
      'Guide',
      `<h1>Page ${at} ${(at * 48271) % 99991}</h1><h2 id="h">Heading ${(at * 69621) % 99991}</h2>`,
    ),
  ).flat();

  test('never grows beyond what a first keystroke can wait for, and keeps pages before headings', () => {
    const json = directoryOf(many, [], '/');
    expect(brotliCompressSync(json).length).toBeLessThanOrEqual(MOST_BYTES);
    expect((JSON.parse(json) as Directory).pages.length).toBeGreaterThan(1000);
  });

  test('leaves whole questions to the full text, with the headings that group them, and an id that a heading’s own words give', () => {
    const long =
      'Two services nearly always change and release together: what do you ask, and what do you say?';
    const records = [
      ...recordsIn(
        '/q/',
        'Questions',
        `<h1>Q</h1><h2 id="group">Group</h2><h3 id="two">${long}</h3>`,
      ),
      ...recordsIn(
        '/g/',
        'Guide',
        '<h1>G</h1><h2 id="own-words">Own words</h2><h2 id="short">Longer words</h2>',
      ),
    ];
    const directory = JSON.parse(directoryOf(records, [], '/')) as Directory;
    expect(directory.pages.map(([path, , , places]) => [path, places])).toEqual([
      ['q/', []],
      ['g/', [['Own words'], ['Longer words', 'short']]],
    ]);
    expect(directory.total).toBe(3);
    expect(entriesOf(directory).map(({ path }) => path)).toEqual([
      'q/',
      'g/',
      'g/#own-words',
      'g/#short',
    ]);
  });

  test('leaves out a heading that stands on many pages', () => {
    const pages = ['a', 'b', 'c', 'd'].flatMap((name) =>
      recordsIn(
        `/${name}/`,
        'Guide',
        `<h1>${name}</h1><h2 id="next">What to do next</h2><h2 id="own">Of ${name} alone</h2>`,
      ),
    );
    expect(directoryOf(pages, [], '/')).not.toContain('What to do next');
    expect(directoryOf(pages, [], '/')).toContain('Of a alone');
  });
});

describe('what a record is about', () => {
  test('is read from the page: its links to areas and engagements, and the levels it names by themselves', () => {
    const records = [
      ...recordsIn('/skills/data/', 'Skill', '<h1>Data: yours</h1>'),
      ...recordsIn(
        '/q/',
        'Questions',
        '<h1>Q</h1><h3 id="one">One?</h3><p><span>Senior, Staff</span></p><p><a href="/skills/data/#x">Data</a></p>',
      ),
      ...recordsIn('/g/', 'Guide', '<h1>G</h1><p>Senior people are rare.</p>'),
    ];
    const { values, records: about } = facetsOf(
      records,
      '/',
      new Map(records.map(({ url }) => [url, url])),
    );
    expect(values.area).toEqual([{ id: 'data', title: 'Data: yours' }]);
    expect(about['/q/#one']?.slice(1, 3)).toEqual([[0], [2, 3]]);
    expect(about['/g/']?.slice(1)).toEqual([[], [], []]);
  });
});

describe('the index that is fetched', () => {
  const word = (letters: string, pages: number): IndexedWord => [
    letters,
    Array.from({ length: pages }, () => [1, [-25, 300, 400], []]),
    [],
  ];
  const shelvesWith = (letters: string[], pages: number) =>
    shelvesOf(letters.map((one) => word(one, pages)));
  const wordsOn = ({ words }: Shelf) => words.map(([one]) => one).join(' ');

  test('keeps words that begin alike together as long as they are light, so that half a word finds all it may become', () => {
    expect(
      shelvesWith(['saga', 'kubernetes', 'say', 'kafka', 'kubelet', 'kube'], 300).map(wordsOn),
    ).toEqual(['kafka', 'kube kubelet kubernetes', 'saga say']);
  });

  test('lets half a word be looked for on every shelf where it may go on', () => {
    const shelves = shelvesWith(['kafka', 'kubernetes', 'saga', 'zebra'], 900);
    const lookedFor = (typed: string) =>
      shelves.filter(({ from, to }) => typed >= from && typed <= to).map(wordsOn);
    expect(lookedFor('kubernetes')).toEqual(['kubernetes']);
    expect(lookedFor('sag')).toEqual(['saga']);
    expect(lookedFor('s')).toEqual(['kubernetes', 'saga']);
  });

  test('finds what Pagefind’s own files find, with the same scores, for every word of a text', async () => {
    const text =
      readFileSync('content/guide/interviews.mdx', 'utf8') +
      readFileSync('content/guide/cost.mdx', 'utf8');
    const records = text.split(/\n\n+/).map((part, at) => ({
      ...{ url: `/a/${at}/`, title: `Part ${at}`, kind: 'Guide', weight: 1 },
      sections: [{ level: 1, id: '', heading: `Part ${at}`, text: part, links: [], labels: [] }],
    }));
    const files = await pagefindFiles(records);
    const folders = [files, compact(files).files].map((made, at) => {
      const folder = join(temporary, String(at));
      writeFilesInto(folder, made);
      return folder;
    });
    const [own, ours] = [
      (await pagefindIn(folders[0]!)).pagefind,
      (await pagefindIn(folders[1]!)).pagefind,
    ];
    const words = [...new Set(wordsOf(text))].filter((one) => /^[a-z]{3,}$/.test(one));
    expect(words.length).toBeGreaterThan(300);
    const found = async (index: typeof own, typed: string) => {
      const { results } = await index.search(typed);
      const urls = await Promise.all(
        results.map(async ({ score, data }) => `${score.toFixed(4)} ${(await data()).url}`),
      );
      return urls.sort();
    };
    for (const typed of words)
      expect(await found(ours, typed), typed).toEqual(await found(own, typed));
  });

  test('does not answer a word nobody uses with what holds its first letter alone', async () => {
    const records = recordsIn('/a/', 'Guide', '<h1>A</h1><p>Gen z and zeal</p>');
    const folder = join(temporary, 'one-letter');
    writeFilesInto(folder, compact(await pagefindFiles(records)).files);
    const { pagefind } = await pagefindIn(folder);
    expect((await pagefind.search('zeal')).results).toHaveLength(1);
    expect((await pagefind.search('zzqxv')).results).toEqual([]);
  });

  test('never gives a name to two contents', async () => {
    const ofText = async (text: string) =>
      (await indexOf(recordsIn('/a/', 'Guide', `<h1>A</h1><p>${text}</p>`), [], '/')).keys();
    const numbered = (keys: Iterable<string>) =>
      [...keys].filter((path) => /fragment|index\/|pf_meta/.test(path));
    const [one, other] = [numbered(await ofText('one')), numbered(await ofText('other'))];
    expect(one.length).toBe(3);
    expect(one.filter((path) => other.includes(path))).toEqual([]);
  });
});

test('the same records make the same files, byte for byte', async () => {
  const records = recordsIn(
    '/glossary/',
    'Glossary',
    '<h1>Glossary</h1><h2 id="saga">Saga</h2><p>Steps</p><h2 id="outbox">Outbox</h2><p>Post</p>',
  );
  const [one, other] = [await indexOf(records, [], '/'), await indexOf(records, [], '/')];
  expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
  for (const [path, bytes] of one)
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(other.get(path)!)), path).toBe(0);
});
