/**
 * Finds a Chromium for the browser tests: CHROMIUM_PATH, then Playwright's own download, then the system's; where there is
 * none it installs one and says so. Run by itself (`node tests/support/browser.ts`) it prints which one was found.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SYSTEM: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    // Debian’s headless build: the same engine without a window, and more than twice as fast.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/** What a search for a browser may ask of the machine; a test gives its own. */
export interface Machine {
  variable: string | undefined;
  /** Where Playwright would keep its own download. */
  downloaded: () => Promise<string>;
  system: string[];
  exists: (path: string) => boolean;
  /** Whether Debian's packages can be installed: root on Debian (Ubuntu's chromium package is only a stub). */
  debianRoot: boolean;
  /** Runs a command, showing its output; true where it succeeded. */
  run: (command: string, args: string[]) => boolean;
  say: (text: string) => void;
}

/** The first Chromium of the machine, or undefined. A CHROMIUM_PATH that cannot be run is an error, not a miss. */
export async function findChromium(machine: Machine): Promise<string | undefined> {
  if (machine.variable) {
    if (machine.exists(machine.variable)) return machine.variable;
    throw new Error(
      `CHROMIUM_PATH is "${machine.variable}", which is no program that can be run; correct it or unset it.`,
    );
  }
  const downloaded = await machine.downloaded();
  return [downloaded, ...machine.system].find((path) => path && machine.exists(path));
}

/** Like findChromium, but installs one where there is none. */
export async function ensureChromium(machine: Machine): Promise<string> {
  const found = await findChromium(machine);
  if (found) return found;
  const ways: [string, () => boolean][] = [];
  if (machine.debianRoot)
    ways.push([
      'Debian’s chromium package',
      () =>
        machine.run('apt-get', ['update', '-qq']) &&
        machine.run('apt-get', [
          'install',
          '-y',
          '-qq',
          '--no-install-recommends',
          'chromium',
          'chromium-headless-shell',
          'fonts-liberation',
          'fonts-dejavu-core',
        ]),
    ]);
  ways.push([
    'Playwright’s own Chromium',
    () => machine.run('npx', ['playwright', 'install', 'chromium']),
  ]);
  for (const [name, install] of ways) {
    machine.say(`No Chromium found: installing ${name}.`);
    const path = install() ? await findChromium(machine) : undefined;
    if (path) return path;
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH.',
  );
}

const canRun = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The machine this runs on. */
export const thisMachine = (): Machine => ({
  variable: process.env['CHROMIUM_PATH'],
  downloaded: async () => (await import('playwright')).chromium.executablePath(),
  system: SYSTEM[process.platform] ?? [],
  exists: canRun,
  debianRoot:
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get') &&
    !/^ID=ubuntu/m.test(
      existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    ),
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (text) => console.log(text),
});

/** Root needs --no-sandbox; the others keep Chromium from calling home. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(`Chromium: ${await ensureChromium(thisMachine())}`);
