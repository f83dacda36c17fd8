/** A calendar day, written 2027-01-31. It has no time and no zone, so no clock change can shift it. */
export type Day = string;

const DAY_LENGTH = 86_400_000;
/** Days since 1970; the arithmetic is done in UTC, where every day has the same length. */
const ordinal = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH;
const dayOf = (count: number): Day => new Date(count * DAY_LENGTH).toISOString().slice(0, 10);

/** The day a person wrote as 2027-01-31; undefined where there is no such day between 2000 and 2100. */
export function readDay(text: string): Day | undefined {
  const day = text.trim();
  if (!/^20\d\d-\d\d-\d\d$/.test(day) || Number.isNaN(ordinal(day))) return undefined;
  return dayOf(ordinal(day)) === day ? day : undefined;
}

export const addDays = (day: Day, days: number): Day => dayOf(ordinal(day) + days);

/** Calendar days from the one to the other. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from);

/** The same day of a later month; the month's last where it has no such day: a month after 31 January is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** Monday to Friday, and not one of the days off that the person named. */
export const isWorkday = (day: Day, off: ReadonlySet<Day>): boolean =>
  (ordinal(day) + 3) % 7 < 5 && !off.has(day);

/** The day itself, or the first working day after it. */
export function workdayFrom(day: Day, off: ReadonlySet<Day>): Day {
  let found = day;
  while (!isWorkday(found, off)) found = addDays(found, 1);
  return found;
}

/** The working day that comes `count` working days after `day`; with none, the first on or after it. */
export function addWorkdays(day: Day, count: number, off: ReadonlySet<Day>): Day {
  let found = workdayFrom(day, off);
  for (let left = count; left > 0; left--) found = workdayFrom(addDays(found, 1), off);
  return found;
}

/** A day as people write it: Mon 11 Jan 2027. */
export const dayText = (day: Day): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(ordinal(day) * DAY_LENGTH)
    .replace(',', '');
