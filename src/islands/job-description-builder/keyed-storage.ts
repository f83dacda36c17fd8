/** Every key of the builder's begins with this; those of the checklists and the search are the site's others. */
const PREFIX = 'job-description/';
const SITE_PREFIXES = [PREFIX, 'checklist/', 'search/'];
/** Written and removed at once, so that other tabs hear that everything was erased. */
const ERASED = `${PREFIX}erased`;

/** The browser's storage under the builder's own prefix. No method throws: a browser may deny all of it, or fill up. */
export function keyedStorage() {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const get = (key: string): string | null => attempt(() => localStorage.getItem(PREFIX + key), null);
  const keys = (): string[] =>
    attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)), []).map((key) => key.slice(PREFIX.length));
  /** Writes and reads back, for some browsers write nothing and say nothing. */
  const set = (key: string, text: string): boolean =>
    attempt(() => {
      localStorage.setItem(PREFIX + key, text);
      return localStorage.getItem(PREFIX + key) === text;
    }, false);

  return {
    get,
    keys,
    set,
    remove: (key: string) => attempt(() => localStorage.removeItem(PREFIX + key), undefined),
    /** Whether the browser lets the page keep anything at all. */
    isThere: (): boolean => attempt(() => typeof localStorage.getItem(PREFIX) !== 'undefined', false),
    /** Remembers a word for this tab, and as the latest of any tab. */
    mark: (name: string, word: string) => {
      attempt(() => sessionStorage.setItem(PREFIX + name, word), undefined);
      if (get(name) !== word) set(name, word);
    },
    marked: (name: string): string[] =>
      [attempt(() => sessionStorage.getItem(PREFIX + name), null), get(name)].filter((word) => word !== null),
    /** Removes all that this site keeps in this browser, and tells the other tabs. */
    eraseAll: () => {
      const ours = (key: string) => SITE_PREFIXES.some((prefix) => key.startsWith(prefix));
      for (const storage of [() => localStorage, () => sessionStorage])
        attempt(
          () =>
            Object.keys(storage())
              .filter(ours)
              .forEach((key) => storage().removeItem(key)),
          undefined,
        );
      set(ERASED.slice(PREFIX.length), 'now');
      attempt(() => localStorage.removeItem(ERASED), undefined);
    },
    isErasure: ({ key, newValue }: StorageEvent): boolean => key === ERASED && newValue !== null,
  };
}
