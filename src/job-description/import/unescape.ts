const NAMED: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
};
const NAMES = 'lt|gt|quot|apos|nbsp|amp';

const once = (text: string) =>
  text.replace(
    new RegExp(`&(?:(${NAMES})|#(\\d{2,6})|#x([\\da-f]{2,6}));`, 'gi'),
    (all, name?: string, figure?: string, hex?: string) => {
      if (name) return NAMED[name.toLowerCase()]!;
      const point = figure ? Number(figure) : parseInt(hex!, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );

/** A text that is HTML with escapes, as a job board's API returns it, or that holds named entities in several lines, as it was before. */
export function unescaped(text: string): string {
  if (/^\s*&lt;\/?[a-z][\s\S]{0,200}?&gt;/i.test(text))
    return once(text).replace(/&amp;(?=#?\w+;)/g, '&');
  if (/^\s*</.test(text)) return text;
  const lines = text.split('\n').filter((line) => /&(?:amp|nbsp|quot|lt|gt|#\d{2,5});/.test(line));
  return lines.length > 1 ? once(text) : text;
}
