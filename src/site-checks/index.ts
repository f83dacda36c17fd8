import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files';
import { checkPages, readPage } from './check-pages';
import { checkInbound } from './inbound';
import { checkLikeness } from './likeness';
import { checkStuffing } from './stuffing';

/** The faults of a built site. */
export function checkSite(folder: string, base: string): string[] {
  const files = builtFiles(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      readPage(file.replace(/(^|\/)index\.html$/, '$1'), readFileSync(join(folder, file), 'utf8')),
    );
  return [
    ...checkPages(pages, new Set(files), base),
    ...checkInbound(pages, base),
    ...checkLikeness(pages),
    ...checkStuffing(pages),
  ];
}

/**
 * Stops the build where a built page has a broken link, a doubled id or title, something the security policy would block, markup
 * it has no right to, no way in, another page's words, or one term over and over.
 */
export function pageChecks(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const faults = checkSite(fileURLToPath(dir), base);
        if (faults.length)
          throw new Error(`${faults.length} faults in the built pages:\n${faults.join('\n')}`);
      },
    },
  };
}
