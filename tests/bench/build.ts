/**
 * Processor seconds of a clean build beside a bare Astro + MDX + Pagefind build of the same content: `npm run bench:build`.
 * The bare site reads the same files through the content layer and has a page for each of ours, in a five-line layout, and
 * nothing else: no schemas, no checks, no styles, no scripts.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyOfTheSite, folderWithPackages } from '../support/copies.ts';
import { MDX_COMPONENTS } from '../../src/components/in-mdx/names.ts';

const ROUNDS = 5;
const root = process.cwd();
const PAGES = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('index.html'),
);

/** The same content read by Astro's content layer into one bare route a collection; the pages made from data print that data. */
function bareSite(): string {
  const folder = folderWithPackages();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  write(
    'package.json',
    JSON.stringify({ type: 'module', scripts: { build: 'astro build && pagefind --site dist' } }),
  );
  write(
    'astro.config.mjs',
    "import { defineConfig } from 'astro/config';\nimport mdx from '@astrojs/mdx';\nexport default defineConfig({ integrations: [mdx()] });\n",
  );
  const folders = [
    'guide',
    'roles',
    'skills',
    'engagements',
    'comparisons',
    'work-samples',
    'pages',
  ];
  const data = ['questions', 'wording', 'posting-rules'];
  const lists = ['glossary', 'technologies', 'sources', 'phrases', 'faq', 'channels'];
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';\nimport { file, glob } from 'astro/loaders';\nexport const collections = {\n${[
      ...folders.map(
        (name) =>
          `  '${name}': defineCollection({ loader: glob({ base: 'content/${name}', pattern: '*.mdx' }) }),`,
      ),
      ...data.map(
        (name) =>
          `  '${name}': defineCollection({ loader: glob({ base: 'content/${name}', pattern: '*.yaml' }) }),`,
      ),
      ...lists.map(
        (name) => `  ${name}: defineCollection({ loader: file('content/${name}.yaml') }),`,
      ),
    ].join('\n')}\n};\n`,
  );
  write(
    'src/layouts/Bare.astro',
    '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8" /><title>{Astro.props.title}</title></head>\n<body><main><slot /></main></body>\n</html>\n',
  );
  const route = (collection: string, data: string) => `---
import { getCollection, render } from 'astro:content';
import Bare from '../../layouts/Bare.astro';
export const getStaticPaths = async () => (await getCollection('${collection}')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
const components = { ${MDX_COMPONENTS.map((name) => `${name}: Bare`).join(', ')} };
---
<Bare title={entry.data.title}><h1>{entry.data.title}</h1><p>{JSON.stringify(${data})}</p><Content {components} /></Bare>
`;
  for (const name of folders) write(`src/pages/${name}/[slug].astro`, route(name, 'entry.data'));
  write(
    'src/pages/roles/[slug]/ladder.astro',
    route('roles', 'entry.data')
      .replaceAll('../../', '../../../')
      .replace('<Content {components} />', ''),
  );
  write(
    'src/pages/job-descriptions/[slug].astro',
    route('roles', 'entry.data').replace('<Content {components} />', ''),
  );
  write(
    'src/pages/interview-questions/[slug].astro',
    route('questions', 'entry.data').replace('<Content {components} />', ''),
  );
  const list = (collection: string, up: string) =>
    `---\nimport { getCollection } from 'astro:content';\nimport Bare from '${up}layouts/Bare.astro';\nconst all = await getCollection('${collection}');\n---\n<Bare title="${collection}"><h1>${collection}</h1>{all.map(({ id, data }) => <p>{id} {JSON.stringify(data)}</p>)}</Bare>\n`;
  for (const name of folders) write(`src/pages/${name}/index.astro`, list(name, '../../'));
  write('src/pages/job-descriptions/index.astro', list('roles', '../../'));
  for (const [page, collection] of [
    ['index', 'guide'],
    ['glossary', 'glossary'],
    ['search', 'skills'],
    ['faq', 'faq'],
    ['404', 'roles'],
    ['job-description-builder', 'technologies'],
    ['wording', 'wording'],
    ['posting-rules', 'posting-rules'],
  ] as const)
    write(`src/pages/${page}.astro`, list(collection, '../'));
  // The tools and lists that code makes: a page of plain text each.
  for (const path of PAGES.filter((one) =>
    /^(?:interview-kit|interview-questions\/index|job-description-review|find-talent|hiring-plan|engagement-comparator|framework|roles\/compare)/.test(
      one,
    ),
  ))
    write(
      `src/pages/${path.replace(/html$/, 'astro')}`,
      list('faq', '../'.repeat(path.split('/').length)),
    );
  return folder;
}

/** User and system seconds of one clean build, child processes included. */
function processorSeconds(folder: string): number {
  for (const made of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, made), { recursive: true, force: true });
  const script = 'TIMEFORMAT="%U %S"; { time npm run build >build.log 2>&1; } 2>&1';
  const [user = 0, system = 0] = execFileSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  })
    .trim()
    .split(' ')
    .map(Number);
  const built = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  if (
    !built.includes('pagefind/pagefind.js') ||
    built.filter((file) => file.endsWith('index.html')).length < PAGES.length
  )
    throw new Error(`the build failed: ${readFileSync(join(folder, 'build.log'), 'utf8')}`);
  return user + system;
}

const sites = { ours: copyOfTheSite(), bare: bareSite() };
const seconds: Record<keyof typeof sites, number[]> = { ours: [], bare: [] };
for (let round = 0; round < ROUNDS; round++)
  for (const name of ['ours', 'bare'] as const) seconds[name].push(processorSeconds(sites[name]));
for (const folder of Object.values(sites)) rmSync(folder, { recursive: true, force: true });

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
for (const [name, values] of Object.entries(seconds))
  console.log(
    `${name}: ${median(values).toFixed(2)} s (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}, ${ROUNDS} clean builds)`,
  );
console.log(
  `ours / bare: ${(median(seconds.ours) / median(seconds.bare)).toFixed(2)}; the bound is 1.3`,
);
