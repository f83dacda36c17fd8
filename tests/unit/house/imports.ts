import path from 'node:path/posix';
import { PLACES, ROOMS } from './import-table';

/** The imports of a TypeScript or Astro file's text, types included. */
export function importsOf(text: string): { from: string; types: boolean }[] {
  const found = text.matchAll(
    /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[^'";()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map(([, type, from, dynamic]) => ({
    from: (from ?? dynamic)!,
    types: Boolean(type),
  }));
}

/** The room of a path inside src/: its first folder, or the name of a file at the top. */
export const roomOf = (file: string): string =>
  file.includes('/') ? file.split('/')[0]! : file.replace(/\.(?:ts|mjs)$/, '');

/** Where a file runs: the first place of the table that its path matches. */
export const placeOf = (file: string): string | undefined =>
  Object.keys(PLACES).find((place) => PLACES[place]!.files.test(file));

/**
 * What is wrong with an import, or undefined. `file` is a path inside src/; `resolve` gives the file that a path inside src/
 * without its ending stands for.
 */
export function breach(
  file: string,
  { from, types }: { from: string; types: boolean },
  resolve: (target: string) => string = (target) => target,
): string | undefined {
  const room = roomOf(file);
  const place = placeOf(file);
  if (!ROOMS.includes(room) || !place)
    return `src/${file} lies in no room of the import table; put it where its feature lives`;
  const { places, packages, instead } = PLACES[place]!;
  const say = (what: string) => `src/${file} (${place}) may not import ${what}: ${instead}`;
  if (!from.startsWith('.')) {
    const name = from.replace(/\/jsx-runtime$|\/hooks$/, '');
    const isAllowed = packages.some((one) =>
      typeof one === 'string'
        ? one === name || (types && one === `${name} (types)`)
        : one.test(from),
    );
    return isAllowed ? undefined : say(from);
  }
  const inside = path.join(path.dirname(file), from.replace(/\?\w+$/, ''));
  if (inside.startsWith('..')) return say(from);
  const target = resolve(inside);
  const below = roomOf(target);
  if (below !== room && ROOMS.indexOf(below) <= ROOMS.indexOf(room))
    return `src/${file} imports ${target}, which lies above it: imports run down`;
  const wanted = placeOf(target) ?? 'no place';
  return wanted === place || places.includes(wanted) ? undefined : say(`${target} (${wanted})`);
}

/** The circles among files, each as the files it runs through, from a table of who imports whom. */
export function circlesIn(imports: Map<string, string[]>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of imports.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
