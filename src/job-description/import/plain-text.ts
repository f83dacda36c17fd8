import { emojiOf, tidy, withoutMark, type Block } from './blocks';

/** A line of a hard-wrapped text is about this long before it breaks. */
const WRAPPED = 55;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,}|—{3,})\s*$/;

/** A bullet's mark on a line of its own, as some pages and PDFs are copied. */
const LONE_MARK = /^([ \t]*[•●▪◦○·‣*–—-])[ \t]*(?:\r?\n[ \t]*)+(?=[^\s•●▪◦○·‣*–—=_~-])/gm;

/** The blocks of a plain text as it is pasted from a mail or a page. `isHeading` tells lines that no other runs into. */
export function blocksOfText(text: string, isHeading: (line: string) => boolean): Block[] {
  const lines = unquoted(text.replace(LONE_MARK, '$1 ').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/));
  const blocks: Block[] = [];
  const isWrapped = isHardWrapped(lines);
  let isBroken = true;
  let wasHeading = false;
  lines.forEach((raw, index) => {
    const line = tidy(raw);
    if (!line || UNDERLINE.test(raw) || /^[-–—•*·]$/.test(line)) {
      isBroken = true;
      return;
    }
    const last = blocks.at(-1);
    const before = lines[index - 1] ?? '';
    const marked = withoutMark(raw) ?? emojiBullet(lines, index);
    const bare = tidy(marked ?? line);
    const isTick = marked !== undefined && !/^\s*[-–—+*•·]/u.test(raw) && isHeading(bare);
    const isKnown = isTick || (marked === undefined && isHeading(line));
    const joined = !isBroken && blocks.length ? { isJoined: true as const } : {};
    if (UNDERLINE.test(lines[index + 1] ?? '') && marked === undefined && line.length <= 80)
      blocks.push({ kind: 'heading', text: line });
    else if (isKnown) blocks.push({ kind: 'text', text: line, ...joined });
    else if (marked !== undefined) blocks.push({ kind: 'bullet', text: bare, ...depthOf(raw) });
    else if (
      last &&
      !wasHeading &&
      !isBroken &&
      goesOn(raw, before, isWrapped, last.kind === 'bullet')
    )
      last.text += ` ${line}`;
    else blocks.push({ kind: 'text', text: line, ...joined });
    wasHeading = isKnown || blocks.at(-1)!.kind === 'heading';
    isBroken = false;
  });
  return blocks;
}

/** A bullet that is moved in stands below the one before. */
const depthOf = (raw: string) => (/^(?: {4}|\t)/.test(raw) ? { level: 2 } : {});

/** The lines of a mail's answer without the > before each. */
function unquoted(lines: string[]): string[] {
  const full = lines.filter((line) => line.trim());
  const isQuote = full.length > 1 && full.every((line) => /^\s*>/.test(line));
  return isQuote ? lines.map((line) => line.replace(/^\s*>+ ?/, '')) : lines;
}

/** The words of a line that begins with a picture sign like a line beside it; a sign of its own belongs to the words. */
function emojiBullet(lines: string[], index: number): string | undefined {
  const own = emojiOf(lines[index] ?? '');
  if (!own) return undefined;
  const beside = [lines[index - 1], lines[index + 1]].map((line) => emojiOf(line ?? '')?.sign);
  if (beside.includes(own.sign)) return own.words;
  return beside.some(Boolean) ? lines[index] : undefined;
}

/** Whether a text was broken to fit a width: then no line is much longer than a mail's. */
export const isHardWrapped = (lines: string[]): boolean =>
  lines.every((line) => line.length <= 100 || /^\s*\S+$/.test(line));

/** Whether a line is the rest of the line before it, which was broken to fit a width. */
export function goesOn(
  raw: string,
  before: string,
  isWrapped: boolean,
  isAfterBullet: boolean,
): boolean {
  if (isAfterBullet && /^(?: {2,}|\t)/.test(raw)) return true;
  if (before.trim().length < WRAPPED) return false;
  return /^\s*\p{Ll}/u.test(raw) || (isWrapped && !/[.!?:;]\s*$/.test(before));
}
