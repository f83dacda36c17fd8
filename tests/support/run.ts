/**
 * `npm test`: every check in order, from the quickest to the slowest, and a closing line that counts them. A step that is no
 * test runner counts as one test. A failing step does not stop the others, so that one run tells everything. `npm run test:all`
 * also looks at every page in both themes and two widths.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Step {
  name: string;
  command: string[];
  /** Reads the counts out of the report the command wrote; without it the step counts as one test. */
  counts?: (report: string) => Counts;
}

export interface Counts {
  passed: number;
  failed: number;
}

/** The counts in vitest's JSON report. */
export function vitestCounts(report: string): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(report) as Record<
    string,
    number
  >;
  return {
    passed: numPassedTests ?? 0,
    failed: (numFailedTests ?? 0) || (numFailedTestSuites ? 1 : 0),
  };
}

/** The counts in Playwright's JSON report; a test that passed only when tried again counts as failed. */
export function playwrightCounts(report: string): Counts {
  const { stats, errors = [] } = JSON.parse(report) as {
    stats: Record<string, number>;
    errors?: unknown[];
  };
  return {
    passed: stats['expected'] ?? 0,
    failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) + errors.length,
  };
}

/** Adds a step's counts: a report where there is one, else its exit; a failing exit never counts as no failure. */
export function settle(exit: number | null, counted: Counts | undefined): Counts {
  if (!counted || counted.passed + counted.failed === 0)
    return exit === 0 && !counted ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return exit !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

const vitest = (...projects: string[]) => [
  'vitest',
  'run',
  ...projects.flatMap((name) => ['--project', name]),
  '--reporter=default',
  '--reporter=json',
  '--outputFile=REPORT',
];

const STEPS: Step[] = [
  {
    name: 'The lockfile is complete and names no registry',
    command: ['node', 'tests/support/check-lock.ts'],
  },
  { name: 'Formatting', command: ['prettier', '--check', '.'] },
  { name: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'Unit and content tests', command: vitest('unit', 'content'), counts: vitestCounts },
  { name: 'Build', command: ['npm', 'run', 'build'] },
  { name: 'Built-site tests', command: vitest('built-site'), counts: vitestCounts },
  { name: 'A browser is there', command: ['node', 'tests/support/browser.ts'] },
  { name: 'Browser tests', command: ['playwright', 'test'], counts: playwrightCounts },
];

function main() {
  const everyView = process.argv.includes('--every-view') ? { EVERY_VIEW: '1' } : {};
  const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
  const total: Counts = { passed: 0, failed: 0 };
  const failed: string[] = [];
  for (const [index, { name, command, counts }] of STEPS.entries()) {
    const report = join(reports, `${index}.json`);
    const [program = '', ...parameters] = command.map((part) => part.replace('REPORT', report));
    const start = performance.now();
    console.log(`\n── ${name}`);
    const { status } = spawnSync(program, parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...everyView, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const settled = settle(status, counts && read(report, counts));
    total.passed += settled.passed;
    total.failed += settled.failed;
    if (settled.failed) failed.push(name);
    console.log(
      `── ${name}: ${settled.passed} passed, ${settled.failed} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  rmSync(reports, { recursive: true, force: true });
  if (failed.length) console.log(`\nFailed: ${failed.join('; ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}

function read(file: string, counts: (report: string) => Counts): Counts {
  try {
    return counts(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
