/** Focuses an element by id once the screen shows the change that was just made. */
export const focusSoon = (id: string) => setTimeout(() => document.getElementById(id)?.focus(), 0);

/** An id that may stand in HTML for a section's line. */
export const lineElementId = (sectionId: string, lineId: string): string => `line-${sectionId}-${lineId}`.replaceAll('/', '-');
