import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longest, matcher } from '../../../../src/review/engine/phrases';
import { tokensOf } from '../../../../src/review/engine/tokens';

const found = (phrases: string[], text: string) => {
  const tokens = tokensOf(text);
  return matcher(phrases.map((phrase) => [phrase, phrase] as const))(tokens).map(
    ({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end),
  );
};

describe('a phrase is found as a person reads it', () => {
  test.each([
    ['whole words only', ['nag'], 'Nagios can nag.', ['nag']],
    [
      'any ending where the phrase says so',
      ['aggress*'],
      'Aggressive, aggression; regress.',
      ['Aggressive', 'aggression'],
    ],
    [
      'with a hyphen or a space',
      ['fast-paced'],
      'A fast-paced, fast paced and fast, paced place.',
      ['fast-paced', 'fast paced'],
    ],
    ['over a line break', ['rock star'], 'a rock\nstar', ['rock\nstar']],
    ['with either apostrophe', ["bachelor's degree"], 'a bachelor’s degree', ['bachelor’s degree']],
    ['with the signs of a language', ['C++', 'C#'], 'C, C++ and C#', ['C++', 'C#']],
    ['not across a full stop', ['team lead'], 'the team. Lead it', []],
  ])('%s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  test('of two that overlap the longer one counts', () => {
    const tokens = tokensOf('the tech lead');
    const matches = matcher([
      ['lead', 1],
      ['tech lead', 2],
    ])(tokens);
    expect(longest(matches).map(({ value }) => value)).toEqual([2]);
  });

  test('a stem that would match half the language is refused', () => {
    expect(() => matcher([['le*', 0]])).toThrow('too short');
  });

  test('every word stands where its token says, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
