/** Of each skill area the first few are offered; the rest are found by typing. */
const MOST_PER_AREA = 3;
const MOST_OFFERED = 16;

/** The technologies to offer first for a role: those of its sample, then the first of each area that it asks for. */
export const usualStack = (sample: string[], areas: string[][]): string[] =>
  [...new Set([...sample, ...areas.flatMap((area) => area.slice(0, MOST_PER_AREA))])].slice(
    0,
    MOST_OFFERED,
  );
