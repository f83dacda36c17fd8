/** One heading, bullet or paragraph of an ad, without its marks but with what tells a heading from a line. */
export interface Block {
  kind: 'heading' | 'bullet' | 'text';
  text: string;
  /** How deep a heading or a bullet stands, where the ad says so. */
  level?: number;
  /** Every word is bold, underlined or in a style for emphasis. */
  isBold?: true;
  /** In a plain text: no blank line parts it from the line before. */
  isJoined?: true;
  /** Its words are one link, as in a menu. */
  isLink?: true;
  /** The cells of a table's row, or a term with its meaning. */
  cells?: string[];
  /** Addresses behind its links. */
  links?: string[];
}

/** Signs that begin a bullet and are no words; letters and figures count with their dot or bracket only. */
const MARK =
  /^[\s\u200e\u200f]*(?:[•‣⁃∙·*►→»\ue000-\uf8ff\u25a0-\u25ff\u2605\u2606\u2701-\u27bf\u2b05-\u2b2f]\ufe0f?[\s\u200e\u200f]*|[-–—+]\s+|[-–—](?=\p{Lu}\p{Ll})|o(?:\t|[ \u00a0]{2,})\s*|\(?(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)/u;
const EMOJI = /^\s*\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic})*\s*(?=\S)/u;

/** The words behind a bullet's mark; undefined where the line has none. */
export function withoutMark(line: string): string | undefined {
  const mark = MARK.exec(line);
  return mark ? line.slice(mark[0].length) : undefined;
}

/** The picture sign that a line begins with, and the words behind it: a bullet where the line beside it has the same. */
export function emojiOf(line: string): { sign: string; words: string } | undefined {
  const found = EMOJI.exec(line);
  return found ? { sign: found[0].trim(), words: line.slice(found[0].length) } : undefined;
}

const LIGATURES = /[\ufb00-\ufb06]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Soft hyphens, zero-width and direction marks; a joiner stays between signs and letters that need it. */
const INVISIBLE =
  /[\u00ad\u200b\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=[ -~])[\u200c\u200d]/g;

/** One line of words: control and invisible characters out, print ligatures taken apart, every white space a single space. */
export function tidy(text: string): string {
  const seen = text
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'));
  return (RIGHT_TO_LEFT.test(seen) ? seen : seen.replace(/[\u200e\u200f]/g, ''))
    .replace(/[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim();
}

/** Whether a line could be a heading by its shape: short, and no sentence. */
export const isShort = (text: string): boolean =>
  text.length <= 80 && text.split(' ').length <= 10 && !/[.!;,]$/.test(text);

/** A heading without what stands round it: dashes, ticks, numbers, a colon or dots at its end. */
export const bareHeading = (text: string): string =>
  text
    .replace(/^(?:[^\p{L}\p{N}¿¡"'“‘«([#]+|\(?\d{1,2}[.)]\s+)+/u, '')
    .replace(/[\s:：.…\-–—=_*~]+$/u, '')
    .trim() || text;
