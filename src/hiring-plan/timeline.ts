import { addDays, addMonths, dayText, daysBetween, type Day } from './calendar';
import type { Plan, Step } from './plan';

export const TIMELINE_WIDTH = 360;
/** How tall a bar is. */
export const BAR_TALL = 12;
const ROW = 36;
/** Room above the bars for the months' names. */
const TOP = 22;

/** A step as a bar, in the drawing's units. */
export interface TimelineBar {
  step: Step;
  x: number;
  width: number;
  y: number;
  /** Where its name goes, and which end of the words stands there, so that none leaves the drawing. */
  words: { x: number; anchor: 'start' | 'end' };
}

export interface Timeline {
  height: number;
  bars: TimelineBar[];
  /** First days of months, with their names; thinned out where the plan is long. */
  months: { name: string; x: number }[];
}

/** The plan as a drawing, from its first day to the first day of work. */
export function timelineOf(plan: Plan): Timeline {
  const first = plan.steps[0]!.starts;
  const days = daysBetween(first, plan.firstDay) + 1;
  const at = (day: Day) => Math.round((daysBetween(first, day) / days) * TIMELINE_WIDTH * 10) / 10;
  const bars = plan.steps.map((step, index) => {
    const x = at(step.starts);
    const width = Math.max(3, at(addDays(step.ends, 1)) - x);
    const left = Math.min(x, TIMELINE_WIDTH - width);
    const words =
      left > TIMELINE_WIDTH / 2
        ? { x: left + width, anchor: 'end' as const }
        : { x: left, anchor: 'start' as const };
    return { step, x: left, width, y: TOP + index * ROW + 16, words };
  });
  return {
    height: TOP + plan.steps.length * ROW,
    bars,
    months: monthsOf(first, plan.firstDay, at),
  };
}

/** Units that a month's name needs. */
const NAME_ROOM = 60;

function monthsOf(first: Day, last: Day, at: (day: Day) => number): Timeline['months'] {
  const months: Timeline['months'] = [];
  const start = `${first.slice(0, 8)}01`;
  for (let count = 0, day = start; day <= last; day = addMonths(start, ++count)) {
    const x = day < first ? 0 : at(day);
    const before = months.at(-1);
    // A plan that opens at a month's end has no room for that month's name.
    if (!count && at(addMonths(start, 1)) < NAME_ROOM) continue;
    if (x > TIMELINE_WIDTH - NAME_ROOM || (before && x - before.x < NAME_ROOM)) continue;
    const date = new Date(`${day}T00:00:00Z`);
    const year = date.getUTCMonth() === 0 || !before ? ` ${date.getUTCFullYear()}` : '';
    months.push({
      name: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(date) + year,
      x,
    });
  }
  return months;
}

/** The drawing in words: its caption, and what it shows for those who cannot see it. */
export const drawingLabel = ({ steps }: Plan): { caption: string; label: string } => ({
  caption:
    'Filled: interviews. Outlined: what lies between. The last mark is the first day of work.',
  label: `The plan as bars over the months. ${steps.map(({ name, starts, ends }) => `${name}: ${dayText(starts)}${starts === ends ? '' : ` to ${dayText(ends)}`}`).join('; ')}.`,
});
