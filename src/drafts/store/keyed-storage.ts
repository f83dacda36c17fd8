/** Every key of the builder's begins with this; those of the checklists, the search and the interview scores are the site's others. */
const PREFIX = 'job-description/';
const SITE_PREFIXES = [PREFIX, 'checklist/', 'search/', 'interview-scores/'];
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
  /** What the browser refused to keep, for as long as this page is open. */
  const held = new Map<string, string>();
  const get = (key: string): string | null =>
    held.get(key) ?? attempt(() => localStorage.getItem(PREFIX + key), null);
  const keys = (): string[] => {
    const stored = attempt(
      () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)),
      [],
    );
    return [...new Set([...stored.map((key) => key.slice(PREFIX.length)), ...held.keys()])];
  };
  /** Writes and reads back, for some browsers write nothing and say nothing. */
  const write = (key: string, text: string): boolean =>
    attempt(() => {
      localStorage.setItem(PREFIX + key, text);
      return localStorage.getItem(PREFIX + key) === text;
    }, false);
  const set = (key: string, text: string): boolean => {
    if (!write(key, text)) return false;
    held.delete(key);
    // Where there is room for this, there may be room for what was refused before.
    for (const [waiting, words] of held) if (write(waiting, words)) held.delete(waiting);
    return true;
  };

  return {
    get,
    keys,
    set,
    /** Writes, or holds the text in memory and answers false, so that in this visit nothing of it is lost. */
    setOrHold: (key: string, text: string): boolean => set(key, text) || !held.set(key, text),
    /** Whether something is in memory only. */
    isHolding: (): boolean => held.size > 0,
    remove: (key: string) => {
      held.delete(key);
      attempt(() => localStorage.removeItem(PREFIX + key), undefined);
    },
    /** Whether the browser lets the page keep anything at all. */
    isThere: (): boolean =>
      attempt(() => typeof localStorage.getItem(PREFIX) !== 'undefined', false),
    /** Remembers a word for this tab, and as the latest of any tab. */
    mark: (name: string, word: string) => {
      attempt(() => sessionStorage.setItem(PREFIX + name, word), undefined);
      if (get(name) !== word) set(name, word);
    },
    marked: (name: string): string[] =>
      [attempt(() => sessionStorage.getItem(PREFIX + name), null), get(name)].filter(
        (word) => word !== null,
      ),
    /** Removes all that this site keeps in this browser, and tells the other tabs. */
    eraseAll: () => {
      held.clear();
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
