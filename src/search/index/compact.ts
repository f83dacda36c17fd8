import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { minifySync } from 'vite';
import { shelvesOf, type IndexedWord } from './shelves';

/** Stands before the data in each of Pagefind's compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** What Pagefind's list holds (its format 1.5): version, pages with their count of words, files of words from one to another, and more. */
type Listing = [
  version: string,
  pages: [name: string, words: number][],
  shelves: [from: string, to: string, name: string][],
  ...unknown[],
];

/** Pagefind answers a word that it lacks with the beginning that it has: “gen z” would stand for whatever begins with z. */
const ONE_LETTER = /^\p{L}$/u;

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Pagefind's files, made lighter, and the record's name in the index by the address of each record. */
export interface CompactIndex {
  files: Map<string, Uint8Array>;
  nameOf: Map<string, string>;
}

/**
 * Makes what a first search must fetch lighter; what it finds stays the same. Pagefind names each page by a hash, which no
 * compression makes smaller: here pages are counted, behind one hash of everything, so that a name never stands for two
 * contents. Of its files of words a search needs a word or two each, so they are cut smaller. And its script comes unminified.
 */
export function compact(files: ReadonlyMap<string, Uint8Array>): CompactIndex {
  const file = (path: string): Uint8Array => {
    const found = files.get(path);
    if (!found) throw new Error(`search index: Pagefind made no ${path}`);
    return found;
  };
  const entry = JSON.parse(Buffer.from(file('pagefind-entry.json')).toString('utf8')) as Entry;
  const [language, ...others] = Object.values(entry.languages);
  if (!language || others.length)
    throw new Error('search index: Pagefind found more than one language');
  const listed = `pagefind.${language.hash}.pf_meta`;
  const listing = unpack(file(listed)) as Listing;
  const [, pages, shelves] = listing;
  const words = shelves
    .flatMap(([, , name]) => (unpack(file(`index/${name}.pf_index`)) as [IndexedWord[]])[0])
    .filter(([word]) => !ONE_LETTER.test(word));

  const build = createHash('sha256').update(encode(listing)).digest('hex').slice(0, 6);
  const made = new Map<string, Uint8Array>();
  const nameOf = new Map<string, string>();
  const pageName = namesOf(build, pages.length);
  const newPages = pages.map(([old, count], at): Listing[1][number] => {
    const fragment = file(`fragment/${old}.pf_fragment`);
    nameOf.set((JSON.parse(plain(fragment).toString('utf8')) as { url: string }).url, pageName(at));
    made.set(`fragment/${pageName(at)}.pf_fragment`, fragment);
    return [pageName(at), count];
  });
  const cut = shelvesOf(words);
  const shelfName = namesOf(build, cut.length);
  const newShelves = cut.map(({ from, to, words: one }, at): Listing[2][number] => {
    made.set(`index/${shelfName(at)}.pf_index`, pack([one]));
    return [from, to, shelfName(at)];
  });
  made.set(`pagefind.${build}.pf_meta`, pack(listing.with(1, newPages).with(2, newShelves), LIST));
  language.hash = build;
  made.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  const { code } = minifySync('pagefind.js', Buffer.from(file('pagefind.js')).toString('utf8'), {
    module: true,
  });
  made.set('pagefind.js', Buffer.from(code));
  made.set('wasm.en.pagefind', file('wasm.en.pagefind'));
  return { files: made, nameOf };
}

/** Names by their numbers, all of one length. The digit that changes comes first: so a list of them compresses best. */
function namesOf(build: string, count: number): (at: number) => string {
  const digits = (count - 1).toString(16).length;
  return (at) => build + [...at.toString(16).padStart(digits, '0')].reverse().join('');
}

function plain(packed: Uint8Array): Buffer {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('search index: not a file of Pagefind');
  return bytes.subarray(SIGNATURE.length);
}

const unpack = (packed: Uint8Array): unknown => decode(plain(packed));
/** With little memory the compressor looks at its statistics more often, which suits a long list of two kinds of entry. */
const LIST = 5;
const pack = (content: unknown, memLevel = 8): Uint8Array =>
  gzipSync(Buffer.concat([SIGNATURE, encode(content)]), { level: 9, memLevel });
