import { addDays, type Day } from './calendar';
import { calendarText, icalendar } from '../formats/icalendar';
import type { Plan, Step } from './plan';

/**
 * The plan as an iCalendar file: one all-day event a step. `stamp` is the moment of writing, `id` the plan's own: a plan that
 * changes keeps it, so that its file moves the old entries where the calendar supports that, and two plans never share one.
 */
export function calendarFile(plan: Plan, id: string, stamp: Date): string {
  return icalendar(
    'Hiring plan',
    plan.steps.map((step) => event(step, plan.name, id)),
    stamp,
  );
}

const event = (step: Step, plan: string, id: string): string[] => [
  `UID:${step.id}.${id}@hiring-plan.invalid`,
  `DTSTART;VALUE=DATE:${basic(step.starts)}`,
  // The end of an all-day event is the day after its last.
  `DTEND;VALUE=DATE:${basic(addDays(step.ends, 1))}`,
  `SUMMARY:${calendarText(plan ? `${step.name}: ${plan}` : step.name)}`,
  'TRANSP:TRANSPARENT',
];

const basic = (day: Day) => day.replaceAll('-', '');
