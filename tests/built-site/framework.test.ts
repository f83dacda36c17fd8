import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Framework } from '../../src/role-framework/framework';
import { FILE_PLACES } from '../../src/role-framework/framework-file';
import { readCsv } from '../support/read-csv';
import { DIST, htmlOf } from '../support/site-pages';

const read = (file: string) => readFileSync(`${DIST}${file}`, 'utf8');
const json = JSON.parse(read('framework.json')) as Framework & { documentation: string };

test('/framework.json has a version, says where it is documented, and holds the roles with their ladders', () => {
  expect(json.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(new URL(json.documentation).pathname).toBe('/framework/');
  expect(json.roles.length).toBeGreaterThanOrEqual(6);
  for (const { levels } of json.roles)
    for (const { scope, impact } of levels) expect([scope, impact]).not.toContain('');
});

test('/framework.csv opens in a spreadsheet as UTF-8 and says the same as the JSON', () => {
  const text = read('framework.csv');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [head, ...rows] = readCsv(text.slice(1));
  const place = (column: string) => head!.indexOf(column);
  const cells = rows.filter((row) => row[place('record')] === 'ladder');
  expect(cells.length).toBe(json.roles.flatMap(({ levels }) => levels).length * 4);
  for (const row of cells) {
    const level = json.roles
      .find(({ id }) => id === row[place('role')])!
      .levels.find((one) => one.level === row[place('level')])!;
    expect(level[row[place('name')] as 'scope']).toBe(row[place('text')]);
  }
});

test('the page about the framework names every place and field of the JSON, and no other', () => {
  const found = new Map<string, Set<string>>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((entry) => walk(entry, `${path}[]`));
    // These are named by skill areas, which the words say.
    if (typeof value !== 'object' || value === null || path === 'roles[].levels[].proficiencies')
      return;
    const fields =
      found.get(path || 'the file') ??
      found.set(path || 'the file', new Set()).get(path || 'the file')!;
    for (const [field, inside] of Object.entries(value)) {
      fields.add(field);
      walk(inside, path ? `${path}.${field}` : field);
    }
  };
  walk(json, '');
  const documented = Object.entries(FILE_PLACES).map(([place, { fields }]) => [place, fields]);
  expect([...found].map(([place, fields]) => [place, [...fields]])).toEqual(documented);
  for (const place of found.keys())
    expect(htmlOf('/framework/')).toContain(`<code>${place}</code>`);
});

test('the page about the framework leads to both files and names the version they have', () => {
  const page = htmlOf('/framework/');
  expect(page).toContain('href="/framework.csv"');
  expect(page).toContain('href="/framework.json"');
  expect(page).toContain(`This is version ${json.version};`);
});
