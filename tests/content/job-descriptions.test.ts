import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { CatalogueRole } from '../../src/job-description/catalogue';
import { suggestedLines } from '../../src/job-description/suggest';
import { LEVELS } from '../../src/job-description/vocabulary';
import { readContent } from '../../src/integrations/content-checks';
import { fileURLToPath } from 'node:url';

const files = [...readContent(fileURLToPath(new URL('../../content', import.meta.url)))];
const roles = files
  .filter(([file]) => file.startsWith('roles/'))
  .map(([file, text]) => ({ file, role: parse(/^---\n([\s\S]*?)\n---/.exec(text)![1]!) as CatalogueRole }));

describe('a job description says what its level means', () => {
  test.each(roles)('$file gives the lowest and the highest level different duties', ({ role }) => {
    const levels = role.levels.map(({ level }) => level);
    expect(levels).toEqual(LEVELS.filter((level) => levels.includes(level)));
    const [lowest, highest] = [levels[0]!, levels.at(-1)!].map((level) => suggestedLines({ ...role, profile: {} }, level, 'responsibilities'));
    expect(highest!.filter((line) => !lowest!.includes(line)).length).toBeGreaterThanOrEqual(3);
  });

  test('no responsibility stands in two roles', () => {
    const lines = roles.flatMap(({ role }) => role.responsibilities.flatMap((area) => area.lines.map(({ text }) => text.toLowerCase())));
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});
