import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ROOMS } from './import-table';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'tests/README.md',
];

/** Each quoted command that a test or continuous integration runs, the file that runs it, and the words it runs it by. */
const RUN_BY: Record<string, [string, string]> = {
  'npm ci --loglevel=error': ['.ci/run', 'npm ci --loglevel=error'],
  'npm test': ['.ci/run', 'npm test'],
  'npm start': ['tests/built-site/building.test.ts', "['start', "],
  'npm run dev': ['tests/browser/dev.spec.ts', "['run', 'dev', "],
  'npm run build': ['tests/support/run.ts', "['npm', 'run', 'build']"],
  'npm run preview': ['playwright.config.ts', 'npm run preview'],
};
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The commands in a document’s shell blocks and code spans, without their comments. */
function commandsIn(document: string): string[] {
  const blocks = [...document.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block!.split('\n'),
  );
  const spans = [...document.matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(([, span]) => span!);
  return [...blocks, ...spans]
    .flatMap((line) => line.replace(/#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter(Boolean);
}

test('every command the README quotes is run by a test or by continuous integration', () => {
  const commands = commandsIn(read('README.md'));
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const [file, words] = RUN_BY[command] ?? [];
    expect(
      file,
      `nothing runs "${command}"; add it to a test, or leave it out of the README`,
    ).toBeDefined();
    expect(read(file!)).toContain(words);
  }
});

describe.each(DOCUMENTS)('%s is true', (name) => {
  const document = read(name);

  test('every script it quotes is one of package.json', () => {
    const quoted = commandsIn(document).flatMap(
      (command) => /^npm run ([\w:]+)/.exec(command)?.[1] ?? [],
    );
    for (const script of quoted) expect(Object.keys(scripts)).toContain(script);
  });

  test('every file and folder it names is there', () => {
    const named = [
      ...document.matchAll(/[`(]((?:src|tests|content|public|\.github|\.ci)\/[\w./-]*\w\/?)[`)]/g),
      ...document.matchAll(/\]\(((?!https?:|#)[\w./-]+)\)/g),
    ].map(([, path]) => path!);
    for (const path of named) expect(existsSync(root + path), `${name} names ${path}`).toBe(true);
  });
});

test('every folder the README lists is there, and every room is listed', () => {
  const layout = /```\n(content\/[\s\S]*?)```/.exec(read('README.md'))![1]!;
  const listed: string[] = [];
  let parent = '';
  for (const line of layout.trim().split('\n')) {
    const [, indent = '', name = ''] = /^( *)([\w.-]+\/?)/.exec(line)!;
    if (!indent) parent = name;
    listed.push((indent ? parent : '') + name);
    expect(existsSync(root + listed.at(-1)!), line).toBe(true);
  }
  for (const room of ROOMS)
    expect(
      listed.some((path) => path.replace(/^src\/|\/$|\.ts$/g, '') === room),
      room,
    ).toBe(true);
});
