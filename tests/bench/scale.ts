/** First load of a chapter, brotli, with a thousand pages more in content/, beside today's: `npm run bench:scale`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { copyOfTheSite } from '../support/copies.ts';

const MORE = 1000;
const CHAPTER = 'guide/what-are-microservices/index.html';
const root = process.cwd();
const folder = copyOfTheSite();

const template = readFileSync(join(root, 'content/guide/why-microservices.mdx'), 'utf8');
for (let page = 0; page < MORE; page++) {
  const text = template
    .replace(/^title: .*$/m, `title: A chapter made to measure, number ${page}`)
    .replace(/^shortTitle: .*$/m, `shortTitle: Measure ${page}`)
    .replace(/^order: .*$/m, `order: ${100 + page}`)
    .replace(/^description:[\s\S]*?\n(?=\w)/m, `description: Page number ${page}, made to measure how the site grows.\n`);
  writeFileSync(join(folder, `content/guide/measure-${page}.mdx`), text);
}
const start = performance.now();
execFileSync('npm', ['run', 'build'], { cwd: folder, stdio: 'ignore' });
const seconds = (performance.now() - start) / 1000;

const weight = (site: string) => {
  const html = readFileSync(join(site, 'dist', CHAPTER), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/(_astro\/[^"]+)"/g)].map(([, file]) => readFileSync(join(site, 'dist', file!)));
  return [Buffer.from(html), ...files].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
};
console.log(
  `first load of a chapter: ${weight(root)} bytes today, ${weight(folder)} bytes with ${MORE} more pages (built in ${seconds.toFixed(0)} s)`,
);
rmSync(folder, { recursive: true, force: true });
