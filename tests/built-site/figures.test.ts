import { expect, test } from 'vitest';
import { allPages, htmlOf } from '../support/site-pages';

const plates = allPages().flatMap((path) =>
  [...htmlOf(path).matchAll(/<figure class="plate card[\s\S]*?<\/figure>/g)].map(([html]) => ({ path, html })),
);

test('each drawing says in words what it shows, has a caption and no writing smaller than 11 units', () => {
  expect(plates.length).toBeGreaterThanOrEqual(8);
  for (const { path, html } of plates) {
    expect(/<svg[^>]+role="img" aria-label="[^"]{80,}"/.test(html), path).toBe(true);
    expect(/<figcaption[^>]*>\s*[^<]{20,}/.test(html), path).toBe(true);
    for (const [, size] of html.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size), path).toBeGreaterThanOrEqual(11);
  }
});

test('the hiring funnel adds its hours up', () => {
  const funnel = plates.find(({ path }) => path === '/guide/hiring-process/')!.html.replace(/<svg[^>]*>/, '');
  const hours = [...funnel.matchAll(/>\s*(\d+) hours\s*</g)].map(([, count]) => Number(count));
  expect(hours.length).toBeGreaterThanOrEqual(5);
  const total = hours.reduce((a, b) => a + b, 0);
  expect(funnel).toContain(`${total} hours for one hire`);
  expect(funnel).toContain('Worked example');
});
