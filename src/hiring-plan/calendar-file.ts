import { addDays, type Day } from './calendar';
import type { Plan, Step } from './plan';

/**
 * The plan as an iCalendar file (RFC 5545): one all-day event a step. Written here because all-day events need no time zones, the
 * hard part of the format; the libraries looked at bring a validator and an id maker along, several times this tool's own weight.
 * `stamp` is the moment of writing. A step keeps its UID as long as the plan keeps its name, so a changed plan that is imported
 * again moves the old entries where the calendar supports it.
 */
export function calendarFile(plan: Plan, stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Microservices Hiring Guide//Hiring plan//EN',
    'CALSCALE:GREGORIAN',
    ...plan.steps.flatMap((step) => event(step, plan.name, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const event = (step: Step, plan: string, stamp: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid(plan, step.id)}`,
  `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${basic(step.starts)}`,
  // The end of an all-day event is the day after its last.
  `DTEND;VALUE=DATE:${basic(addDays(step.ends, 1))}`,
  `SUMMARY:${escape(plan ? `${step.name}: ${plan}` : step.name)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const basic = (day: Day) => day.replaceAll('-', '');

const uid = (plan: string, step: string) =>
  `${step}.${encodeURIComponent(plan.toWellFormed().toLowerCase()) || 'plan'}@hiring-plan.invalid`;

/** TEXT of RFC 5545, section 3.3.11; other control characters may not stand in it. */
const escape = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- these are the ones to drop
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Breaks a line after 75 octets at most, never inside a character; what follows starts with a space (section 3.1). */
function fold(line: string): string {
  const octets = (text: string) => new TextEncoder().encode(text).length;
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
