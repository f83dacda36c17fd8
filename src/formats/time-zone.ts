/** Minutes that a zone is ahead of universal time at a moment. */
function offsetAt(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)!.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((wall - Math.floor(moment / 60_000) * 60_000) / 60_000);
}

/** Whether the engine knows the zone, such as Europe/Lisbon. */
export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

const DAY = 24 * 60 * 60_000;

/** The moments in a span at which a zone changes its offset, to the minute. */
function changesBetween(zone: string, from: number, to: number): number[] {
  const changes: number[] = [];
  for (let day = from; day < to; day += DAY) {
    if (offsetAt(zone, day) === offsetAt(zone, day + DAY)) continue;
    let before = day;
    let after = day + DAY;
    while (after - before > 60_000) {
      const middle = Math.floor((before + after) / 2 / 60_000) * 60_000;
      if (offsetAt(zone, middle) === offsetAt(zone, before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

const offsetText = (minutes: number): string => {
  const two = (count: number) => String(count).padStart(2, '0');
  const away = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(away / 60))}${two(away % 60)}`;
};

/** A wall-clock moment counted as if it were universal time, as iCalendar writes local time. */
export const localTime = (wall: number): string =>
  new Date(wall).toISOString().replace(/[-:]|\.\d+Z/g, '');

/**
 * A zone as the lines of a VTIMEZONE (RFC 5545, section 3.6.5): its offset a year before `moment`, and each change until a year
 * after it. Read from the engine's own time zone data; the libraries at hand ship the whole database for one event.
 */
export function timeZoneLines(zone: string, moment: number): string[] {
  const from = Math.floor((moment - 366 * DAY) / DAY) * DAY;
  const first = { at: from, before: offsetAt(zone, from) };
  const spans = [
    first,
    ...changesBetween(zone, from, moment + 366 * DAY).map((at) => ({
      at,
      before: offsetAt(zone, at - 60_000),
    })),
  ];
  const least = Math.min(...spans.map(({ at }) => offsetAt(zone, at)));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...spans.flatMap(({ at, before }) => {
      const offset = offsetAt(zone, at);
      const kind = offset > least ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${kind}`,
        `DTSTART:${localTime(at + before * 60_000)}`,
        `TZOFFSETFROM:${offsetText(before)}`,
        `TZOFFSETTO:${offsetText(offset)}`,
        `END:${kind}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}
