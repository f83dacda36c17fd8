import { calendarText, icalendar } from '../../formats/icalendar';
import { localTime, timeZoneLines } from '../../formats/time-zone';
import { checksum } from '../../formats/checksum';
import { sampleLines, whoText } from '../explain';
import type { Kit } from '../kit';

/** Minutes between two stages, for the candidate to breathe and for notes. Our rule of thumb. */
const BREAK_MINUTES = 15;

export interface LoopTimes {
  /** The first interview's wall-clock time, counted as if it were universal time. */
  starts: Date;
  /** The zone that the clock stands in, such as Europe/Lisbon. */
  zone: string;
  /** The draft's own id and the candidate's code: one loop keeps its UIDs, and two candidates at one hour have others. */
  draft: string;
  candidate: string;
}

/** The loop as an iCalendar file: its stages one after the other, each the same moment for everybody. */
export function loopCalendar(
  kit: Kit,
  { starts, zone, draft, candidate }: LoopTimes,
  stamp: Date,
): string {
  const loop = [draft, checksum(candidate.trim().toLowerCase())].join('.');
  const about = [kit.title, candidate.trim()].filter(Boolean).join(', ');
  let now = starts.getTime();
  const event = (id: string, name: string, minutes: number, notes: string[]) => {
    const begin = now;
    const end = begin + minutes * 60_000;
    now = end + BREAK_MINUTES * 60_000;
    return [
      `UID:${id}.${loop}@interview-kit.invalid`,
      `DTSTART;TZID=${zone}:${localTime(begin)}`,
      `DTEND;TZID=${zone}:${localTime(end)}`,
      `SUMMARY:${calendarText(`${name}: ${about}`)}`,
      `DESCRIPTION:${calendarText(notes.join('\n'))}`,
    ];
  };
  const events = kit.stages.flatMap((one) => {
    const { stage, sample, minutes } = one;
    const work = sample && [
      event(`${stage.id}-alone`, `Work sample, alone: ${sample.title}`, sample.minutes, [
        ...sampleLines(one),
        `The brief: ${sample.address}`,
      ]),
    ];
    return [
      ...(work ?? []),
      event(stage.id, stage.name, minutes, [stage.purpose, `Interviewers: ${whoText(one)}`]),
    ];
  });
  return icalendar('Interview kit', events, stamp, timeZoneLines(zone, starts.getTime()));
}
