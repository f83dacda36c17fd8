/** The entries before and after the one with this id. */
export function beside<T extends { id: string }>(
  entries: T[],
  id: string,
): { previous: T | undefined; next: T | undefined } {
  const index = entries.findIndex((entry) => entry.id === id);
  return index < 0
    ? { previous: undefined, next: undefined }
    : { previous: entries[index - 1], next: entries[index + 1] };
}

/** At most `most` entries around the one with this id, so that a page's list never grows with the collection. */
export function around<T extends { id: string }>(entries: T[], id: string, most = 12): T[] {
  const index = Math.max(
    0,
    entries.findIndex((entry) => entry.id === id),
  );
  const start = Math.min(
    Math.max(0, index - Math.floor(most / 2)),
    Math.max(0, entries.length - most),
  );
  return entries.slice(start, start + most);
}
