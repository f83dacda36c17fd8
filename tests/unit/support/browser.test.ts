import { describe, expect, test } from 'vitest';
import { ensureChromium, findChromium, type Machine } from '../../support/browser';

/** A machine on which only these programs run; `appears` is what each command that runs puts there, or false where it fails. */
function machine(
  programs: string[],
  parts: Partial<Machine> = {},
  appears: Record<string, string | false> = {},
) {
  const present = new Set(programs);
  const ran: string[] = [];
  const said: string[] = [];
  const made: Machine = {
    variable: undefined,
    downloaded: async () => '/playwright/chrome',
    system: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    exists: (path) => present.has(path),
    debianRoot: false,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const [, result = ''] =
        Object.entries(appears).find(([start]) => line.startsWith(start)) ?? [];
      if (result) present.add(result);
      return result !== false;
    },
    say: (text) => said.push(text),
    ...parts,
  };
  return { made, ran, said };
}

const everywhere = [
  '/mine/chrome',
  '/playwright/chrome',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

describe('a person who runs the browser tests', () => {
  test.each([
    ['the one they name in CHROMIUM_PATH', everywhere, '/mine/chrome', '/mine/chrome'],
    ['Playwright’s own download', everywhere, undefined, '/playwright/chrome'],
    ['the system’s first', everywhere.slice(2), undefined, '/usr/bin/chromium'],
    ['the system’s next', everywhere.slice(3), undefined, '/usr/bin/google-chrome'],
    ['Playwright’s own where CHROMIUM_PATH is empty', everywhere, '', '/playwright/chrome'],
  ])('gets %s, and nothing is installed', async (_, programs, variable, path) => {
    const { made, ran, said } = machine(programs, { variable });
    expect(await ensureChromium(made)).toBe(path);
    expect([ran, said]).toEqual([[], []]);
  });

  test('who names a wrong CHROMIUM_PATH is told so, and no other browser is taken or installed in its place', async () => {
    const { made, ran } = machine(everywhere, { variable: '/wrong/chrome', debianRoot: true });
    await expect(ensureChromium(made)).rejects.toThrow(
      /CHROMIUM_PATH is "\/wrong\/chrome".*correct it or unset it/,
    );
    await expect(findChromium(made)).rejects.toThrow(/CHROMIUM_PATH/);
    expect(ran).toEqual([]);
  });

  test('who may install Debian’s packages gets its chromium, and is told first', async () => {
    const { made, ran, said } = machine(
      [],
      { debianRoot: true },
      { 'apt-get install': '/usr/bin/chromium' },
    );
    expect(await ensureChromium(made)).toBe('/usr/bin/chromium');
    expect(ran.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'apt-get update',
      'apt-get install',
    ]);
    expect(ran[1]).toMatch(/ chromium /);
    expect(said).toEqual(['No Chromium found: installing Debian’s chromium package.']);
  });

  test('who may not gets Playwright’s, without a try at apt', async () => {
    const { made, ran, said } = machine([], {}, { 'npx playwright install': '/playwright/chrome' });
    expect(await ensureChromium(made)).toBe('/playwright/chrome');
    expect(ran).toEqual(['npx playwright install chromium']);
    expect(said).toEqual(['No Chromium found: installing Playwright’s own Chromium.']);
  });

  test.each<[string, Record<string, string | false>, string[]]>([
    ['cannot be reached', { 'apt-get update': false }, ['apt-get update']],
    ['lack it', { 'apt-get install': false }, ['apt-get update', 'apt-get install']],
    ['install something that does not run', {}, ['apt-get update', 'apt-get install']],
  ])('gets Playwright’s where Debian’s packages %s', async (_, appears, apt) => {
    const { made, ran } = machine(
      [],
      { debianRoot: true },
      { ...appears, 'npx playwright': '/playwright/chrome' },
    );
    expect(await ensureChromium(made)).toBe('/playwright/chrome');
    expect(ran.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      ...apt,
      'npx playwright',
    ]);
  });

  test.each([true, false])(
    'is told what to do where nothing can be installed (as root on Debian: %s)',
    async (debianRoot) => {
      const { made } = machine([], { debianRoot }, { 'apt-get': false, npx: false });
      await expect(ensureChromium(made)).rejects.toThrow(
        /apt-get install chromium; .*npx playwright install chromium\), or set CHROMIUM_PATH/,
      );
    },
  );
});
