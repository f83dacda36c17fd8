import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { directoryOf, MOST_BYTES } from '../../../../src/integrations/search-index/directory';
import { facetsOf } from '../../../../src/integrations/search-index/facets';
import { indexOf } from '../../../../src/integrations/search-index/make-index';
import { readForSearch } from '../../../../src/integrations/search-index/read-page';
import { pageForPagefind, recordsOf } from '../../../../src/integrations/search-index/records';
import type { Directory } from '../../../../src/search/directory';

const body = (kind: string, inside: string) =>
  `<html lang="en"><body><nav>Home</nav><main data-pagefind-body data-pagefind-meta="kind:${kind}">${inside}</main></body></html>`;
const recordsIn = (url: string, kind: string, inside: string) => recordsOf(url, readForSearch(body(kind, inside))!);

describe('a page', () => {
  test('is read from its marked part, without navigation, drawings and what is left out of the search', () => {
    const page = readForSearch(
      body('Guide', '<p>Eyebrow</p><h1>Why</h1><p>A <em>lead</em></p><svg><text>Draw</text></svg><p data-pagefind-ignore>Foot</p>'),
    );
    expect(page).toMatchObject({ title: 'Why', kind: 'Guide' });
    expect(page?.sections.map(({ text }) => text)).toEqual(['Eyebrow A lead']);
  });

  test('that is not marked is no result', () => expect(readForSearch('<html><body><h1>404</h1></body></html>')).toBeUndefined());

  test('keeps the place of each heading, be it on the heading, its list item or a level of a role', () => {
    const page = readForSearch(body('Role', '<h1>R</h1><h2 id="a">A</h2><li id="b"><h3>B</h3></li><dl><dt id="senior">Senior</dt></dl>'));
    expect(page?.sections.slice(1).map(({ id, heading }) => [id, heading])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['senior', 'Senior'],
    ]);
  });

  test('that is a list gives each entry as a result of its own', () => {
    const records = recordsIn('/glossary/', 'Glossary', '<h1>Glossary</h1><h2 id="saga">Saga</h2><p>Steps</p>');
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

  test('leaves out a heading that stands on many pages', () => {
    const pages = ['a', 'b', 'c', 'd'].flatMap((name) =>
      recordsIn(`/${name}/`, 'Guide', `<h1>${name}</h1><h2 id="next">What to do next</h2><h2 id="own">Of ${name} alone</h2>`),
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
    const { values, records: about } = facetsOf(records, '/', new Map(records.map(({ url }) => [url, url])));
    expect(values.area).toEqual([{ id: 'data', title: 'Data: yours' }]);
    expect(about['/q/#one']?.slice(1, 3)).toEqual([[0], [2, 3]]);
    expect(about['/g/']?.slice(1)).toEqual([[], [], []]);
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
  for (const [path, bytes] of one) expect(Buffer.compare(Buffer.from(bytes), Buffer.from(other.get(path)!)), path).toBe(0);
});
