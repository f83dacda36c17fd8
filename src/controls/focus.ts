/**
 * Does work once a change that was just made stands in the page, and before the next key is heard: Preact shows a change in a
 * microtask, and this one comes after it. A timer would come after keys that were typed ahead, and they would be lost.
 */
export const onceShown = (work: () => void): void => queueMicrotask(work);

/** Focuses the first of these ids that the page has, once the change that was just made stands in it. */
export const focusSoon = (...ids: string[]): void =>
  onceShown(() =>
    ids
      .map((id) => document.getElementById(id))
      .find(Boolean)
      ?.focus(),
  );

/** An id that may stand in HTML for a section's line. */
export const lineElementId = (sectionId: string, lineId: string): string =>
  `line-${sectionId}-${lineId}`.replaceAll('/', '-');
