import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERY_PETAL, ringDashes, ringsOf } from '../../../src/job-description/rosette';
import { PROFICIENCIES } from '../../../src/job-description/vocabulary';

/** Which of the eight petals a dash pattern paints: a dash longer than none at the start of the petal's eighth. */
function painted(dashes: string): boolean[] {
  const numbers = dashes.split(' ').map(Number);
  const whole = Array.from({ length: 16 / numbers.length }, () => numbers).flat();
  const starts = whole.map((_, at) => whole.slice(0, at).reduce((sum, length) => sum + length, 0));
  return Array.from({ length: 8 }, (_, petal) =>
    whole.some((length, at) => at % 2 === 0 && length > 0 && Math.abs(starts[at]! - petal) < 1e-9),
  );
}

describe('the rosette', () => {
  test('fills no ring for Awareness and all three for Expert', () => {
    expect(PROFICIENCIES.map(ringsOf)).toEqual([0, 1, 2, 3]);
  });

  test('draws no circle where no petal reaches the ring', () => {
    expect(ringDashes([0, 0, 0, 0, 0, 0, 0, 0])).toEqual([undefined, undefined, undefined]);
    expect(ringDashes([1, 0, 0, 0, 0, 0, 0, 0]).slice(1)).toEqual([undefined, undefined]);
  });

  test('repeats one short pattern where every petal reaches it', () => {
    expect(ringDashes(Array<number>(8).fill(3))).toEqual([EVERY_PETAL, EVERY_PETAL, EVERY_PETAL]);
  });

  test('paints exactly the petals that reach each ring, in order, once around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
        (rings) => {
          for (const [ring, dashes] of ringDashes(rings).entries()) {
            const wanted = rings.map((filled) => filled >= ring + 1);
            expect(dashes === undefined ? wanted.map(() => false) : painted(dashes)).toEqual(
              wanted,
            );
            const lengths = dashes?.split(' ').map(Number) ?? [8];
            const sum = lengths.reduce((total, length) => total + length, 0);
            expect(8 / sum).toBeCloseTo(Math.round(8 / sum), 9);
          }
        },
      ),
    );
  });
});
