import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { CatalogueRole } from '../../src/job-description/catalogue';
import { compose, countWords } from '../../src/job-description/compose';
import { keyOf } from '../../src/job-description/line';
import { sampleDraft, type Sample } from '../../src/job-description/sample';
import { suggestedLines } from '../../src/job-description/suggested-lines';
import { LEVELS, type Level } from '../../src/job-description/vocabulary';
import { readContent } from '../../src/content/checks';
import { siteCatalogue } from '../support/site-catalogue';
import { fileURLToPath } from 'node:url';

const files = [...readContent(fileURLToPath(new URL('../../content', import.meta.url)))];
const roles = files
  .filter(([file]) => file.startsWith('roles/'))
  .map(([file, text]) => ({
    file,
    role: parse(/^---\n([\s\S]*?)\n---/.exec(text)![1]!) as CatalogueRole,
  }));

describe('a job description says what its level means', () => {
  test.each(roles)('$file gives the lowest and the highest level different duties', ({ role }) => {
    const levels = role.levels.map(({ level }) => level);
    expect(levels).toEqual(LEVELS.filter((level) => levels.includes(level)));
    const [lowest, highest] = [levels[0]!, levels.at(-1)!].map((level) =>
      suggestedLines({ ...role, profile: {} }, level, 'responsibilities').map(keyOf),
    );
    expect(highest!.filter((line) => !lowest!.includes(line)).length).toBeGreaterThanOrEqual(3);
  });

  test('no responsibility stands in two roles', () => {
    const lines = roles.flatMap(({ role }) =>
      role.responsibilities.flatMap((area) => area.lines.map(({ text }) => text.toLowerCase())),
    );
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  test.each(roles)(
    '$file has a sample of 350 to 700 words, by a company that no other sample uses',
    ({ file, role }) => {
      const { sample } = role as CatalogueRole & { sample: Sample };
      const words = countWords(
        compose(
          sampleDraft(siteCatalogue, file.slice('roles/'.length, -'.mdx'.length), sample),
          siteCatalogue,
        ),
      );
      expect(words).toBeGreaterThanOrEqual(350);
      expect(words).toBeLessThanOrEqual(700);
      expect(
        roles.filter(
          (one) => (one.role as typeof role & { sample: Sample }).sample.company === sample.company,
        ),
      ).toHaveLength(1);
    },
  );

  test('no two roles show the same rosette', () => {
    const rosettes = siteCatalogue.roles.map((role) => {
      const { usualLevel } = roles.find(({ file }) => file === `roles/${role.id}.mdx`)!
        .role as CatalogueRole & { usualLevel: Level };
      return siteCatalogue.skills.map(({ id }) => role.profile[id]?.[usualLevel]).join();
    });
    expect(new Set(rosettes).size).toBe(rosettes.length);
  });
});
