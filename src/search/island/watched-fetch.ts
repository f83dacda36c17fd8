const LONGEST_WAIT = 8000;

/** What is known of the fetches below a folder. */
export interface WatchedFetches {
  /** Addresses that failed: refused, not found, answered with a page instead of data, or not answered in eight seconds. */
  failed: Set<string>;
  /** Starts fetching these files of the folder; who fetches one next gets that answer. */
  startEarly(files: string[]): void;
}

/** Watches every fetch below `folder` from now on. Other fetches pass untouched. */
export function watchFetches(folder: string): WatchedFetches {
  const failed = new Set<string>();
  const early = new Map<string, Promise<Response>>();
  const plainFetch = globalThis.fetch;
  const fetchInTime = (input: RequestInfo | URL, init?: RequestInit) =>
    plainFetch(input, { ...init, signal: AbortSignal.timeout(LONGEST_WAIT) });
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith(folder)) return plainFetch(input, init);
    try {
      const started = early.get(pathname);
      early.delete(pathname);
      const response = await (started ?? fetchInTime(input, init));
      if (!response.ok || response.headers.get('content-type')?.includes('text/html'))
        failed.add(pathname);
      return response;
    } catch (error) {
      failed.add(pathname);
      throw error;
    }
  };
  return {
    failed,
    startEarly: (files) => {
      for (const file of files) {
        // These names do not tell a version, so whoever keeps a copy asks whether it still holds.
        const answer = fetchInTime(folder + file, { cache: 'no-cache' });
        // Where nobody asks for it, nobody misses it either.
        answer.catch(() => undefined);
        early.set(folder + file, answer);
      }
    },
  };
}
