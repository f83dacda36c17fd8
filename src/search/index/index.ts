import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '../../site-checks/built-files';
import { indexOf } from './make-index';
import { readForSearch } from './read-page';
import { recordsOf } from './records';
import { readSynonyms } from './synonyms';
import { writeFilesInto } from './write-files';

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** Reads every page a running dev server links to: its path below the origin and its HTML. */
async function pagesOfServer(origin: string, base: string): Promise<[string, string][]> {
  const pages: [string, string][] = [];
  const seen = new Set([base]);
  const queue = [base];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await fetch(origin + path);
    if (!response.ok || !response.headers.get('content-type')?.includes('text/html')) continue;
    const html = await response.text();
    pages.push([path, html]);
    for (const [, link = ''] of html.matchAll(/<a[^>]+href="([^"#?]+)/g)) {
      const { origin: to, pathname } = new URL(link, origin + path);
      if (
        to !== origin ||
        !pathname.startsWith(base) ||
        !pathname.endsWith('/') ||
        seen.has(pathname)
      )
        continue;
      seen.add(pathname);
      queue.push(pathname);
    }
  }
  return pages;
}

const recordsIn = (pages: [string, string][]) =>
  pages.flatMap(([path, html]) => {
    const page = readForSearch(html);
    return page ? recordsOf(path, page) : [];
  });

/** Indexes the built site for the search, failing the build on any error; in dev answers for its files from memory. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        let pending: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => (pending = undefined));
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const [file] = /(?<=\/)(?:pagefind\/.+|search\/\w+\.json)$/.exec(pathname) ?? [];
          if (!file) return next();
          pending ??= pagesOfServer(`http://${request.headers.host}`, base).then((pages) =>
            indexOf(recordsIn(pages), readSynonyms(), base),
          );
          pending.then((files) => {
            const content = files.get(file);
            if (!content) return next();
            response.setHeader(
              'Content-Type',
              TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream',
            );
            response.setHeader('Cache-Control', 'no-store');
            response.end(content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const pages = builtFiles(out)
          .filter((file) => file.endsWith('.html') && file !== '404.html')
          .map((file): [string, string] => [
            base + file.replace(/index\.html$/, ''),
            readFileSync(join(out, file), 'utf8'),
          ]);
        const records = recordsIn(pages);
        if (!records.length) throw new Error('search index: no page was built');
        writeFilesInto(out, await indexOf(records, readSynonyms(), base));
        logger.info(`${records.length} results on ${pages.length} pages indexed`);
      },
    },
  };
}
