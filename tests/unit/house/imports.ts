import path from 'node:path/posix';
import { IMPORT_TABLE } from './import-table';

/** One import of a file: `types` where it is erased. */
export interface Import {
  from: string;
  types: boolean;
}

/** The imports of a TypeScript or Astro file's text. */
export function importsOf(text: string): Import[] {
  const found = text.matchAll(
    /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[^'";()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map(([, type, from, dynamic]) => ({ from: (from ?? dynamic)!, types: Boolean(type) }));
}

/** The place of the table a path inside src/ belongs to: the longest key it starts with. */
export function placeOf(file: string): string | undefined {
  const keys = Object.keys(IMPORT_TABLE).sort((a, b) => b.length - a.length);
  return keys.find((key) => file === key || file.startsWith(`${key}/`) || file.startsWith(`${key}.`));
}

/** What an import breaks, or undefined. `file` is a path inside src/. */
export function breach(file: string, { from, types }: Import): string | undefined {
  const place = placeOf(file);
  if (!place) return `src/${file} lies in no place of the import table; put it where its kind lives`;
  const { from: places, packages, instead } = IMPORT_TABLE[place]!;
  const say = (what: string) => `src/${file} imports ${what}, which ${place} may not: ${instead}`;
  if (!from.startsWith('.')) {
    const name = from.replace(/\/jsx-runtime$|\/hooks$/, '');
    return packages.includes(name) || (types && packages.includes(`${name} (types)`)) ? undefined : say(from);
  }
  const target = path.join(path.dirname(file), from);
  if (target.startsWith('..')) return say(from);
  if (place === 'islands') {
    const folder = (name: string) => name.split('/')[1];
    if (target.startsWith('islands/')) return folder(target) === folder(file) ? undefined : say(target);
  }
  if ((place === 'pages' || place === 'layouts') && target.startsWith('islands/'))
    return /\/(mount|[\w-]+\.css)$/.test(target) && (place === 'pages' || /^islands\/(site-search|term-hint)\//.test(target))
      ? undefined
      : say(`${target} (only an island’s mount file)`);
  const wanted = placeOf(target) ?? target.split('/')[0]!;
  if (wanted === place) return undefined;
  const allowed = places.some((one) => target === one || target.startsWith(`${one}/`) || wanted === one);
  return allowed ? undefined : say(target);
}
