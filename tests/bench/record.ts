/**
 * Runs a benchmark and keeps what it prints in NUMBERS.md: `node tests/bench/record.ts typing`. A section is replaced whole, so
 * that no figure there was typed by hand.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const HEAD = `# Numbers

What the benchmarks printed when they last ran; each section is written by its benchmark (\`npm run bench:<name>\`). Times depend on
the machine and are never asserted; the bounds that are asserted stand in the tests.
`;

/** The text of NUMBERS.md with the section of one benchmark put in, in the order of their names. */
export function withSection(numbers: string, name: string, printed: string, when: string): string {
  const sections = new Map(
    numbers
      .split(/^(?=## )/m)
      .filter((part) => part.startsWith('## '))
      .map((part) => [part.slice(3, part.indexOf('\n')), part.trimEnd()]),
  );
  const fence = '```';
  sections.set(name, `## ${name}\n\n${when}\n\n${fence}text\n${printed.trimEnd()}\n${fence}`);
  const sorted = [...sections.keys()].sort().map((key) => sections.get(key)!);
  return `${[HEAD.trimEnd(), ...sorted].join('\n\n')}\n`;
}

function main(name: string) {
  const file = fileURLToPath(new URL('NUMBERS.md', import.meta.url));
  const bench = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [bench], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  process.exitCode = status ?? 1;
  if (status !== 0) return;
  const numbers = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const when = `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores.`;
  writeFileSync(file, withSection(numbers, name, stdout, when));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? '');
