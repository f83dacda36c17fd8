import { describe, expect, test } from 'vitest';
import { compareLevels, type Side } from '../../../src/role-framework/compare';
import { siteFramework } from '../../support/site-framework';
import { FRAMEWORK } from './framework.fixture';

const side = (role: number, level: string): Side => ({
  role: FRAMEWORK.roles[role]!,
  at: FRAMEWORK.roles[role]!.levels.find((one) => one.level === level)!,
});
const compared = (left: Side, right: Side) => compareLevels(left, right, FRAMEWORK.skillAreas);

describe('two roles side by side', () => {
  const { differing, same, summary } = compared(side(0, 'Senior'), side(1, 'Staff'));

  test('what differs stands first: the ladder, the skills, what only one asks for', () => {
    expect(differing.map(({ id }) => id)).toEqual([
      'scope',
      'autonomy',
      'complexity',
      'impact',
      'clouds',
      'must-haves',
    ]);
    expect(differing.at(-1)).toMatchObject({ left: ['Does contracts'], right: ['Does versions'] });
  });

  test('what is the same stands apart, with the must-haves of both', () => {
    expect(same.map(({ id }) => id)).toEqual(['apis', 'shared-must-haves']);
    expect(same.at(-1)).toMatchObject({ left: ['Does accounts'], right: ['Does accounts'] });
  });

  test('the gist names the skill area that is furthest apart', () => {
    expect(summary).toBe('1 of 2 skill areas differs: cloud platforms, Working beside Expert.');
  });

  test('the gist names every area that is as far apart, and none where all are', () => {
    const at = (one: string, two: string, three: string): Side => {
      const role = side(0, 'Senior');
      return {
        ...role,
        at: { ...role.at, proficiencies: { one, two, three } as Side['at']['proficiencies'] },
      };
    };
    const areas = ['one', 'two', 'three'].map((id) => ({ id, title: `Area ${id}` }));
    const gist = (...sides: [Side, Side]) =>
      compareLevels({ ...sides[0], role: { title: 'Other' } }, sides[1], areas).summary;
    expect(gist(at('Working', 'Working', 'Working'), at('Expert', 'Expert', 'Practitioner'))).toBe(
      '3 of 3 skill areas differ: most in area one and area two.',
    );
    expect(
      gist(at('Working', 'Working', 'Expert'), at('Practitioner', 'Practitioner', 'Expert')),
    ).toBe('2 of 3 skill areas differ, each by one step.');
  });

  test('the widest gap between skills comes first', () => {
    const rows = compared(side(0, 'Junior'), side(1, 'Senior')).differing.map(({ id }) => id);
    expect(rows.indexOf('clouds')).toBeLessThan(rows.indexOf('apis'));
  });
});

test('two levels of one role can be compared', () => {
  const { differing, same } = compared(side(0, 'Junior'), side(0, 'Senior'));
  expect(differing.find(({ id }) => id === 'must-haves')).toMatchObject({
    left: [],
    right: ['Does accounts'],
  });
  expect(same.map(({ id }) => id)).toEqual(['shared-must-haves']);
});

test('the same level of the same role differs in nothing, and says so', () => {
  const { differing, summary } = compared(side(0, 'Senior'), side(0, 'Senior'));
  expect(differing).toEqual([]);
  expect(summary).toContain('same role at the same level');
});

test('every pair of this site’s roles and levels shows each skill area once, on one side of the fold', () => {
  const sides = siteFramework.roles.flatMap((role) =>
    role.levels.map((at): Side => ({ role, at })),
  );
  expect(sides.length).toBeGreaterThan(20);
  for (const left of sides)
    for (const right of sides) {
      const { differing, same } = compareLevels(left, right, siteFramework.skillAreas);
      const ids = [...differing, ...same].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of siteFramework.skillAreas) expect(ids).toContain(id);
    }
});
