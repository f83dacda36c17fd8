import { parseContentFile } from './parse';

const YEAR_IN_DAYS = 365;
const days = (day: string) => Date.parse(day) / 86_400_000;

/** Entries of content/posting-rules/ that nobody has looked up for a year by `today` (2026-11-24), in words; laws change that fast. */
export function staleRules(files: ReadonlyMap<string, string>, today: string): string[] {
  return [...files]
    .filter(([file]) => file.startsWith('posting-rules/'))
    .flatMap(([file, text]) =>
      Object.entries(parseContentFile(file, text).data as Record<string, { checked: string }>)
        .filter(([, { checked }]) => days(today) - days(checked) > YEAR_IN_DAYS)
        .map(
          ([id, { checked }]) =>
            `content/${file} ${id}: was looked up on ${checked}, more than a year ago; look it up again and write the day`,
        ),
    );
}
