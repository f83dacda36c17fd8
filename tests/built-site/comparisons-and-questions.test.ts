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
    const questions = /<ol>([\s\S]*?)<\/ol>/
      .exec(html.slice(places[2]))![1]!
      .match(/<li>/g)!.length;
    expect(questions, `${path} questions`).toBeGreaterThanOrEqual(4);
    expect(questions, `${path} questions`).toBeLessThanOrEqual(6);
    expect(html).toContain(`/edit/main/content/comparisons/${path.split('/')[2]!}.mdx`);
  }
});

test('each frequent question has an anchor, an answer, and a page that goes deeper, in the order its writer chose', () => {
  const html = htmlOf('/faq/');
  const ids = [...html.matchAll(/<h3[^>]* id="([a-z0-9-]+)"/g)].map(([, id]) => id!);
  const written = [
    ...readFileSync(new URL('../../content/faq.yaml', import.meta.url), 'utf8').matchAll(
      /^([a-z0-9-]+):$/gm,
    ),
  ];
  expect(ids).toEqual(written.map(([, id]) => id));
  expect(ids.length).toBeGreaterThanOrEqual(20);
  expect(html.match(/More: <a /g)?.length).toBe(ids.length);
});

test('questions lead to their skills, roles and work samples, and each of those leads back', () => {
  const pages = allPages();
  const areas = pages
    .filter((path) => /^\/skills\/[^/]+\/$/.test(path))
    .map((path) => path.split('/')[2]!);
  expect(areas.length).toBe(8);
  const rolesOf = (html: string) =>
    [...html.matchAll(/href="(\/roles\/[a-z-]+\/)"/g)].map(([, role]) => role!);
  for (const area of areas) {
    const questions = htmlOf(`/interview-questions/${area}/`);
    expect(questions, area).toContain(`href="/skills/${area}/#`);
    expect(rolesOf(questions).length, area).toBeGreaterThan(0);
    expect(htmlOf(`/skills/${area}/`), area).toContain(`href="/interview-questions/${area}/"`);
  }
  for (const role of pages.filter(
    (path) => /^\/roles\/[^/]+\/$/.test(path) && path !== '/roles/compare/',
  ))
    expect(htmlOf(role), role).toMatch(/href="\/interview-questions\/[a-z-]+\/"/);
  const samples = pages.filter((path) => path.startsWith('/work-samples/'));
  expect(samples.length).toBeGreaterThanOrEqual(4);
  for (const sample of samples) {
    const html = htmlOf(sample);
    const shown = new Set(
      [...html.matchAll(/href="\/skills\/([a-z-]+)\/#/g)].map(([, area]) => area!),
    );
    expect(shown.size, sample).toBeGreaterThan(1);
    expect(rolesOf(html).length, sample).toBeGreaterThan(0);
    for (const area of shown)
      expect(htmlOf(`/interview-questions/${area}/`), `${area} to ${sample}`).toContain(
        `href="${sample}"`,
      );
  }
});
