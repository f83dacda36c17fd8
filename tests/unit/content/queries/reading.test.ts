import { describe, expect, test } from 'vitest';
import { citedSources, readingMinutes } from '../../../../src/content/queries/reading';

describe('minutes to read', () => {
  const words = (count: number) => Array<string>(count).fill('word').join(' \n');

  test.each([
    [0, 1],
    [1, 1],
    [238, 1],
    [356, 1],
    [357, 2],
    [2380, 10],
  ])('of %i words are %i', (count, minutes) => {
    expect(readingMinutes(words(count))).toBe(minutes);
  });
});

describe('the sources a text cites', () => {
  test('stand once each, in order of first mention', () => {
    expect(
      citedSources('A [b](source:dora-2024), a [c](source:x-1)\nand [b again](source:dora-2024).'),
    ).toEqual(['dora-2024', 'x-1']);
  });

  test('are none where it only links or writes of them', () => {
    expect(
      citedSources('[a](term:saga) [b](https://source:80/) source:x [c](source:Upper)'),
    ).toEqual([]);
  });
});
