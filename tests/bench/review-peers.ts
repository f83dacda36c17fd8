/** Two word checkers from npm that a person would otherwise pick, fetched for the run as Lighthouse is: they bring 500 packages. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = [
  'alex@11.0.1',
  'retext-equality@7.1.0',
  'retext-english@5.0.0',
  'retext-stringify@4.0.0',
  'unified@11.0.5',
];

interface Message {
  place?: { start?: { offset?: number }; end?: { offset?: number } };
}
type Check = (text: string) => Message[];

/** A checker's name, and the words that it speaks about in a text. */
export interface Peer {
  name: string;
  check: (text: string) => string[];
}

/** Fetches the checkers into a folder of their own and hands them to `work`; the folder goes whatever happens. */
export async function withPeers(work: (peers: Peer[]) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'review-peers-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES], {
      cwd: folder,
      stdio: 'inherit',
    });
    writeFileSync(
      join(folder, 'checks.js'),
      `import { text as alex } from 'alex';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
const processor = unified().use(retextEnglish).use(retextEquality).use(retextStringify);
export const checks = {
  alex: (text) => alex(text).messages,
  'retext-equality': (text) => { const file = new VFile(text); processor.runSync(processor.parse(file), file); return file.messages; },
};
`,
    );
    const { checks } = (await import(
      /* @vite-ignore */ pathToFileURL(join(folder, 'checks.js')).href
    )) as {
      checks: Record<string, Check>;
    };
    await work(
      Object.entries(checks).map(([name, check]) => ({
        name,
        check: (text) =>
          check(text).map(({ place }) => text.slice(place?.start?.offset, place?.end?.offset)),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
