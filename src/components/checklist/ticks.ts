/** Stored shape: `checklist/<name>` → a JSON list of item ids. Anything else there reads as nothing ticked. */
const key = (name: string) => `checklist/${name}`;

/** The ticked item ids of a list; none where the browser keeps nothing or keeps nonsense. */
export function readTicks(name: string): Set<string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key(name)) ?? '[]');
    return new Set(Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Keeps the ticked ids; false where the browser did not. */
export function writeTicks(name: string, ids: string[]): boolean {
  try {
    const text = JSON.stringify(ids);
    localStorage.setItem(key(name), text);
    return localStorage.getItem(key(name)) === text;
  } catch {
    return false;
  }
}
