/** A technology with the names that people type for it. */
export interface NamedTechnology {
  id: string;
  name: string;
  alsoCalled: readonly string[];
}

/** Most suggestions under a field; more would hide what stands below it. */
const MOST_FOUND = 8;

/** A name without what people spell in different ways: case, spaces, dots, hyphens, slashes and brackets. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._/()-]+/g, '');

/** The technologies that a person who typed so far may mean, best first: names that begin so, then words of names, then the rest. */
export function suggestTechnologies<T extends NamedTechnology>(
  typed: string,
  technologies: readonly T[],
): T[] {
  const wanted = nameKey(typed);
  if (!wanted) return [];
  const rank = ({ name, alsoCalled }: T) => {
    const names = [name, ...alsoCalled];
    if (names.some((one) => nameKey(one) === wanted)) return 0;
    if (nameKey(name).startsWith(wanted)) return 1;
    if (names.some((one) => nameKey(one).startsWith(wanted))) return 2;
    const words = names.flatMap((one) => one.split(/[\s/-]+/));
    if (words.some((word) => nameKey(word).startsWith(wanted))) return 3;
    return wanted.length > 2 && names.some((one) => nameKey(one).includes(wanted)) ? 4 : undefined;
  };
  return technologies
    .flatMap((technology) => {
      const place = rank(technology);
      return place === undefined ? [] : [{ technology, place }];
    })
    .sort((a, b) => a.place - b.place)
    .slice(0, MOST_FOUND)
    .map(({ technology }) => technology);
}
