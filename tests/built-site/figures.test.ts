import { expect, test } from 'vitest';
import { allPages, htmlOf } from '../support/site-pages';

const plates = allPages().flatMap((path) =>
  [...htmlOf(path).matchAll(/<figure class="plate card[\s\S]*?<\/figure>/g)].map(([html]) => ({
    path,
    html,
  })),
);

test('each drawing says in words what it shows, has a caption and no writing smaller than 11 units', () => {
  expect(plates.length).toBeGreaterThanOrEqual(8);
  for (const { path, html } of plates) {
    expect(/<svg[^>]+role="img" aria-label="[^"]{80,}"/.test(html), path).toBe(true);
    expect(/<figcaption[^>]*>\s*[^<]{20,}/.test(html), path).toBe(true);
    for (const [, size] of html.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size), path).toBeGreaterThanOrEqual(11);
  }
});

test('no stray characters stand in a drawing outside its texts', () => {
  for (const { path, html } of plates) {
    const drawing = /<svg[^>]*>([\s\S]*?)<\/svg>/.exec(html)![1]!;
    const outside = drawing
      .replace(/<(text|title|desc)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, '');
    expect(outside.trim(), path).toBe('');
  }
});

test('every chapter of the guide has a drawing', () => {
  const chapters = allPages().filter((path) => /^\/guide\/[^/]+\/$/.test(path));
  expect(chapters.filter((path) => !plates.some((plate) => plate.path === path))).toEqual([]);
});

test('the hiring funnel adds its hours up, and the chapter on cost comes to the same from the same parts', () => {
  const funnel = plates
    .find(({ path }) => path === '/guide/hiring-process/')!
    .html.replace(/<svg[^>]*>/, '');
  const hours = [...funnel.matchAll(/>\s*([\d.]+) hours\s*</g)].map(([, count]) => Number(count));
  const total = hours.pop();
  expect(hours.length).toBeGreaterThanOrEqual(5);
  expect(hours.reduce((a, b) => a + b, 0)).toBe(total);
  expect(funnel).toContain('Worked example');

  const cost = htmlOf('/guide/cost/');
  const rows = [
    ...cost
      .slice(cost.indexOf('Minutes each'))
      .matchAll(/<td>(\d+)<\/td>\s*<td>(\d+)<\/td>\s*<td>(\d+)<\/td>\s*<td>([\d.]+)<\/td>/g),
  ];
  expect(rows).toHaveLength(5);
  for (const [row, candidates, people, minutes, sum] of rows)
    expect((+candidates! * +people! * +minutes!) / 60, row).toBe(Number(sum));
  expect(cost).toContain(`<strong>${total}</strong>`);
});

test('the five tests bear the same names in the drawing and in the table, in the same order', () => {
  const chapter = htmlOf('/guide/when-not-to/');
  const drawing = plates.find(({ path }) => path === '/guide/when-not-to/')!.html;
  const drawn = [...drawing.matchAll(/<text[^>]*>([^<]+\?)<\/text>/g)].map(([, name]) => name);
  const table = chapter.slice(chapter.indexOf('Evidence to fetch'));
  const listed = [
    ...table.slice(0, table.indexOf('</table>')).matchAll(/<tr>\s*<td>(.*?)<\/td>/g),
  ].map(([, name]) => name!.replace(/<[^>]+>/g, ''));
  expect(listed).toHaveLength(5);
  expect(drawn).toEqual(listed);
});
