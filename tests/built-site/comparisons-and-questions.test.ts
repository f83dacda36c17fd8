import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allPages, htmlOf } from '../support/site-pages';

test('a comparison answers first, then shows the differences, what to ask, and when it doesn’t matter', () => {
  const comparisons = allPages().filter((path) => /^\/compare\/[^/]+\/$/.test(path));
  expect(comparisons.length).toBeGreaterThanOrEqual(8);
  for (const path of comparisons) {
    expect(path).toMatch(/^\/compare\/[a-z-]+-or-[a-z-]+\/$/);
    const html = htmlOf(path);
    const ids = [
      'aria-label="In short"',
      'id="the-real-differences"',
      'id="what-to-ask"',
      'id="when-the-choice-doesnt-matter"',
      'id="what-to-do-next"',
    ];
    const places = ids.map((id) => html.indexOf(id));
    expect(places, path).toEqual([...places].sort((a, b) => a - b));
    expect(places, path).not.toContain(-1);
    const rows = /<tbody>([\s\S]*?)<\/tbody>/.exec(html)![1]!.match(/<tr>/g)!.length;
    expect(rows, `${path} rows`).toBeGreaterThanOrEqual(6);
    expect(rows, `${path} rows`).toBeLessThanOrEqual(10);
    const questions = /<ol>([\s\S]*?)<\/ol>/.exec(html.slice(places[2]))![1]!.match(/<li>/g)!.length;
    expect(questions, `${path} questions`).toBeGreaterThanOrEqual(4);
    expect(questions, `${path} questions`).toBeLessThanOrEqual(6);
    expect(html).toContain(`/edit/main/content/comparisons/${path.split('/')[2]!}.mdx`);
  }
});

test('each frequent question has an anchor, an answer, and a page that goes deeper, in the order its writer chose', () => {
  const html = htmlOf('/faq/');
  const ids = [...html.matchAll(/<h3[^>]* id="([a-z0-9-]+)"/g)].map(([, id]) => id!);
  const written = [...readFileSync(new URL('../../content/faq.yaml', import.meta.url), 'utf8').matchAll(/^([a-z0-9-]+):$/gm)];
  expect(ids).toEqual(written.map(([, id]) => id));
  expect(ids.length).toBeGreaterThanOrEqual(20);
  expect(html.match(/More: <a /g)?.length).toBe(ids.length);
});
