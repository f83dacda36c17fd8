import { describe, expect, test } from 'vitest';
import { atUsualLevel } from '../../../src/role-framework/framework';
import { FRAMEWORK } from './framework.fixture';

describe('the framework', () => {
  test('has the version of its newest change, counted as numbers', () => {
    expect(FRAMEWORK.version).toBe('1.10.0');
  });

  test('asks at each level for what the role asks there, in its own words where it has some', () => {
    const [junior, senior] = FRAMEWORK.roles[0]!.levels;
    expect(junior!.mustHaves).toEqual([
      {
        id: 'apis/contracts',
        name: 'Does contracts',
        proficiency: 'Working',
        requirement: 'You do contracts in a language.',
      },
    ]);
    expect(senior!.mustHaves.map(({ requirement }) => requirement)).toEqual([
      'You lead contracts.',
      'You have opened accounts in a language.',
    ]);
  });

  test('writes requirements out, with the words that stand for an open stack', () => {
    expect(FRAMEWORK.skillAreas[0]!.items[0]!.requirement.Working).toBe(
      'You do contracts in a language.',
    );
  });

  test('shows a role in the matrix at the level most teams hire first', () => {
    expect(atUsualLevel(FRAMEWORK.roles[1]!)).toEqual({
      id: 'keeper',
      title: 'Keeper',
      level: 'Staff',
      at: ['Practitioner', 'Expert'],
    });
  });
});
