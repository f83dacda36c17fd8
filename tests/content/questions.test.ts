import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { InterviewQuestion } from '../../src/interview-kit/question';
import { QUESTION_KINDS } from '../../src/interview-kit/vocabulary';
import { readContent } from '../../src/content/checks';
import { parseContentFile } from '../../src/content/checks/parse';
import { LEVELS } from '../../src/job-description/vocabulary';

type Question = Omit<InterviewQuestion, 'id'>;

const files = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const areas = new Map(
  [...files]
    .filter(([file]) => /^skills\/.*\.mdx$/.test(file))
    .map(([file, text]) => {
      const { items } = parseContentFile(file, text).data as { items: { id: string }[] };
      return [file.slice('skills/'.length, -'.mdx'.length), items.map(({ id }) => id)];
    }),
);
const bank = new Map(
  [...files]
    .filter(([file]) => file.startsWith('questions/'))
    .map(([file, text]) => [
      file.slice('questions/'.length, -'.yaml'.length),
      Object.entries(parseContentFile(file, text).data as Record<string, Question>).map(
        ([id, question]) => ({ id, ...question }),
      ),
    ]),
);
const all = [...bank.values()].flat();

/** A text without case, marks and spaces, so that a comma makes no new question. */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
const repeated = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe.each([...bank])('the questions on %s', (area, questions) => {
  test('belong to a skill area and to its items', () => {
    expect([...areas.keys()]).toContain(area);
    const items = areas.get(area)!.map((item) => `${area}/${item}`);
    for (const { id, item } of questions) expect(items, id).toContain(item);
  });

  test('leave no item out at any level', () => {
    const missing = areas.get(area)!.flatMap((item) => {
      const asked = new Set(
        questions
          .filter((question) => question.item === `${area}/${item}`)
          .flatMap(({ levels }) => levels),
      );
      return LEVELS.filter((level) => !asked.has(level)).map((level) => `${item} at ${level}`);
    });
    expect(missing).toEqual([]);
  });

  test('come in all four kinds', () => {
    expect(
      Object.keys(QUESTION_KINDS).filter(
        (wanted) => !questions.some(({ kind }) => kind === wanted),
      ),
    ).toEqual([]);
  });
});

describe('the question bank', () => {
  test('has a file for each skill area and 64 questions or more', () => {
    expect([...areas.keys()].filter((area) => !bank.has(area))).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(64);
  });

  test('uses no id twice, as saved kits keep them', () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
  });

  test('asks nothing twice, neither as a question nor as a follow-up to one', () => {
    expect(repeated(all.map(({ question }) => bare(question)))).toEqual([]);
    expect(repeated(all.flatMap(({ followUps }) => followUps.map(bare)))).toEqual([]);
  });

  test('describes each grade of answer in words of its own', () => {
    expect(repeated(all.flatMap(({ anchors }) => Object.values(anchors).map(bare)))).toEqual([]);
  });

  test('never scores how long someone has worked', () => {
    const counting = all.filter(({ anchors }) =>
      Object.values(anchors).some((line) => /\byears?\b/i.test(line)),
    );
    expect(counting.map(({ id }) => id)).toEqual([]);
  });
});
