/** The day from which SEQUENCE counts, so that it fits the 32 bits that readers expect. */
const SEQUENCE_FROM = Date.UTC(2026, 0, 1);

/**
 * An iCalendar file (RFC 5545) out of events, each the lines inside its VEVENT, its UID first. `stamp` is the moment of writing: a
 * file that is written later replaces the events of an earlier one, since SEQUENCE and LAST-MODIFIED grow with it. `zone` are the
 * lines of the VTIMEZONE that the events name. Written here because the libraries looked at bring a validator and an id maker
 * along, several times a tool's own weight.
 */
export function icalendar(
  product: string,
  events: string[][],
  stamp: Date,
  zone: string[] = [],
): string {
  const moment = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const written = [
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${Math.max(0, Math.floor((stamp.getTime() - SEQUENCE_FROM) / 1000))}`,
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Microservices Hiring Guide//${product}//EN`,
    'CALSCALE:GREGORIAN',
    ...zone,
    ...events.flatMap(([uid = '', ...rest]) => [
      'BEGIN:VEVENT',
      uid,
      ...written,
      ...rest,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** TEXT of RFC 5545, section 3.3.11; other control characters may not stand in it. */
export const calendarText = (text: string) =>
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
