import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { staleRules } from './check-age';
import { checkContent } from './check-content';
import { sayProblem } from './problem';

/** Says who may use the words; it isn’t one of them. */
const LICENCE = 'LICENSE';

/** Every file below `folder`, by its path inside it; hidden ones and the licence are left out. */
export function readContent(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== LICENCE,
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [
        path
          .slice(folder.length)
          .replace(/^[/\\]/, '')
          .split(sep)
          .join('/'),
        readFileSync(path, 'utf8'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Stops the build where the content has a fault; in dev says so and goes on. */
export function contentChecks(): AstroIntegration {
  const content = fileURLToPath(new URL('../../../content/', import.meta.url));
  const faultsIn = (files: ReadonlyMap<string, string>) => checkContent(files).map(sayProblem);
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const files = readContent(content);
        const found = faultsIn(files);
        if (found.length)
          throw new Error(`${found.length} faults in the content:\n${found.join('\n')}`);
        // The day counts for this warning alone; no built byte depends on it.
        staleRules(files, new Date().toISOString().slice(0, 10)).forEach((one) => logger.warn(one));
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = () => faultsIn(readContent(content)).forEach((fault) => logger.error(fault));
        report();
        server.watcher.on('change', (path) => path.startsWith(content) && report());
      },
    },
  };
}
