import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/checks';
import { measureProse } from '../support/prose';

const files = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
type Named = Record<string, { term?: string; name?: string; alsoCalled?: string[] }>;
/** Terms of the field are the lesson, not the style. */
const terms = ['glossary.yaml', 'technologies.yaml'].flatMap((file) =>
  Object.values(parse(files.get(file) ?? '') as Named).flatMap(
    ({ term, name, alsoCalled = [] }) => [...[term ?? name ?? []].flat(), ...alsoCalled],
  ),
);

/** Files still to be edited for the voice; each edit takes its file out. */
const PENDING =
  /^(?:wording|posting-rules|technologies|phrases|framework|import-|review-|search-synonyms)/;

describe('a page reads as the trade writes', () => {
  for (const [file, text] of files)
    if (file.endsWith('.mdx') && !PENDING.test(file))
      test(file, () => {
        const { ease, mean, short, runs } = measureProse(text, terms);
        expect
          .soft(ease, `${file}: reading ease ${ease.toFixed(1)}, wanted 55 to 78`)
          .toBeGreaterThanOrEqual(55);
        expect
          .soft(ease, `${file}: reading ease ${ease.toFixed(1)}, wanted 55 to 78`)
          .toBeLessThanOrEqual(78);
        expect
          .soft(mean, `${file}: ${mean.toFixed(1)} words a sentence, wanted 13 to 19`)
          .toBeGreaterThanOrEqual(13);
        expect
          .soft(mean, `${file}: ${mean.toFixed(1)} words a sentence, wanted 13 to 19`)
          .toBeLessThanOrEqual(19);
        expect
          .soft(
            short,
            `${file}: ${(short * 100).toFixed(0)} % of sentences have 8 words or fewer, 22 % at most`,
          )
          .toBeLessThanOrEqual(0.22);
        expect.soft(runs, `${file}: three short sentences in a row`).toEqual([]);
      });
});

interface Barred {
  pattern: string;
  write: string;
  allowed?: string[];
}
const barred = (
  parse(
    readFileSync(fileURLToPath(new URL('../fixtures/barred-words.yaml', import.meta.url)), 'utf8'),
  ) as Barred[]
).map(({ pattern, write, allowed = [] }) => ({
  found: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'gi'),
  write,
  allowed,
}));

describe('no word stands in content that the field does not use', () => {
  for (const [file, text] of [...files].filter(([file]) => !PENDING.test(file)))
    test(file, () => {
      const found = text.split('\n').flatMap((line, at) =>
        barred.flatMap(({ found: pattern, write, allowed }) => {
          const rest = allowed.reduce(
            (left, phrase) => left.replace(new RegExp(phrase, 'gi'), ''),
            line,
          );
          return (rest.match(pattern) ?? []).map(
            (word) => `${file}:${at + 1} «${word}»: write ${write}`,
          );
        }),
      );
      expect(found).toEqual([]);
    });
});
