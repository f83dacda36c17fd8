import { describe, expect, test } from 'vitest';
import { compose, countWords } from '../../src/job-description/compose';
import type { Draft } from '../../src/job-description/draft';
import { changeRoleOrLevel, startDraft } from '../../src/job-description/suggest';
import { WORKPLACES, type Workplace } from '../../src/job-description/vocabulary';
import { siteCatalogue as catalogue } from '../support/site-catalogue';

/** Two technologies of each kind that a stack names first. */
const STACK = ['language', 'broker', 'database', 'cloud'].flatMap((kind) =>
  catalogue.technologies
    .filter((technology) => technology.kind === kind)
    .slice(0, 2)
    .map(({ id }) => id),
);
const drafts = catalogue.roles.flatMap((role) =>
  role.levels.flatMap(({ level }) =>
    catalogue.engagements.flatMap((engagement) =>
      (Object.keys(WORKPLACES) as Workplace[]).map((workplace): [string, Draft] => [
        `${level} ${role.title}, ${engagement.label}, ${workplace}`,
        {
          ...changeRoleOrLevel(startDraft(catalogue, role.id), catalogue, { level }),
          ...{ engagement: engagement.id, workplace, stack: STACK, country: 'Portugal' },
        },
      ]),
    ),
  ),
);

describe('six choices: role, level, engagement, workplace, country and stack', () => {
  test('give a description of 350 to 700 words, whichever they are', () => {
    expect(drafts.length).toBeGreaterThan(200);
    const words = drafts.map(
      ([name, draft]) => [name, countWords(compose(draft, catalogue))] as const,
    );
    expect(words.filter(([, count]) => count < 350 || count > 700)).toEqual([]);
  });

  test('give only sentences of the content files, each traceable to its line', () => {
    for (const [name, draft] of drafts)
      for (const section of compose(draft, catalogue).sections)
        for (const { source, text } of section.lines) {
          expect(source, `${name}: ${text}`).toMatchObject({ from: 'content' });
          expect(text, name).not.toMatch(/[{}]|undefined|null|NaN/);
        }
  });
});

test('no two roles share the id of a responsibility, so that a kept line finds its words under any role', () => {
  const ids = catalogue.roles.flatMap((role) =>
    role.responsibilities.flatMap(({ lines }) => lines.map(({ id }) => id)),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
