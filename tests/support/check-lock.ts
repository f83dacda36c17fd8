/**
 * Says what makes package-lock.json unfit: an optional dependency without an entry (npm then refuses `npm ci`), an entry
 * without a hash, a registry's address, or a dependency that package.json does not pin exactly.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface LockedPackage {
  link?: boolean;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
type Dependencies = Record<string, Record<string, string> | undefined>;

/** The faults of a lockfile's `packages` and a package.json, as plain sentences. */
export function lockFaults(
  packages: Record<string, LockedPackage>,
  manifest: Dependencies,
): string[] {
  const faults: string[] = [];
  for (const [place, { integrity, resolved, link, optionalDependencies = {} }] of Object.entries(
    packages,
  )) {
    if (place && !link && !integrity)
      faults.push(`${place} has no hash; install it again from the registry`);
    if (resolved)
      faults.push(
        `${place} names the address ${resolved}; set omit-lockfile-registry-resolved and install again`,
      );
    for (const name of Object.keys(optionalDependencies))
      if (!hasEntry(packages, place, name))
        faults.push(
          `${place || 'package.json'} names ${name}, which has no entry; pin a version that the registry holds whole`,
        );
  }
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(manifest[group] ?? {}))
      if (!/^\d+\.\d+\.\d+$/.test(version))
        faults.push(`${name} is pinned as "${version}"; write one exact version`);
  return faults;
}

/** Whether `name` is locked in any node_modules between `place` and the top. */
function hasEntry(packages: Record<string, unknown>, place: string, name: string): boolean {
  for (
    let folder = place;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (!folder) return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const faults = lockFaults(
    packages,
    JSON.parse(readFileSync('package.json', 'utf8')) as Dependencies,
  );
  for (const fault of faults) console.error(fault);
  if (!faults.length)
    console.log(
      `package-lock.json: ${Object.keys(packages).length} packages, each with a hash, none missing`,
    );
  process.exitCode = faults.length ? 1 : 0;
}
