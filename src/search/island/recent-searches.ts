/** The last searches of this browser, kept here only. The builder's "Erase everything" erases them too. */
const KEY = 'search/recent';
const MOST = 6;

/** The kept searches, latest first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept
          .filter((one): one is string => typeof one === 'string' && one.length <= 200)
          .slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function rememberSearch(query: string): void {
  const words = query.trim();
  if (!words) return;
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([words, ...recentSearches().filter((one) => one !== words)].slice(0, MOST)),
    );
  } catch {
    // A browser that keeps nothing searches all the same.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
