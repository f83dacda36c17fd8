/** One heading, bullet or paragraph of an ad, without its marks. */
export interface Block {
  kind: 'heading' | 'bullet' | 'text';
  text: string;
  /** How deep a heading stands, where the ad says so. */
  level?: number;
}

/** Signs that begin a bullet and are no words; letters and figures count with their dot or bracket only. */
const MARK =
  /^\s*(?:[•▪▫●○◦‣⁃∙·*►▶➢➤➔→»✓✔✅☑❖◆◇■□★☆]\ufe0f?\s*|[-–—+]\s+|o(?:\t|[ \u00a0]{2,})\s*|\(?(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)/u;
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

/** One line of words: control and zero-width characters and a byte-order mark out, every white space a single space. */
export const tidy = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\ufeff\u200b\u2060]/g, '')
    .replace(/[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .trim();

/** Whether a line could be a heading by its shape: short, and no sentence. */
export const isShort = (text: string): boolean =>
  text.length <= 80 && text.split(' ').length <= 10 && !/[.!;,]$/.test(text);
