/** A moment as it was typed, 2027-01-31T09:30; undefined where there is no such moment. */
export function readStart(typed: string | undefined): Date | undefined {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(typed ?? '') ?? [];
  if (!parts.length) return undefined;
  const [year, month, day, hour, minute] = parts.map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  // Counted as UTC, where no clock change can shift it: the file says local time, wherever the reader is.
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return moment.toISOString().startsWith(typed!) ? moment : undefined;
}
