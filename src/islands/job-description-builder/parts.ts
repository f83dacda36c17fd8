import { whenIdle } from '../../controls/when-idle';

/**
 * The heavy parts, loaded when the browser is idle after the first edit: once a person has begun, neither a lost network nor
 * a new deployment can take an export away. One that failed is asked for again when it is needed.
 */
const LOADERS = {
  docx: () => import('../../job-description/writers/docx'),
  import: () => import('../../job-description/import'),
  windows: () => import('./late-windows'),
  review: () => import('./review-part'),
};

type Parts = { [Name in keyof typeof LOADERS]: Awaited<ReturnType<(typeof LOADERS)[Name]>> };

const loaded = new Map<string, Promise<unknown>>();

/** A part's functions; rejects where it cannot be loaded. */
export function part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const before = loaded.get(name) as Promise<Parts[Name]> | undefined;
  if (before) return before;
  const work = LOADERS[name]() as Promise<Parts[Name]>;
  loaded.set(name, work);
  work.catch(() => loaded.delete(name));
  return work;
}

/** Loads every part when nothing else is to do, the one first that `first` asks for. */
export function loadPartsWhenIdle(first: () => void) {
  whenIdle(() => {
    first();
    (Object.keys(LOADERS) as (keyof Parts)[]).forEach((name) => part(name).catch(() => undefined));
  });
}
