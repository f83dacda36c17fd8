import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS, PROFICIENCIES } from '../../src/job-description/vocabulary';
import { siteFramework } from '../support/site-framework';

const cells = siteFramework.roles.flatMap(({ id, levels }) =>
  levels.flatMap(({ level, scope, autonomy, complexity, impact }) =>
    [scope, autonomy, complexity, impact].map((text): [string, string] => [
      `${id}, ${level}`,
      text ?? '',
    ]),
  ),
);
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);

test('a ladder that leaves levels out says why for each of them', () => {
  for (const { id, levels } of siteFramework.roles) {
    const why =
      /^missingLevels: >-\n((?: {2}.+\n)+)/m.exec(
        readFileSync(`content/roles/${id}.mdx`, 'utf8'),
      )?.[1] ?? '';
    const missing = LEVELS.filter((level) => !levels.some((one) => one.level === level));
    for (const level of LEVELS)
      expect(new RegExp(`\\bno [^.:]*\\b${level}\\b`, 'i').test(why), `${id}: ${level}`).toBe(
        missing.includes(level),
      );
  }
});

test('a proficiency never falls from one level to the next, nor jumps two steps', () => {
  const rank = (level: (typeof siteFramework.roles)[number]['levels'][number], area: string) =>
    PROFICIENCIES.indexOf(level.proficiencies[area]!);
  const odd = siteFramework.roles.flatMap(({ id, levels }) =>
    levels.slice(1).flatMap((level, below) =>
      Object.keys(level.proficiencies)
        .filter((area) => ![0, 1].includes(rank(level, area) - rank(levels[below]!, area)))
        .map((area) => `${id}, ${level.level}: ${area}`),
    ),
  );
  expect(odd).toEqual([]);
});

describe('a ladder says what others can see', () => {
  test('every level of every role has its four cells', () => {
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('no cell counts years', () => {
    expect(
      cells.filter(([, text]) =>
        /\d|\byears? of\b|\b(?:one|two|three|four|five|seven|ten) years?\b/i.test(text),
      ),
    ).toEqual([]);
  });

  test('every cell speaks to the candidate', () => {
    expect(
      cells.filter(([, text]) =>
        /\b(?:they|their) (?:should|must)\b|\bthe candidate\b|\bhe\b|\bshe\b/i.test(text),
      ),
    ).toEqual([]);
  });

  test('no sentence stands twice, within a role or between roles', () => {
    const all = cells.flatMap(([, text]) => sentences(text));
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });
});
