import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { directoryOf } from './directory';
import { facetsOf } from './facets';
import { pageForPagefind, type SearchRecord } from './records';

/** What the site's own search never loads: Pagefind's ready-made interfaces, and its worker, which the security policy forbids. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground|worker)|^wasm\.unknown/;
const FRAGMENT = /^fragment\/(?:\w+?)_(\w+)\.pf_fragment$/;
/** Stands before the JSON in each of Pagefind's compressed files. */
const SIGNATURE = 'pagefind_dcd';

/** Pagefind reports its errors instead of throwing them; this throws. */
function must<T extends { errors: string[] }>(result: T): T {
  if (result.errors.length) throw new Error(`search index: ${result.errors.join('; ')}`);
  return result;
}

/**
 * The files of the search, by their path below the base: Pagefind's index of the records, the directory of names, and what
 * each record is about. The same records give the same bytes: they are added one by one, for Pagefind's own walk of a folder
 * gives other bytes each time, and so do its filters, which is why the facets are a file of ours.
 */
export async function indexOf(records: SearchRecord[], synonyms: string[][], base: string): Promise<Map<string, Uint8Array>> {
  const { index } = must(await createIndex({ writePlayground: false }));
  if (!index) throw new Error('search index: could not be created');
  for (const record of records) must(await index.addHTMLFile({ url: record.url, content: pageForPagefind(record) }));
  const { files } = must(await index.getFiles());
  await close();
  const kept = new Map<string, Uint8Array>();
  const idOf = new Map<string, string>();
  for (const { path: name, content } of files) {
    const path = name.replaceAll('\\', '/');
    if (!UNUSED.test(path)) kept.set(`pagefind/${path}`, content);
    const [, id] = FRAGMENT.exec(path) ?? [];
    if (id) idOf.set(urlIn(content), id);
  }
  const lost = records.filter(({ url }) => !idOf.has(url));
  if (lost.length) throw new Error(`search index: not in the index: ${lost.map(({ url }) => url).join(', ')}`);
  kept.set('search/directory.json', Buffer.from(directoryOf(records, synonyms, base)));
  kept.set('search/facets.json', Buffer.from(JSON.stringify(facetsOf(records, base, idOf))));
  return kept;
}

function urlIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf(SIGNATURE) + SIGNATURE.length)) as { url: string }).url;
}
