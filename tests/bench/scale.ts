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

/** A page's own name and words, without digits: the content checks take a digit for a claim, and one text twice for a copy. */
const nameOf = (page: number) =>
  [...String(page)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const ownWords = (page: number, count: number) =>
  Array.from(
    { length: count },
    (_, word) => `${nameOf(page)}${nameOf(word)}${word % 12 === 11 ? '.\n\n' : ''}`,
  ).join(' ');

const template = readFileSync(join(root, 'content/guide/why-microservices.mdx'), 'utf8');
for (let page = 0; page < MORE; page++) {
  const text = template
    .replace(/^title: .*$/m, `title: A chapter made to measure, ${nameOf(page)}`)
    .replace(/^shortTitle: .*$/m, `shortTitle: Measure ${nameOf(page)}`)
    .replace(/^order: .*$/m, `order: ${100 + page}`)
    .replace(
      /^description:[\s\S]*?\n(?=\w)/m,
      `description: Page ${nameOf(page)}, made to measure how the site grows.\n`,
    )
    .replace(/\n---\n[\s\S]*$/, `\n---\n\n## Words\n\n${ownWords(page, 1000)}\n`);
  writeFileSync(join(folder, `content/guide/measure-${page}.mdx`), text);
}
const start = performance.now();
execFileSync('npm', ['run', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
const seconds = (performance.now() - start) / 1000;

const weight = (site: string) => {
  const html = readFileSync(join(site, 'dist', CHAPTER), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/(_astro\/[^"]+)"/g)].map(([, file]) =>
    readFileSync(join(site, 'dist', file!)),
  );
  return [Buffer.from(html), ...files].reduce(
    (sum, bytes) => sum + brotliCompressSync(bytes).length,
    0,
  );
};
console.log(
  `first load of a chapter: ${weight(root)} bytes today, ${weight(folder)} bytes with ${MORE} more pages (built in ${seconds.toFixed(0)} s)`,
);
rmSync(folder, { recursive: true, force: true });
