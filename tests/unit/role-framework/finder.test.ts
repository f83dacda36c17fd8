import { describe, expect, test } from 'vitest';
import { bestRoles, finderStyles, type FinderRole } from '../../../src/role-framework/finder';

const fits = (...answers: string[]) =>
  answers.map((answer) => ({ answer: answer.replace('!', ''), isFirst: answer.endsWith('!') }));
const ROLES: FinderRole[] = [
  { id: 'builder', fits: fits('hurts-hands!', 'year-product!', 'whom-users') },
  { id: 'keeper', fits: fits('hurts-outages!', 'year-steady!', 'whom-users!') },
  { id: 'tester', fits: fits('hurts-outages', 'year-product') },
];

const best = (chosen: string[]) => bestRoles(ROLES, chosen).ids;

describe('the role finder', () => {
  test('names nobody before an answer', () => {
    expect(best([])).toEqual([]);
    expect(best(['hurts-unheard-of'])).toEqual([]);
  });

  test('names the role that fits most answers, alone', () => {
    expect(best(['hurts-outages', 'year-steady', 'whom-users'])).toEqual(['keeper']);
  });

  test('names two where both fit as many answers, first the one an answer names first', () => {
    expect(best(['hurts-outages'])).toEqual(['keeper', 'tester']);
    expect(best(['hurts-outages', 'year-product'])).toEqual(['tester']);
  });

  test('puts what hurts today first where the answers pull apart, and says that no role fits two of them', () => {
    expect(bestRoles(ROLES, ['hurts-outages', 'year-growth', 'hurts-hands'])).toEqual({
      ids: ['keeper', 'builder'],
      fits: 1,
    });
    expect(bestRoles(ROLES, ['hurts-hands', 'year-steady'])).toEqual({
      ids: ['builder', 'keeper'],
      fits: 1,
    });
    expect(bestRoles(ROLES, ['hurts-outages', 'year-steady']).fits).toBe(2);
  });

  test('never names more than two', () => {
    expect(
      best(['hurts-hands', 'hurts-outages', 'whom-users', 'year-product', 'year-steady']).length,
    ).toBeLessThanOrEqual(2);
  });

  test('its style rules show the roles and the reasons of a chosen answer', () => {
    expect(finderStyles(['hurts-outages'])).toBe(
      '.finder:has(#hurts-outages:checked) .roles>:has([data-answer=hurts-outages]){display:flex}\n' +
        '.finder:has(#hurts-outages:checked) [data-answer=hurts-outages]{display:list-item}\n',
    );
  });
});
