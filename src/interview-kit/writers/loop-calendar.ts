import { calendarText, icalendar, uidPart } from '../../formats/icalendar';
import { sampleLines, whoText } from '../explain';
import type { Kit } from '../kit';

/** Minutes between two stages, for the candidate to breathe and for notes. Our rule of thumb. */
const BREAK_MINUTES = 15;

/** The loop as an iCalendar file: its stages one after the other from `starts`, in the reader's own local time. */
export function loopCalendar(kit: Kit, starts: Date, stamp: Date): string {
  const local = (moment: number) => new Date(moment).toISOString().replace(/[-:]|\.\d+Z/g, '');
  let now = starts.getTime();
  const event = (id: string, name: string, minutes: number, about: string[]) => {
    const begin = now;
    const end = begin + minutes * 60_000;
    now = end + BREAK_MINUTES * 60_000;
    return [
      `UID:${id}.${local(starts.getTime())}.${uidPart(kit.title) || 'kit'}@interview-kit.invalid`,
      `DTSTART:${local(begin)}`,
      `DTEND:${local(end)}`,
      `SUMMARY:${calendarText(`${name}: ${kit.title}`)}`,
      `DESCRIPTION:${calendarText(about.join('\n'))}`,
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
      event(stage.id, stage.name, minutes, [stage.purpose, `Who asks: ${whoText(one)}`]),
    ];
  });
  return icalendar('Interview kit', events, stamp);
}
