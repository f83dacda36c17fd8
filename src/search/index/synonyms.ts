import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const content = fileURLToPath(new URL('../../../content/', import.meta.url));
const read = (file: string) => readFileSync(join(content, file), 'utf8');

/**
 * Groups of words that mean the same: what the site says first (several divided by `|`), then what people type. Other names of
 * terms and roles are among them.
 */
export function readSynonyms(): string[][] {
  const synonyms = load(read('search-synonyms.yaml')) as Record<
    string,
    { here: string[]; typed: string[] }
  >;
  const terms = load(read('glossary.yaml')) as Record<
    string,
    { term: string; alsoCalled?: string[] }
  >;
  const roles = readdirSync(join(content, 'roles'))
    .sort()
    .filter((file) => file.endsWith('.mdx'));
  return [
    ...Object.values(synonyms).map(({ here, typed }) => [here.join('|'), ...typed]),
    ...Object.values(terms).map(({ term, alsoCalled = [] }) => [term, ...alsoCalled]),
    ...roles.map((file) => {
      const { title, alsoCalled } = load(read(`roles/${file}`).split(/^---$/m)[1] ?? '') as {
        title: string;
        alsoCalled: string[];
      };
      return [title, ...alsoCalled];
    }),
  ]
    .filter(({ length }) => length > 1)
    .map((group) => group.map((words) => words.toLowerCase()));
}
