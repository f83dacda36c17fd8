import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfTheSite } from '../support/copies';
import { builtFiles } from '../../src/site-checks/built-files';
import { checkSite } from '../../src/site-checks';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** A shell's environment, without what vitest adds to it (its mode, its base): a build would take that for its own. */
const shell = Object.fromEntries(
  ['PATH', 'HOME', 'APPDATA', 'SystemRoot', 'TMPDIR', 'NODE_EXTRA_CA_CERTS'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
);
const digest = (folder: string) =>
  Object.fromEntries(
    builtFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

describe('a copy of the project in another folder', () => {
  let copy: string;

  beforeAll(() => {
    copy = copyOfTheSite();
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Builds the copy; gives back the exit code and all it printed. */
  async function build(variables: Record<string, string> = {}) {
    const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    return run(program, ['run', 'build'], {
      cwd: copy,
      env: { ...shell, ...variables },
      maxBuffer: 1e8,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, log: stdout + stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        log: error.stdout + error.stderr,
      }),
    );
  }

  test('gives the same bytes in another time zone and language, and its log holds no warning', async () => {
    const { code, log } = await build({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    expect(code).toBe(0);
    expect(log).not.toMatch(/\[WARN\]|\[ERROR\]|warning/i);
    expect(digest(join(copy, 'dist'))).toEqual(digest(join(root, 'dist')));
  });

  test('served below /hire/, links and files all stay below it', async () => {
    const { code } = await build({ BASE_PATH: '/hire/', SITE_URL: 'https://jobs.example' });
    expect(code).toBe(0);
    expect(checkSite(join(copy, 'dist'), '/hire/')).toEqual([]);
    const home = readFileSync(join(copy, 'dist/index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://jobs.example/hire/"');
    const styles = builtFiles(join(copy, 'dist')).filter((file) => file.endsWith('.css'));
    for (const file of styles)
      expect(readFileSync(join(copy, 'dist', file), 'utf8')).not.toMatch(/url\(["']?\/(?!hire\/)/);
  });

  // What each check finds is tested on plain data; this build shows that a fault stops it.
  test('a fault in the content stops the build and says where and what to write', async () => {
    const path = join(copy, 'content/roles/api-engineer.mdx');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace(/engagement: \S+/, 'engagement: gig-work'));
    try {
      const { code, log } = await build();
      expect(code).not.toBe(0);
      expect(log).toMatch(
        /content\/roles\/api-engineer\.mdx:\d+ sample\.engagement: names the engagements entry "gig-work", which does not exist; write one of .*contract/,
      );
    } finally {
      writeFileSync(path, before);
    }
  });
});

test('npm start builds, prints its address and serves the finished site, search included', async () => {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const server = spawn(program, ['start', '--', '--port', '4397'], {
    cwd: root,
    detached: true,
    env: shell,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let log = '';
      const read = (chunk: Buffer) => {
        log += String(chunk);
        const found = /http:\/\/(?:localhost|127\.0\.0\.1):4397\//.exec(
          stripVTControlCharacters(log),
        );
        if (found) resolve(found[0]);
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.on('exit', () => reject(new Error(`npm start ended:\n${log}`)));
    });
    for (const [path, words] of [
      ['', 'Hire developers'],
      ['job-description-builder/', 'id="catalogue"'],
      ['pagefind/pagefind-entry.json', 'page_count'],
    ] as const) {
      const response = await fetch(address + path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(words);
    }
  } finally {
    process.kill(-server.pid!);
  }
});
