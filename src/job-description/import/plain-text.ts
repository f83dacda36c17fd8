import { emojiOf, isShort, tidy, withoutMark, type Block } from './blocks';

/** A line of a hard-wrapped text is about this long before it breaks. */
const WRAPPED = 55;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,}|—{3,})\s*$/;

/** A bullet's mark on a line of its own, as some pages and PDFs are copied. */
const LONE_MARK = /^([ \t]*[•●▪◦○·‣])[ \t]*(?:\r?\n[ \t]*)+(?=\S)/gm;

/** The blocks of a plain text as it is pasted from a mail or a page. `isKnown` tells headings by their words. */
export function blocksOfText(text: string, isKnown: (heading: string) => boolean): Block[] {
  const lines = unquoted(text.replace(LONE_MARK, '$1 ').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/));
  const blocks: Block[] = [];
  const next = nextLines(lines);
  let isBroken = true;
  lines.forEach((raw, index) => {
    const line = tidy(raw);
    if (!line || UNDERLINE.test(raw)) {
      isBroken = true;
      return;
    }
    const last = blocks.at(-1);
    const before = lines[index - 1] ?? '';
    const marked = withoutMark(raw) ?? emojiBullet(lines, index);
    const bare = tidy(marked ?? line);
    if (isHeading(line, bare, marked !== undefined, lines, index, next[index] ?? '', isKnown))
      blocks.push({ kind: 'heading', text: line });
    else if (marked !== undefined) blocks.push({ kind: 'bullet', text: bare });
    else if (last && last.kind !== 'heading' && !isBroken && goesOn(raw, before, last))
      last.text += ` ${line}`;
    else blocks.push({ kind: 'text', text: line });
    isBroken = false;
  });
  return blocks;
}

/** The lines of a mail's answer without the > before each. */
function unquoted(lines: string[]): string[] {
  const full = lines.filter((line) => line.trim());
  const isQuote = full.length > 1 && full.every((line) => /^\s*>/.test(line));
  return isQuote ? lines.map((line) => line.replace(/^\s*>+ ?/, '')) : lines;
}

/** For each line the next one with words, found in one walk from the end. */
function nextLines(lines: string[]): string[] {
  const next: string[] = [];
  let last = '';
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = last;
    if (lines[index]!.trim() && !UNDERLINE.test(lines[index]!)) last = lines[index]!;
  }
  return next;
}

/** The words of a line that begins with a picture sign like a line beside it; a sign of its own belongs to the words. */
function emojiBullet(lines: string[], index: number): string | undefined {
  const own = emojiOf(lines[index] ?? '');
  if (!own) return undefined;
  const beside = [lines[index - 1], lines[index + 1]].map((line) => emojiOf(line ?? '')?.sign);
  if (beside.includes(own.sign)) return own.words;
  return beside.some(Boolean) ? lines[index] : undefined;
}

/** Whether a line is the rest of the line before it, which was broken to fit a width. */
function goesOn(raw: string, before: string, last: Block): boolean {
  if (last.kind === 'bullet' && /^(?: {2,}|\t)/.test(raw)) return true;
  if (before.trim().length < WRAPPED) return false;
  return /^\s*\p{Ll}/u.test(raw) || !/[.!?:;]\s*$/.test(before);
}

function isHeading(
  line: string,
  bare: string,
  isMarked: boolean,
  lines: string[],
  index: number,
  next: string,
  isKnown: (heading: string) => boolean,
): boolean {
  if (!isShort(line)) return false;
  if (isMarked) return /^\s*[^-–—+*•·]/u.test(line) && isKnown(bare);
  if (isKnown(bare)) return true;
  const isAlone = !(lines[index - 1] ?? '').trim() || UNDERLINE.test(lines[index - 1] ?? '');
  return (
    UNDERLINE.test(lines[index + 1] ?? '') ||
    /:$/.test(line) ||
    (/\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)) ||
    (isAlone && withoutMark(next) !== undefined)
  );
}
