import type { Catalogue } from '../catalogue';

/** One entry of content/import/<language>.yaml: how ads of a language name a section or state a fact. */
export interface ImportEntry {
  headings?: string[] | undefined;
  inHeadings?: Record<string, number> | undefined;
  inLines?: Record<string, number> | undefined;
  atStart?: Record<string, number> | undefined;
  labels?: string[] | undefined;
  words?: string[] | undefined;
  lines?: string[] | undefined;
}

/** Entries by language, then by section, `fact.<field>`, `word.<name>` or `furniture`. */
export type ImportWords = Record<string, Record<string, ImportEntry>>;

/** What the import reads with: the catalogue, and the words by which ads are recognised. */
export interface ImportCatalogue extends Catalogue {
  importWords: ImportWords;
  /** Other names of technologies, by id. */
  alsoCalled: Record<string, string[]>;
}

/** Lower-case words with single spaces: no accents, emoji, punctuation, apostrophes or "&". */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/(^|[^\p{L}])([ldjnsctm]|qu)['’](?=\p{L}{2})/gu, '$1$2 ')
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A phrase found among words, and where it stands. */
export interface Found<T> {
  phrase: string;
  at: number;
  length: number;
  value: T;
}

/** Finds phrases in a text, whole words only and at each place the longest; quick for any number of phrases. */
export function phraseFinder<T>(entries: Iterable<readonly [string, T]>) {
  const table = new Map<string, T>();
  let most = 0;
  for (const [phrase, value] of entries) {
    const key = plainWords(phrase);
    if (!key || table.has(key)) continue;
    table.set(key, value);
    most = Math.max(most, key.split(' ').length);
  }
  function find(words: readonly string[], isAtStart = false): Found<T>[] {
    const found: Found<T>[] = [];
    const last = isAtStart ? Math.min(1, words.length) : words.length;
    for (let at = 0; at < last; at++)
      for (let length = Math.min(most, words.length - at); length > 0; length--) {
        const phrase = words.slice(at, at + length).join(' ');
        const value = table.get(phrase);
        if (value === undefined) continue;
        found.push({ phrase, at, length, value });
        at += length - 1;
        break;
      }
    return found;
  }
  return { find, get: (phrase: string) => table.get(phrase) };
}

/** All that the languages hold for one kind of entry, the key with it. */
export function* entriesOf(
  words: ImportWords,
  list: 'headings' | 'labels' | 'words' | 'lines',
  prefix = '',
): Generator<readonly [string, string]> {
  for (const language of Object.values(words))
    for (const [key, entry] of Object.entries(language))
      if (key.startsWith(prefix))
        for (const phrase of entry[list] ?? []) yield [phrase, key.slice(prefix.length)] as const;
}
