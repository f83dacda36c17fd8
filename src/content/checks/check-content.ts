// Over 200 lines: every check of the whole content is called from here, in the order a writer reads the faults.
import { z } from 'astro/zod';
import { fileSchemas, folderSchemas, listFolderSchemas, type References } from '../schemas';
import { TECHNOLOGY_KINDS } from '../../job-description/vocabulary';
import { checkBody } from './check-body';
import { checkEvidence } from './check-evidence';
import { checkFields } from './check-fields';
import { parseContentFile, type ParsedFile } from './parse';
import type { Problem } from './problem';

type Fields = Record<string, unknown>;
const FOLDERS = Object.keys(folderSchemas) as (keyof typeof folderSchemas)[];
const LIST_FOLDERS = Object.keys(listFolderSchemas) as (keyof typeof listFolderSchemas)[];
const LISTS = Object.keys(fileSchemas) as (keyof typeof fileSchemas)[];

/**
 * Everything wrong with the content, as plain data: `files` maps a path inside content/ to its text. Astro itself lets a
 * wrong reference, a duplicate or an empty page through with exit code 0; this does not.
 */
export function checkContent(files: ReadonlyMap<string, string>): Problem[] {
  const parsed = new Map(
    [...files]
      .filter(([file]) => /\.(mdx|yaml)$/.test(file))
      .map(([file, text]) => [file, parseContentFile(file, text)]),
  );
  const problems = [...parsed.values()].flatMap((one) => one.problems);
  const readable = (file: string) => parsed.get(file)?.problems.length === 0;
  const pages = (folder: string) =>
    [...parsed.values()].filter(({ file }) => file.startsWith(`${folder}/`));
  const entries = (list: string) =>
    Object.entries((parsed.get(`${list}.yaml`)?.data ?? {}) as Fields);

  const ids = {} as Record<string, ReadonlySet<string>>;
  for (const folder of FOLDERS)
    ids[folder] = new Set(pages(folder).map(({ file }) => slugOf(file)));
  for (const list of LISTS) ids[list] = new Set(entries(list).map(([id]) => id));
  const skillItems = new Set(
    pages('skills').flatMap(({ file, data }) => {
      const { items } = data as { items?: { id?: string }[] };
      return Array.isArray(items) ? items.map((item) => `${slugOf(file)}/${item?.id}`) : [];
    }),
  );
  const references = referencesTo(ids, skillItems);
  const targets = {
    files: new Set(files.keys()),
    sources: ids['sources']!,
    terms: ids['glossary']!,
  };

  problems.push(...[...files.keys()].flatMap((file) => checkPlace(file)));
  // A schema is costly to make, so each is made once.
  for (const folder of FOLDERS) {
    const schema = folderSchemas[folder](references);
    for (const one of pages(folder).filter(({ file }) => readable(file)))
      problems.push(...checkFields(one, schema, one.data), ...checkBody(one, targets));
  }
  const checkList = (one: ParsedFile, schema: z.ZodType) => {
    if (readable(one.file) && !isMap(one.data))
      problems.push({
        file: one.file,
        line: 1,
        field: 'file',
        message: 'holds no map of entries; write each as an id, a colon and its fields',
      });
    else
      for (const [id, entry] of Object.entries(one.data as Fields))
        problems.push(...checkFields(one, schema, entry, [id]));
  };
  for (const list of LISTS) {
    const one = parsed.get(`${list}.yaml`);
    if (one) checkList(one, fileSchemas[list](references));
    else
      problems.push({
        file: `${list}.yaml`,
        line: 1,
        field: 'file',
        message: 'is missing; create it',
      });
  }
  for (const folder of LIST_FOLDERS) {
    const schema = listFolderSchemas[folder](references);
    for (const one of pages(folder)) checkList(one, schema);
    // Each language of the import has the same entries.
    if (folder === 'import') continue;
    problems.push(
      ...checkUnique(
        pages(folder).flatMap((one) =>
          Object.keys(one.data as Fields).map((id): [ParsedFile, string[]] => [one, [id]]),
        ),
        ([, [id]]) => id,
      ),
    );
  }
  for (const folder of FOLDERS)
    for (const field of ['title', 'shortTitle', 'order', 'description'])
      problems.push(...checkUnique(pages(folder).map((one) => [one, [field]])));
  for (const [list, field] of [
    ['glossary', 'term'],
    ['technologies', 'name'],
    ['sources', 'title'],
    ['review-languages', 'order'],
    ['faq', 'question'],
    ['faq', 'order'],
    ['channels', 'name'],
    ['search-places', 'order'],
    ['outreach', 'order'],
    ['outreach-rules', 'order'],
  ] as const) {
    const one = parsed.get(`${list}.yaml`);
    if (one) problems.push(...checkUnique(entries(list).map(([id]) => [one, [id, field]])));
  }
  problems.push(
    ...[...pages('skills'), ...pages('roles')].flatMap(checkRequirements),
    ...checkEvidence([...parsed.values()]),
  );
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Whether a list file holds entries by id; an empty one would lose every page that names them. */
const isMap = (data: unknown) =>
  typeof data === 'object' && data !== null && !Array.isArray(data) && Object.keys(data).length > 0;

const slugOf = (file: string) => file.slice(file.indexOf('/') + 1).replace(/\.(mdx|yaml)$/, '');

/** A resolver that knows every id, so that a wrong one is a problem with a place. */
function referencesTo(
  ids: Record<string, ReadonlySet<string>>,
  skillItems: ReadonlySet<string>,
): References {
  const known = (allowed: ReadonlySet<string>, what: string) =>
    z.string().refine((id) => allowed.has(id), {
      error: ({ input }) =>
        `names ${what} "${String(input)}", which does not exist; write one of ${nearest(String(input), allowed)}`,
    });
  return {
    to: ((collection: string) =>
      known(ids[collection]!, `the ${collection} entry`).transform((id) => ({
        collection,
        id,
      }))) as unknown as References['to'],
    skillItem: () => known(skillItems, 'the skill item'),
  };
}

/** All the allowed ids, or the eight that share most letters with what was written. */
function nearest(wrong: string, allowed: ReadonlySet<string>): string {
  const pairs = (text: string) =>
    new Set([...text].map((letter, index) => letter + (text[index + 1] ?? '')));
  const shared = (id: string) => [...pairs(id)].filter((pair) => pairs(wrong).has(pair)).length;
  return [...allowed]
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 8)
    .join(', ');
}

function checkPlace(file: string): Problem[] {
  const [folder = '', ...rest] = file.split('/');
  const say = (message: string) => [{ file, line: 1, field: 'file', message }];
  if (!rest.length) {
    const list = folder.replace(/\.yaml$/, '');
    return (LISTS as string[]).includes(list) && folder.endsWith('.yaml')
      ? []
      : say(
          `is not read by anything; the lists are ${LISTS.map((name) => `${name}.yaml`).join(', ')}`,
        );
  }
  const isList = (LIST_FOLDERS as string[]).includes(folder);
  if (!isList && !(FOLDERS as string[]).includes(folder))
    return say(
      `lies in no collection; the folders are ${[...FOLDERS, ...LIST_FOLDERS].join(', ')}`,
    );
  if (isList && !file.endsWith('.yaml'))
    return say('is no .yaml file; rename it to end in .yaml, or remove it');
  if (!isList && !file.endsWith('.mdx'))
    return say(
      'is no .mdx file; rename it to end in .mdx, or remove it (x.md beside x.mdx makes one page vanish)',
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.(mdx|yaml)$/.test(rest.join('/')))
    return say(
      'has a name that makes a bad address; write lower-case words joined by hyphens, in no further folder',
    );
  return [];
}

type FieldPlace = [ParsedFile, string[]];
const valueAt = ([one, path]: FieldPlace) =>
  path.reduce<unknown>((inner, key) => (inner as Fields | undefined)?.[key], one.data);

/** One problem for each value that stands again, naming where it stood first. */
function checkUnique(
  places: FieldPlace[],
  valueOf: (place: FieldPlace) => unknown = valueAt,
): Problem[] {
  const first = new Map<string, FieldPlace>();
  return places.flatMap(([one, path]) => {
    const value = valueOf([one, path]);
    if (value === undefined) return [];
    const key = String(value).trim().toLowerCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, [one, path]);
      return [];
    }
    const [file, field] = earlier;
    const message = `"${String(value)}" stands already in content/${file.file}:${file.lineOf(field)}; give each its own`;
    return [{ file: one.file, line: one.lineOf(path), field: path.join('.'), message }];
  });
}

/** Where content/ keeps requirements by proficiency: the list, and the field of each of its entries. */
const REQUIREMENT_LINES = [
  ['items', 'requirement'],
  ['mustHaves', 'text'],
  ['niceToHaves', 'text'],
] as const;

/** A requirement's `{kind: words}` must name a kind the builder knows. */
function checkRequirements(one: ParsedFile): Problem[] {
  const lists = one.data as Record<string, unknown>;
  return REQUIREMENT_LINES.flatMap(([list, lines]) => {
    const entries = lists[list];
    return Array.isArray(entries)
      ? (entries as Fields[]).flatMap((entry, index) =>
          Object.entries(entry?.[lines] ?? {}).flatMap(([proficiency, text]) =>
            [...String(text).matchAll(/\{([a-z]+): [^{}]+\}|[{}]/g)].flatMap(([whole, kind]) => {
              if (kind && kind in TECHNOLOGY_KINDS) return [];
              const path = [list, index, lines, proficiency];
              return [
                {
                  file: one.file,
                  line: one.lineOf(path),
                  field: path.join('.'),
                  message: `"${whole}" is no slot; write {kind: words} with one of ${Object.keys(TECHNOLOGY_KINDS).join(', ')}`,
                },
              ];
            }),
          ),
        )
      : [];
  });
}
