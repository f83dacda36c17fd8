import { fileURLToPath } from 'node:url';
import rs from 'text-readability';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/checks';
import { proseOf } from '../support/prose';

const files = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
/** Terms of art are the lesson, not the style: each counts as one plain word (design.md section 7). */
const terms = [
  ...Object.values(
    parse(files.get('glossary.yaml')!) as Record<string, { term: string; alsoCalled?: string[] }>,
  ).flatMap(({ term, alsoCalled = [] }) => [term, ...alsoCalled]),
  ...Object.values(parse(files.get('technologies.yaml')!) as Record<string, { name: string }>).map(
    ({ name }) => name,
  ),
  'microservices',
  'microservice',
  'developers',
  'developer',
  'engineers',
  'engineer',
  'company',
];

describe('a person reads each page easily', () => {
  for (const [file, text] of files)
    if (file.endsWith('.mdx'))
      test(file, () => {
        const prose = proseOf(text, terms);
        const ease = rs.fleschReadingEase(prose);
        const perSentence = rs.averageSentenceLength(prose);
        expect
          .soft(
            ease,
            `Flesch reading ease of ${file} is ${ease.toFixed(1)}; 50 at least (shorter words, shorter sentences)`,
          )
          .toBeGreaterThanOrEqual(50);
        expect
          .soft(perSentence, `${file} has ${perSentence.toFixed(1)} words a sentence; 20 at most`)
          .toBeLessThanOrEqual(20);
      });
});
