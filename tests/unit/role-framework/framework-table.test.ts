import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/formats/write-csv';
import { COLUMNS, frameworkRows, RECORDS } from '../../../src/role-framework/framework-table';
import { readCsv } from '../../support/read-csv';
import { siteFramework } from '../../support/site-framework';
import { FRAMEWORK } from './framework.fixture';

describe('the framework as a table', () => {
  const [head, ...rows] = readCsv(writeCsv(frameworkRows(siteFramework)));
  const records = rows.map((row) =>
    Object.fromEntries(head!.map((name, index) => [name, row[index]!])),
  );
  const of = (record: string) => records.filter((row) => row['record'] === record);

  test('has the documented columns and kinds of row, and no others', () => {
    expect(head).toEqual(Object.keys(COLUMNS));
    expect([...new Set(records.map(({ record }) => record))]).toEqual(Object.keys(RECORDS));
    for (const row of rows) expect(row.length).toBe(head!.length);
  });

  test('holds every role, level, ladder cell, proficiency, item and requirement', () => {
    const levels = siteFramework.roles.flatMap((role) => role.levels);
    const items = siteFramework.skillAreas.flatMap((area) => area.items);
    expect(of('role').map(({ role }) => role)).toEqual(siteFramework.roles.map(({ id }) => id));
    expect(of('ladder').length).toBe(levels.length * 4);
    expect(of('profile').length).toBe(levels.length * 8);
    expect(of('item').length).toBe(items.length);
    expect(of('requirement').length).toBe(items.length * 3);
    expect(of('must-have').length).toBe(levels.flatMap(({ mustHaves }) => mustHaves).length);
  });

  test('says the same as the JSON, cell by cell of the ladders', () => {
    for (const { role, level, name, text } of of('ladder')) {
      const found = siteFramework.roles
        .find(({ id }) => id === role)!
        .levels.find((one) => one.level === level)!;
      expect(found[name as 'scope']).toBe(text);
    }
  });

  test('leaves no slot of the builder in a requirement', () => {
    expect(of('requirement').filter(({ text }) => /[{}]/.test(text!))).toEqual([]);
    expect(frameworkRows(FRAMEWORK).flat().join()).toContain('You do contracts in a language.');
  });
});
