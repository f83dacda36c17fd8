import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, beside } from '../../../../src/content/queries/neighbours';

const entries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const ids = (some: { id: string }[]) => some.map(({ id }) => id).join('');

describe('previous and next', () => {
  test.each([
    ['a', undefined, 'b'],
    ['c', 'b', 'd'],
    ['e', 'd', undefined],
  ])('beside %s stand %s and %s', (id, previous, next) => {
    expect(beside(entries, id)).toEqual({
      previous: previous && { id: previous },
      next: next && { id: next },
    });
  });

  test('a page alone in its collection has neither', () => {
    expect(beside([{ id: 'a' }], 'a')).toEqual({ previous: undefined, next: undefined });
  });

  test('a page that is not in the collection has neither', () => {
    expect(beside(entries, 'gone')).toEqual({ previous: undefined, next: undefined });
  });
});

describe('the list of siblings', () => {
  test.each([
    ['a', 3, 'abc'],
    ['b', 3, 'abc'],
    ['c', 3, 'bcd'],
    ['d', 3, 'cde'],
    ['e', 3, 'cde'],
    ['c', 9, 'abcde'],
    ['gone', 2, 'ab'],
  ])('around %s with at most %i is %s', (id, most, some) => {
    expect(ids(around(entries, id, most))).toBe(some);
  });

  test('is as long with a thousand pages as with twelve, in order, and holds the page itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        (count, pick, most) => {
          const many = Array.from({ length: count }, (_, index) => ({ id: String(index) }));
          const shown = around(many, String(pick % count), most).map(({ id }) => Number(id));
          expect(shown).toHaveLength(Math.min(count, most));
          expect(shown).toContain(pick % count);
          expect(shown).toEqual(shown.map((_, index) => shown[0]! + index));
        },
      ),
    );
    expect(
      around(
        Array.from({ length: 1000 }, (_, index) => ({ id: String(index) })),
        '500',
      ),
    ).toHaveLength(12);
  });
});
