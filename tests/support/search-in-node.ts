import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Pagefind } from '../../src/search/island/pagefind';

/** Pagefind on a folder of files, in Node: its fetches read the files, and are noted. */
export async function pagefindIn(
  folder: string,
): Promise<{ pagefind: Pagefind; fetched: Set<string> }> {
  const fetched = new Set(['pagefind.js']);
  globalThis.fetch = (input) => {
    const file = String(input).replace(/[?#].*$/, '');
    if (!existsSync(file)) return Promise.resolve(new Response('', { status: 404 }));
    fetched.add(file.slice(folder.length).replace(/^\//, ''));
    return Promise.resolve(new Response(readFileSync(file)));
  };
  const module = (await import(/* @vite-ignore */ join(folder, 'pagefind.js'))) as {
    createInstance(options: { noWorker: boolean; basePath: string; baseUrl: string }): Pagefind;
  };
  const pagefind = module.createInstance({ noWorker: true, basePath: `${folder}/`, baseUrl: '/' });
  await pagefind.init();
  return { pagefind, fetched };
}

/** What these files weigh on their way to a browser: Pagefind's own as they are, for no host compresses them again, the rest by brotli. */
export const weightOf = (folder: string, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => {
    const bytes = readFileSync(join(folder, file));
    return (
      sum + (/\.(?:pf_\w+|pagefind)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length)
    );
  }, 0);
