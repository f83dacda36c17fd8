import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const readme = read('README.md');

/** Each command of the README, the file that runs it, and the words it runs it by. */
const RUN_BY: Record<string, [string, string]> = {
  'npm ci --loglevel=error': ['.ci/run', 'npm ci --loglevel=error'],
  'npm test': ['.ci/run', 'npm test'],
  'npm start': ['tests/built-site/building.test.ts', "['start', "],
  'npm run dev': ['tests/browser/dev.spec.ts', "['run', 'dev', "],
  'npm run build': ['tests/support/run.ts', "['npm', 'run', 'build']"],
  'npm run preview': ['playwright.config.ts', 'npm run preview'],
};

test('every command the README quotes is run by a test or by continuous integration', () => {
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block!.split('\n'),
  );
  const spans = [...readme.matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(([, span]) => span!);
  const commands = [...blocks, ...spans]
    .flatMap((line) => line.replace(/#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter(Boolean);
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

test('every folder and file the README names is there', () => {
  const layout = /```\n(content\/[\s\S]*?)```/.exec(readme)![1]!;
  let parent = '';
  for (const line of layout.trim().split('\n')) {
    const [, indent = '', names = ''] = /^( *)((?:[\w.-]+\/? )+)/.exec(`${line} `)!;
    if (!indent) parent = names.trim();
    for (const name of names.trim().split(' '))
      expect(existsSync(root + (indent ? parent : '') + name), `${line}`).toBe(true);
  }
  for (const [, file] of readme.matchAll(
    /(?:`|\()((?:src|tests|content|public)\/[\w./-]+\w)(?:`|\))/g,
  ))
    expect(existsSync(root + file!), file).toBe(true);
});
