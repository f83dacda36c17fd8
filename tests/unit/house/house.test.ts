import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ROOMS } from './import-table';
import { breach, circlesIn, importsOf, roomOf } from './imports';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const source = filesBelow('src');
const code = source.filter((file) => /\.(astro|tsx?|mjs)$/.test(file));

/** A longer file says why in a comment that begins with these words. */
const REASON = /\/\/ Over 200 lines: \w+|^ \* Over 200 lines: \w+/m;
const MOST_LINES = 200;
const MOST_PAGE_LINES = 85;

/** The file of src/ that a path without its ending stands for. */
const inside = new Set(source.map((file) => file.slice('src/'.length)));
const resolve = (target: string): string =>
  ['', '.ts', '.tsx', '.astro', '/index.ts']
    .map((ending) => target + ending)
    .find((file) => inside.has(file)) ?? target;

describe('the import table', () => {
  test('every import in src/ is one that its room and its place may make', () => {
    const breaches = code.flatMap((file) => {
      const path = file.slice('src/'.length);
      return importsOf(read(file)).flatMap((one) => breach(path, one, resolve) ?? []);
    });
    expect(breaches).toEqual([]);
  });

  test('there are 20 rooms or fewer, each with files in it', () => {
    const rooms = new Set([...inside].map(roomOf));
    expect([...rooms].sort()).toEqual([...ROOMS].sort());
    expect(rooms.size).toBeLessThanOrEqual(20);
  });

  test('no import runs in a circle, types included', () => {
    const imports = new Map(
      code.map((file) => [
        file.slice('src/'.length),
        importsOf(read(file))
          .filter(({ from }) => from.startsWith('.'))
          .map(({ from }) => resolve(join(dirname(file), from).slice('src/'.length))),
      ]),
    );
    expect(circlesIn(imports)).toEqual([]);
  });

  test('a planted circle is found', () => {
    const planted = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['a.ts']],
    ]);
    expect(circlesIn(planted)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });

  test.each([
    ['components/cards/RoleCard.astro', 'astro:content', 'may not import'],
    ['components/cards/RoleCard.astro', '../../content/queries/roles.ts', 'lies above it'],
    ['search/island/search.ts', '../../components/in-mdx/Callout.astro', 'may not import'],
    ['hiring-plan/island/Planner.tsx', '../../builder/island/Builder.tsx', 'lies above it'],
    ['job-description/compose.ts', 'node:fs', 'may not import'],
    ['job-description/compose.ts', 'preact', 'may not import'],
    ['job-description/compose.ts', '../review/engine/index.ts', 'lies above it'],
    ['layouts/Page.astro', '../pages/index.astro', 'lies above it'],
    ['pages/index.astro', '../search/island/search.ts', 'may not import'],
    ['content/schemas/roles.ts', '../../builder/island/mount.tsx', 'may not import'],
    ['helpers/text.ts', './other', 'lies in no room'],
  ])('refuses %s importing %s', (file, from, message) => {
    expect(breach(file, { from, types: false })).toContain(message);
  });

  test('finds every form of import', () => {
    const text = `import a from './a';\nimport './b.css';\nimport type { C } from './c';\nexport { d } from './d';\nconst e = () => import('./e');\nimport {\n  f,\n} from './f';\n`;
    expect(importsOf(text)).toEqual([
      { from: './a', types: false },
      { from: './b.css', types: false },
      { from: './c', types: true },
      { from: './d', types: false },
      { from: './e', types: false },
      { from: './f', types: false },
    ]);
  });
});

describe('a newcomer finds things', () => {
  test('no file or folder is a drawer without a name of its own', () => {
    const drawers = [...source, ...filesBelow('tests')].filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.\w+$)/.test(file),
    );
    expect(drawers).toEqual([]);
  });

  test('no file is longer than 200 lines without a reason written in it', () => {
    const long = [...code, ...filesBelow('tests').filter((file) => file.endsWith('.ts'))].filter(
      (file) => read(file).trim().split('\n').length > MOST_LINES && !REASON.test(read(file)),
    );
    expect(long).toEqual([]);
  });

  test(`no page is longer than ${MOST_PAGE_LINES} lines: a page asks, and hands on`, () => {
    expect(
      code.filter(
        (file) =>
          file.startsWith('src/pages/') && read(file).trim().split('\n').length > MOST_PAGE_LINES,
      ),
    ).toEqual([]);
  });

  test('nothing in src/ or content/ imports from tests/', () => {
    expect(
      code.filter((file) => importsOf(read(file)).some(({ from }) => from.includes('/tests/'))),
    ).toEqual([]);
  });

  test('the repository holds what a contributor looks for', () => {
    const top = readdirSync(root);
    for (const name of [
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      '.github',
    ])
      expect(top, `${name} is missing`).toContain(name);
    expect(read('content/LICENSE')).toContain('CC BY 4.0');
    expect(read('LICENSE')).toContain('CC BY 4.0');
  });
});
