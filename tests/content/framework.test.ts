import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteFramework } from '../support/site-framework';

/** Every id that the framework hands out: roles with their levels, areas, items. */
const ids = [
  ...siteFramework.roles.flatMap(({ id, levels }) => levels.map(({ level }) => `${id} ${level}`)),
  ...siteFramework.skillAreas.flatMap(({ id, items }) => items.map((item) => `${id}/${item.id}`)),
];

test('what the framework has published keeps its id; a change that drops one needs a new first number in framework-changes.yaml', () => {
  const published = readFileSync(new URL('../fixtures/framework-ids.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const [version, ...lines] = published;
  expect(siteFramework.version.split('.')[0]).toBe(version!.split('.')[0]);
  expect(lines.filter((id) => !ids.includes(id))).toEqual([]);
});

test('versions are three numbers, each with the day and what changed', () => {
  for (const { version, note } of siteFramework.changes) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(note.length).toBeGreaterThan(20);
  }
});
