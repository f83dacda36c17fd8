import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { breach, importsOf } from './imports';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const source = filesBelow('src');
const code = source.filter((file) => /\.(astro|tsx?|mjs)$/.test(file));

/** Files over 200 lines, each with its reason. */
const LONG_FILES: Record<string, string> = {};
const MOST_LINES = 200;
const MOST_PAGE_LINES = 60;

describe('the import table', () => {
  test('every import in src/ is one that its place may make', () => {
    const breaches = code.flatMap((file) => {
      const inside = file.slice('src/'.length);
      return importsOf(read(file)).flatMap((one) => breach(inside, one) ?? []);
    });
    expect(breaches).toEqual([]);
  });

  test.each([
    ['components/cards/RoleCard.astro', 'astro:content', 'components may not'],
    ['components/cards/RoleCard.astro', '../../content-queries/roles', 'components may not'],
    ['islands/site-search/search.ts', '../remembered-checklist/ticks', 'islands may not'],
    ['islands/site-search/search.ts', '../../components/in-mdx/names', 'islands may not'],
    ['job-description/compose.ts', 'node:fs', 'job-description may not'],
    ['job-description/compose.ts', '../site', 'job-description may not'],
    ['layouts/Page.astro', '../content-queries/roles', 'layouts may not'],
    ['layouts/Page.astro', '../islands/job-description-builder/mount', 'layouts may not'],
    ['pages/index.astro', '../islands/site-search/search', 'only an island’s mount file'],
    ['content-schemas/roles.ts', 'astro:content', 'content-schemas may not'],
    ['helpers/text.ts', './other', 'lies in no place'],
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

  test('no file is longer than 200 lines without a written reason', () => {
    const long = [...code, ...filesBelow('tests').filter((file) => file.endsWith('.ts'))].filter(
      (file) => read(file).trim().split('\n').length > MOST_LINES && !(file in LONG_FILES),
    );
    expect(long).toEqual([]);
  });

  test(`no page is longer than ${MOST_PAGE_LINES} lines: a page asks, and hands on`, () => {
    expect(code.filter((file) => file.startsWith('src/pages/') && read(file).trim().split('\n').length > MOST_PAGE_LINES)).toEqual([]);
  });

  test('nothing in src/ or content/ imports from tests/', () => {
    expect(code.filter((file) => importsOf(read(file)).some(({ from }) => from.includes('/tests/')))).toEqual([]);
  });

  test('the top level holds what the README says and nothing else', () => {
    const top = readdirSync(root).filter((name) => !['node_modules', 'dist', 'test-results', '.git', '.astro'].includes(name));
    expect(top.sort()).toEqual([
      '.ci',
      '.editorconfig',
      '.gitignore',
      '.npmrc',
      '.nvmrc',
      '.prettierignore',
      '.prettierrc.json',
      'README.md',
      'astro.config.mjs',
      'content',
      'eslint.config.js',
      'package-lock.json',
      'package.json',
      'playwright.config.ts',
      'public',
      'src',
      'tests',
      'tsconfig.json',
      'vitest.config.ts',
    ]);
  });
});
