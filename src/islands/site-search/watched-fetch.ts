const LONGEST_WAIT = 8000;

/**
 * Watches every fetch below `folder` from now on and gives back the set of addresses that failed: refused, not found,
 * answered with a page instead of data, or not answered in eight seconds. Other fetches pass untouched.
 */
export function watchFetches(folder: string): Set<string> {
  const failed = new Set<string>();
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith(folder)) return plainFetch(input, init);
    try {
      const response = await plainFetch(input, { ...init, signal: AbortSignal.timeout(LONGEST_WAIT) });
      if (!response.ok || response.headers.get('content-type')?.includes('text/html')) failed.add(pathname);
      return response;
    } catch (error) {
      failed.add(pathname);
      throw error;
    }
  };
  return failed;
}
