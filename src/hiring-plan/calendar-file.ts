import { addDays, type Day } from './calendar';
import { calendarText, icalendar, uidPart } from '../formats/icalendar';
import type { Plan, Step } from './plan';

/**
 * The plan as an iCalendar file: one all-day event a step. `stamp` is the moment of writing. A step keeps its UID as long as the
 * plan keeps its name, so a changed plan that is imported again moves the old entries where the calendar supports it.
 */
export function calendarFile(plan: Plan, stamp: Date): string {
  return icalendar(
    'Hiring plan',
    plan.steps.map((step) => event(step, plan.name)),
    stamp,
  );
}

const event = (step: Step, plan: string): string[] => [
  `UID:${uid(plan, step.id)}`,
  `DTSTART;VALUE=DATE:${basic(step.starts)}`,
  // The end of an all-day event is the day after its last.
  `DTEND;VALUE=DATE:${basic(addDays(step.ends, 1))}`,
  `SUMMARY:${calendarText(plan ? `${step.name}: ${plan}` : step.name)}`,
  'TRANSP:TRANSPARENT',
];

const basic = (day: Day) => day.replaceAll('-', '');

const uid = (plan: string, step: string) =>
  `${step}.${uidPart(plan) || 'plan'}@hiring-plan.invalid`;
