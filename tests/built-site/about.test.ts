import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASES } from '../../src/content/schemas/bases';
import { allPages, htmlOf } from '../support/site-pages';

const about = htmlOf('/about/');

test('the About page says who writes, how facts are checked, what is not known, what is kept and what the licence is', () => {
  for (const id of [
    'who-writes-it',
    'how-facts-are-checked',
    'what-is-not-known',
    'privacy',
    'licence-of-the-text',
    'when-you-find-an-error',
  ])
    expect(about).toContain(`<h2 id="${id}"`);
  expect(about).toContain('href="https://creativecommons.org/licenses/by/4.0/"');
  expect(about).toContain('/edit/main/content/pages/about.mdx');
  expect(about).toContain('datetime="');
});

test('each honest label has its place there', () => {
  for (const id of BASES) expect(about).toContain(`id="${id}"`);
});

test('every page leads to it', () => {
  for (const path of allPages())
    expect(htmlOf(path), path).toMatch(/<footer[\s\S]*href="\/about\/"/);
});

test('a term whose meaning stands on a source names it, with the day it was checked and what it cannot show', () => {
  const term = /<section[^>]*>\s*<h2[^>]*id="structured-interview"[\s\S]*?<\/section>/.exec(
    htmlOf('/glossary/'),
  )?.[0];
  expect(term).toMatch(/Source: [\s\S]*\(\d{4}\)\.[\s\S]*checked \d{4}-\d{2}-\d{2}\)\. \S+/);
});

test('it says that the code is under the MIT licence, as package.json does', () => {
  const { license } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  expect(license).toBe('MIT');
  expect(about).toContain('MIT licence');
});
