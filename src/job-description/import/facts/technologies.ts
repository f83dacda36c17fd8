import type { ImportCatalogue } from '../words';

/** Names that are words of their own too; they count beside other names and signs of a list only. */
const AMBIGUOUS = new Set([
  'Go',
  'Spring',
  'Rust',
  'Node',
  'Helm',
  'Envoy',
  'Kong',
  'Honeycomb',
  'Lambda',
]);
const BEFORE =
  /(?:^|[,/(|&+:•]|\b(?:in|with|uses?|using|know|of|or|and|like|as|including|e\.g\.|mainly|learn|en|mit|in|avec|com|con|und|et|y|e|ou|oder|o|de|with|Apache|AWS|for))\s*$/i;
const AFTER =
  /^\s*(?:[,/)|&+.;]|$|(?:or|and|und|oder|et|ou|y|o|e)\s+[\p{Lu}\d]|in production|services?\b|developers?\b|engineers?\b|skills?\b|programming\b|experience\b|backend\b|charts?\b|proxy\b|functions?\b|Boot\b|\()/u;
/** “Go to market”, “Spring 2027”. */
const NOT_AFTER = /^\s+(?:to|beyond|above|ahead|on|into|further|live|deep|through|the|19|20)\b/i;

/** Ids of the catalogue's technologies that a text names, in the catalogue's order. */
export function technologiesIn(
  lines: string[],
  { technologies, alsoCalled }: Pick<ImportCatalogue, 'technologies' | 'alsoCalled'>,
): string[] {
  return technologies
    .filter(({ id, name }) =>
      [name, ...(alsoCalled[id] ?? [])].some((called) => lines.some((line) => names(line, called))),
    )
    .map(({ id }) => id);
}

function names(line: string, called: string): boolean {
  const isAmbiguous = AMBIGUOUS.has(called);
  const isCased = isAmbiguous || called.length <= 4 || called === called.toUpperCase();
  const found = isCased ? line : line.toLowerCase();
  const wanted = isCased ? called : called.toLowerCase();
  for (let at = found.indexOf(wanted); at >= 0; at = found.indexOf(wanted, at + 1)) {
    const [before, after] = [line.slice(0, at), line.slice(at + wanted.length)];
    if (
      /[\p{L}\p{N}_@]$|[\p{L}\p{N}][.-]$/u.test(before) ||
      /^[\p{L}\p{N}_@]|^[.-][\p{L}\p{N}]/u.test(after)
    )
      continue;
    if (isAmbiguous && (NOT_AFTER.test(after) || !(BEFORE.test(before) && AFTER.test(after))))
      continue;
    return true;
  }
  return false;
}
