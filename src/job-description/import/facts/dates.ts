const MONTHS = new Map<string, Map<string, number>>();

/** The months of a language by their names, long and short. */
function monthsOf(language: string): Map<string, number> {
  const known = MONTHS.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    const names = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++)
      months.set(
        names
          .format(Date.UTC(2026, at, 15))
          .toLowerCase()
          .replace('.', ''),
        at + 1,
      );
  }
  MONTHS.set(language, months);
  return months;
}

const two = (figure: number) => String(figure).padStart(2, '0');

function day(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isReal && year > 1990 && year < 2100 ? `${year}-${two(month)}-${two(date)}` : undefined;
}

/** A day in a text as 2027-01-31; `isSure` is false where day and month could be swapped. */
export function dayIn(
  text: string,
  languages: string[],
): { day: string; isSure: boolean } | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return sure(day(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (dotted) return sure(day(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])));
  const slashed = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text);
  if (slashed) {
    const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
    if (first > 12) return sure(day(year, second, first));
    if (second > 12) return sure(day(year, first, second));
    const read = day(year, second, first);
    return read ? { day: read, isSure: first === second } : undefined;
  }
  const before =
    /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/u.exec(
      text,
    );
  const after = /\b(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  for (const language of languages) {
    const months = monthsOf(language);
    const month = (name: string) => months.get(name.toLowerCase());
    if (before && month(before[2]!))
      return sure(day(Number(before[3]), month(before[2]!)!, Number(before[1])));
    if (after && month(after[1]!))
      return sure(day(Number(after[3]), month(after[1]!)!, Number(after[2])));
  }
  return undefined;
}

const sure = (read: string | undefined) => (read ? { day: read, isSure: true } : undefined);
