import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/site-checks/built-files';
import { reviewer, type ReviewData } from '../../src/review/engine';
import { reviewData } from '../support/review-data';
import { DIST, htmlOf } from '../support/site-pages';

const KB = 1024;
const brotli = (file: string) => brotliCompressSync(readFileSync(`${DIST}${file}`)).length;
const importsOf = (file: string) =>
  [
    ...readFileSync(`${DIST}${file}`, 'utf8').matchAll(
      /\b(?:import|from)\s*["'`]\.\/([\w.-]+\.js)["'`]/g,
    ),
  ].map(([, name]) => `_astro/${name!}`);

/** The files with what they import statically. */
function withImports(files: string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    importsOf(file).forEach(visit);
  };
  files.forEach(visit);
  return seen;
}
const scriptsOf = (path: string) =>
  withImports([...htmlOf(path).matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, file]) => file!));

describe('what the browser gets of the review', () => {
  const built = JSON.parse(readFileSync(`${DIST}review.json`, 'utf8')) as ReviewData;

  test('is what content/ says: the same languages in their order, the same rules', () => {
    expect(built.languages).toEqual(reviewData.languages);
    expect(built.rules.map(({ id }) => id).sort()).toEqual(
      reviewData.rules.map(({ id }) => id).sort(),
    );
  });

  test('finds a rockstar', () => {
    const description = { title: 'Rockstar', facts: [], sections: [] };
    expect(
      reviewer(built)(description, { today: '2026-11-24' }).map(({ found }) => found),
    ).toContain('Rockstar');
  });

  test('weighs 50 KB at most, code and data, beside what the builder has loaded already', () => {
    const before = scriptsOf('/job-description-builder/');
    const part = builtFiles(DIST).find((file) => /^_astro\/review-part\.[\w-]+\.js$/.test(file))!;
    const code = [...withImports([part])].filter((file) => !before.has(file));
    expect(code.length).toBeGreaterThan(0);
    expect(before.has(part)).toBe(false);
    expect(
      brotli('review.json') + code.reduce((sum, file) => sum + brotli(file), 0),
    ).toBeLessThanOrEqual(50 * KB);
  });

  test('its page asks for 40 KB of JavaScript at most before the first keystroke', () => {
    const size = [...scriptsOf('/job-description-review/')].reduce(
      (sum, file) => sum + brotli(file),
      0,
    );
    expect(size).toBeGreaterThan(5 * KB);
    expect(size).toBeLessThanOrEqual(40 * KB);
  });
});
