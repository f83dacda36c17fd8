import { nameKey, type NamedTechnology } from './technology-names';

/** A pasted list longer than this is no list of technologies. */
const MOST_CHARACTERS = 5000;
const MOST_ENTRIES = 100;
/** A name longer than this is a sentence. */
const LONGEST_NAME = 60;

/** What parts the entries of a list; a slash only with spaces around it, for "CI/CD" and "PL/SQL" are names. */
const MARKS = /[,;|\n\r\t•·]|\s\/\s|\s[&+]\s|^\s*[-*]\s|\s[-–—]\s/gm;

/** Makers' names that people put before a product's own. */
const MAKER = /^(?:apache|amazon|aws|google|microsoft|hashicorp|eclipse)\s+/i;

/** A list of technologies as typed or pasted: ids of those that are listed, and names as typed of those that aren't, each once. */
export function readStack(typed: string, technologies: readonly NamedTechnology[]): string[] {
  const idOf = nameReader(technologies);
  const entries = typed
    .slice(0, MOST_CHARACTERS)
    .split(MARKS)
    .flatMap((part) => readPart(part, idOf));
  return addEntries([], entries).slice(0, MOST_ENTRIES);
}

/** The stack with these entries behind it; what it holds already, in whatever case, is not added again. */
export function addEntries(stack: readonly string[], entries: readonly string[]): string[] {
  const added = [...stack];
  const keys = new Set(stack.map(nameKey));
  for (const entry of entries) {
    const key = nameKey(entry);
    if (!key || keys.has(key)) continue;
    keys.add(key);
    added.push(entry);
  }
  return added;
}

type IdOf = (name: string) => string | undefined;

/** Finds a listed technology by a name, an alias, either with its version behind it or its maker before it. */
function nameReader(technologies: readonly NamedTechnology[]): IdOf {
  const ids = new Map<string, string>();
  const note = (name: string, id: string) => {
    if (!ids.has(name)) ids.set(name, id);
  };
  for (const { id, name, alsoCalled } of technologies)
    for (const one of [name, ...alsoCalled]) note(nameKey(one), id);
  // "Express" is Express.js, unless something else has that name.
  for (const { id, name } of technologies) note(nameKey(name).replace(/(?:js|framework)$/, ''), id);
  return (name) => {
    const versionless = name.replace(/\s+v?\d[\d.x+]*$/i, '');
    return [name, versionless, name.replace(MAKER, ''), versionless.replace(MAKER, '')]
      .map((one) => ids.get(nameKey(one)))
      .find((id) => id !== undefined);
  };
}

/** The entries of one part of a list. It is taken apart further only where it is no name as a whole. */
function readPart(part: string, idOf: IdOf): string[] {
  const name = tidyName(part);
  if (!name) return [];
  const known = idOf(name);
  if (known) return [known];
  const bracketed = name.split(/[()]/).map(tidyName).filter(Boolean);
  if (bracketed.length > 1) return bracketed.flatMap((one) => readPart(one, idOf));
  // "Go and Kotlin", "AWS/GCP": parted where all parts are known, so that no name of a person's own is torn.
  const pieces = name.split(/\s+(?:and|or)\s+|\//i).map((piece) => idOf(tidyName(piece)));
  if (pieces.length > 1 && pieces.every((id) => id !== undefined)) return pieces;
  return [name.slice(0, LONGEST_NAME).trim()];
}

/** A name without a list's "and", a label such as "Languages:" before it, or a full stop behind it. */
const tidyName = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:and|or) /i, '')
    .replace(/^ ?\p{L}[\p{L} ]*: /u, '')
    .replace(/\.$/, '')
    .replace(/^[ ()]+|[ ()]+$/g, '');
