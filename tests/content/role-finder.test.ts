import { describe, expect, test } from 'vitest';
import { bestRoles, type FinderRole } from '../../src/role-framework/finder';
import { finderQuestions, siteFramework } from '../support/site-framework';

const answers = finderQuestions.map(({ id, answers: given }) =>
  given.map((answer) => ({ ...answer, id: `${id}-${answer.id}` })),
);
const roles = siteFramework.roles.map(({ id }): FinderRole => ({
  id,
  fits: answers.flat().flatMap((answer) => {
    const index = answer.roles.findIndex(({ role }) => role === id);
    return index < 0 ? [] : [{ answer: answer.id, isFirst: index === 0 }];
  }),
}));

describe('the role finder of this site', () => {
  test.each(roles.map(({ id }) => id))('%s is the best fit for some answer by itself', (role) => {
    expect(
      answers.flat().filter(({ id }) => bestRoles(roles, [id]).ids[0] === role).length,
    ).toBeGreaterThan(0);
  });

  test.each(roles.map(({ id }) => id))(
    '%s is the only best fit for some answers to all questions',
    (role) => {
      const [one = [], two = [], three = []] = answers;
      const found = one.some((a) =>
        two.some((b) =>
          three.some((c) => bestRoles(roles, [a.id, b.id, c.id]).ids.join() === role),
        ),
      );
      expect(found).toBe(true);
    },
  );

  test('every answer leads somewhere, and names no role twice', () => {
    for (const answer of answers.flat()) {
      expect(bestRoles(roles, [answer.id]).ids.length).toBeGreaterThan(0);
      expect(new Set(answer.roles.map(({ role }) => role)).size).toBe(answer.roles.length);
    }
  });

  test('no reason stands twice', () => {
    const reasons = answers.flat().flatMap((answer) => answer.roles.map(({ reason }) => reason));
    expect(reasons.filter((one, index) => reasons.indexOf(one) !== index)).toEqual([]);
  });
});
