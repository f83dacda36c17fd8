import { calendarText, icalendar, uidPart } from '../../calendar/icalendar';
import { interviewerNames } from '../explain';
import type { Kit } from '../plan';

/** Minutes between two stages, for the candidate to breathe and for notes. Our rule of thumb. */
const BREAK_MINUTES = 15;

/** A moment as it was typed, 2027-01-31T09:30; undefined where there is no such moment. */
export function readStart(typed: string | undefined): Date | undefined {
  const [, ...parts] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(typed ?? '') ?? [];
  if (!parts.length) return undefined;
  const [year, month, day, hour, minute] = parts.map(Number) as [number, number, number, number, number];
  // Counted as UTC, where no clock change can shift it: the file says local time, wherever the reader is.
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return moment.toISOString().startsWith(typed!) ? moment : undefined;
}

/** The loop as an iCalendar file: its stages one after the other from `starts`, in the reader's own local time. */
export function loopCalendar(kit: Kit, starts: Date, stamp: Date): string {
  const local = (moment: number) => new Date(moment).toISOString().replace(/[-:]|\.\d+Z/g, '');
  let now = starts.getTime();
  const events = kit.stages.map((one) => {
    const begin = now;
    const end = begin + one.minutes * 60_000;
    now = end + BREAK_MINUTES * 60_000;
    return [
      `UID:${one.stage.id}.${local(starts.getTime())}.${uidPart(kit.title) || 'kit'}@interview-kit.invalid`,
      `DTSTART:${local(begin)}`,
      `DTEND:${local(end)}`,
      `SUMMARY:${calendarText(`${one.stage.name}: ${kit.title}`)}`,
      `DESCRIPTION:${calendarText(`${one.stage.purpose}\nWho asks: ${one.interviewers.some(Boolean) ? interviewerNames(one).join(', ') : one.stage.who}`)}`,
    ];
  });
  return icalendar('Interview kit', events, stamp);
}
