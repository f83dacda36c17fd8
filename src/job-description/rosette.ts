import { PROFICIENCIES, type Proficiency } from './vocabulary';

/** How many of a petal's three rings a proficiency fills: none for Awareness, all for Expert. */
export const ringsOf = (proficiency: Proficiency): number => PROFICIENCIES.indexOf(proficiency);

/** The middle radius of each ring and its width, in a viewBox of -100 -100 200 200. */
export const RING_RADII = [32, 59, 86] as const;
export const RING_WIDTH = 24;

/** A petal's share of its eighth of the circle; the rest is the gap to the next. */
const PETAL = 0.82;

/**
 * The rosette as dashed circles with `pathLength` 8, one per ring from the inside, turned so that the first petal stands at
 * the top. `rings` gives 0 to 3 per petal, clockwise. Each entry is a `stroke-dasharray`, undefined where no petal is full.
 */
export function ringDashes(rings: number[]): (string | undefined)[] {
  return RING_RADII.map((_, ring) => {
    const full = rings.map((filled) => filled > ring);
    if (!full.includes(true)) return undefined;
    if (!full.includes(false)) return EVERY_PETAL;
    return full.map((is) => (is ? `${PETAL} ${GAP}` : '0 1')).join(' ');
  });
}

const GAP = 0.18;
/** All petals of a ring. */
export const EVERY_PETAL = `${PETAL} ${GAP}`;
/** Starts a dash half a petal early, so that the petal stands astride its place. */
export const DASH_OFFSET = PETAL / 2;
