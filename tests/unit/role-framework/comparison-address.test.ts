import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readComparison,
  writeComparison,
  type Choice,
} from '../../../src/role-framework/comparison-address';
import type { Level } from '../../../src/job-description/vocabulary';

const choice = (role: string, title: string, level: Level, isUsual = false): Choice => ({
  role,
  title,
  level,
  isUsual,
});
const CHOICES = [
  choice('api-engineer', 'API engineer', 'Mid-level'),
  choice('api-engineer', 'API engineer', 'Senior', true),
  choice('platform-engineer', 'Platform engineer', 'Junior'),
  choice('platform-engineer', 'Platform engineer', 'Staff', true),
];

describe('the address of a comparison', () => {
  test('reads as a person would write it', () => {
    expect(writeComparison(CHOICES[0]!, CHOICES[3]!)).toBe(
      '#a=api-engineer/mid-level&b=platform-engineer/staff',
    );
  });

  test('brings back what it was written for, for every pair', () => {
    for (const left of CHOICES)
      for (const right of CHOICES)
        expect(readComparison(writeComparison(left, right), CHOICES)).toEqual({
          left,
          right,
          problems: [],
        });
  });

  test('without anything leaves both sides as they are', () => {
    expect(readComparison('', CHOICES)).toEqual({
      left: undefined,
      right: undefined,
      problems: [],
    });
    expect(readComparison('#ladder', CHOICES)).toEqual({
      left: undefined,
      right: undefined,
      problems: [],
    });
  });

  test('with a role and no level takes the usual level', () => {
    expect(readComparison('#b=platform-engineer', CHOICES)).toEqual({
      left: undefined,
      right: CHOICES[3],
      problems: [],
    });
  });

  test('names a role that isn’t here, and keeps the other side', () => {
    const read = readComparison('#a=wizard/senior&b=api-engineer/senior', CHOICES);
    expect(read).toMatchObject({ left: undefined, right: CHOICES[1] });
    expect(read.problems).toEqual([
      'This link names a role that isn’t here: “wizard”. Choose one from the list.',
    ]);
  });

  test('names a level the role doesn’t have, and shows its usual one', () => {
    const read = readComparison('#a=api-engineer/principal', CHOICES);
    expect(read.left).toBe(CHOICES[1]);
    expect(read.problems).toEqual([
      'API engineer has no level “principal” here. Its usual level, Senior, is shown instead.',
    ]);
  });

  test.each([
    '#a=api-engineer/senior&amp;b=platform-engineer/staff',
    '#a%3Dapi-engineer/senior%26b%3Dplatform-engineer/staff',
    '#a=api-engineer%2Fsenior%26b%3Dplatform-engineer%2Fstaff',
    '#a=api-engineer/senior&b=platform-engineer/staff).',
    '#a=api-engineer/senior&b=platform-engineer/staff%20',
  ])('is read as it was meant where a mail or a chat has bent it: %s', (bent) => {
    expect(readComparison(bent, CHOICES)).toEqual({
      left: CHOICES[1],
      right: CHOICES[3],
      problems: [],
    });
  });

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { left, right } = readComparison(`#a=${text}&b=%E0%A4%A${text}`, CHOICES);
        for (const side of [left, right])
          expect(side === undefined || CHOICES.includes(side)).toBe(true);
      }),
    );
  });
});
