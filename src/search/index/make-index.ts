import { close, createIndex } from 'pagefind';
import { compact } from './compact';
import { directoryOf } from './directory';
import { facetsOf } from './facets';
import { pageForPagefind, type SearchRecord } from './records';

/** Pagefind reports its errors instead of throwing them; this throws. */
function must<T extends { errors: string[] }>(result: T): T {
  if (result.errors.length) throw new Error(`search index: ${result.errors.join('; ')}`);
  return result;
}

/**
 * Pagefind's own files for these records. They are added one by one, for Pagefind's own walk of a folder gives other bytes each
 * time, and so do its filters, which is why the facets are a file of ours.
 */
export async function pagefindFiles(records: SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const { index } = must(await createIndex({ writePlayground: false }));
  if (!index) throw new Error('search index: could not be created');
  for (const record of records)
    must(await index.addHTMLFile({ url: record.url, content: pageForPagefind(record) }));
  const { files } = must(await index.getFiles());
  await close();
  return new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
}

/**
 * The files of the search, by their path below the base: Pagefind's index of the records, the directory of names, and what
 * each record is about. The same records give the same bytes.
 */
export async function indexOf(
  records: SearchRecord[],
  synonyms: string[][],
  base: string,
): Promise<Map<string, Uint8Array>> {
  const { files, nameOf } = compact(await pagefindFiles(records));
  const lost = records.filter(({ url }) => !nameOf.has(url));
  if (lost.length)
    throw new Error(`search index: not in the index: ${lost.map(({ url }) => url).join(', ')}`);
  const kept = new Map([...files].map(([path, content]) => [`pagefind/${path}`, content]));
  kept.set('search/directory.json', Buffer.from(directoryOf(records, synonyms, base)));
  kept.set('search/facets.json', Buffer.from(JSON.stringify(facetsOf(records, base, nameOf))));
  return kept;
}
