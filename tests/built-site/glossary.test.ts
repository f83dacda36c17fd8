import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPages, DIST, htmlOf } from '../support/site-pages';

const page = htmlOf('/glossary/');
const sets = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
  .map(([, json]) => JSON.parse(json!) as Record<string, unknown>)
  .filter((data) => data['@type'] === 'DefinedTermSet');
const terms = sets.flatMap((set) => set['hasDefinedTerm'] as Record<string, string>[]);
const idOf = (term: Record<string, string>) => term['@id']!.split('#')[1]!;

test('search engines are told of 80 terms and more, each with its place on the page and a meaning of 60 words at most', () => {
  expect(sets).toHaveLength(1);
  expect(terms.length).toBeGreaterThanOrEqual(80);
  for (const term of terms) {
    expect(term['@type']).toBe('DefinedTerm');
    expect(page).toContain(`id="${idOf(term)}"`);
    expect(term['description']!.split(/\s+/).length, term['name']).toBeLessThanOrEqual(60);
  }
});

test('each term says why it matters to a person who hires', () => {
  expect(page.match(/For hiring:/g)).toHaveLength(terms.length);
});

test('a hint has the same meanings as the page', () => {
  const hints = JSON.parse(readFileSync(`${DIST}glossary.json`, 'utf8')) as Record<string, string>;
  expect(hints).toEqual(Object.fromEntries(terms.map((term) => [idOf(term), term['description']])));
});

test('a chapter links a term once', () => {
  const chapters = allPages().filter((path) => /^\/guide\/[^/]+\/$/.test(path));
  expect(chapters.length).toBeGreaterThanOrEqual(5);
  for (const path of chapters) {
    const linked = [...htmlOf(path).matchAll(/href="\/glossary\/#([^"]+)"/g)].map(([, id]) => id!);
    expect(linked.length, path).toBeGreaterThan(0);
    expect([...new Set(linked)], path).toEqual(linked);
  }
});
