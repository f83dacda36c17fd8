import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { builtFiles } from './built-files';

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
/** What the site's own search never loads: Pagefind's ready-made interfaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)/;

/** Pagefind reports its errors instead of throwing them; this throws. */
function must<T extends { errors: string[] }>(result: T): T {
  if (result.errors.length) throw new Error(`search index: ${result.errors.join('; ')}`);
  return result;
}

async function newIndex(): Promise<PagefindIndex> {
  const { index } = must(await createIndex({ writePlayground: false }));
  if (!index) throw new Error('search index: could not be created');
  return index;
}

/** Reads every page a running dev server links to, and indexes what it serves. */
async function indexServer(origin: string, base: string): Promise<Map<string, Uint8Array>> {
  const index = await newIndex();
  const seen = new Set([base]);
  const queue = [base];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await fetch(origin + path);
    if (!response.ok || !response.headers.get('content-type')?.includes('text/html')) continue;
    const content = await response.text();
    must(await index.addHTMLFile({ url: path, content }));
    for (const [, link = ''] of content.matchAll(/<a[^>]+href="([^"#?]+)/g)) {
      const { origin: to, pathname } = new URL(link, origin + path);
      if (to !== origin || !pathname.startsWith(base) || !pathname.endsWith('/') || seen.has(pathname)) continue;
      seen.add(pathname);
      queue.push(pathname);
    }
  }
  const { files } = must(await index.getFiles());
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
}

/** Indexes the built site with Pagefind, failing the build on any error; in dev answers /pagefind/ from memory. */
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
          const at = pathname.indexOf('/pagefind/');
          if (at < 0) return next();
          pending ??= indexServer(`http://${request.headers.host}`, base);
          pending.then((files) => {
            const file = pathname.slice(at + '/pagefind/'.length);
            const content = files.get(file);
            if (!content) return next();
            response.setHeader('Content-Type', TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream');
            response.setHeader('Cache-Control', 'no-store');
            response.end(content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const index = await newIndex();
        // Page by page in a fixed order: Pagefind's own walk of a folder gives other bytes each time.
        const out = fileURLToPath(dir);
        const pages = builtFiles(out).filter((file) => file.endsWith('.html') && file !== '404.html');
        for (const file of pages)
          must(await index.addHTMLFile({ url: base + file.replace(/index\.html$/, ''), content: readFileSync(join(out, file), 'utf8') }));
        if (!pages.length) throw new Error('search index: no page was built');
        const target = join(out, 'pagefind');
        must(await index.writeFiles({ outputPath: target }));
        for (const file of readdirSync(target).filter((name) => UNUSED.test(name))) rmSync(join(target, file));
        await close();
        logger.info(`${pages.length} pages indexed`);
      },
    },
  };
}
