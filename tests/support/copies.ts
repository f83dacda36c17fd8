import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();

/** A new folder with the project's packages linked into it. Astro keeps its cache in node_modules, so that is the folder's own. */
export function folderWithPackages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter(
    (one) => one === '.bin' || !one.startsWith('.'),
  ))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  return folder;
}

/** A copy of all that a build reads, to change and build at will. */
export function copyOfTheSite(): string {
  const folder = folderWithPackages();
  for (const name of [
    'src',
    'content',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}
