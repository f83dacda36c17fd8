import { emojiOf, isShort, tidy, withoutMark, type Block } from './blocks';

/** A line of a hard-wrapped text is about this long before it breaks. */
const WRAPPED = 55;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,}|—{3,})\s*$/;

/** The blocks of a plain text as it is pasted from a mail or a page. `isKnown` tells headings by their words. */
export function blocksOfText(text: string, isKnown: (heading: string) => boolean): Block[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  const blocks: Block[] = [];
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
    if (isHeading(line, bare, marked !== undefined, lines, index, isKnown)) blocks.push({ kind: 'heading', text: line });
    else if (marked !== undefined) blocks.push({ kind: 'bullet', text: bare });
    else if (last && last.kind !== 'heading' && !isBroken && goesOn(raw, before, last)) last.text += ` ${line}`;
    else blocks.push({ kind: 'text', text: line });
    isBroken = false;
  });
  return blocks;
}

/** The words of a line that begins with the same picture sign as a line beside it. */
function emojiBullet(lines: string[], index: number): string | undefined {
  const own = emojiOf(lines[index] ?? '');
  return own && [lines[index - 1], lines[index + 1]].some((line) => emojiOf(line ?? '')?.sign === own.sign) ? own.words : undefined;
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
  isKnown: (heading: string) => boolean,
): boolean {
  if (!isShort(line)) return false;
  if (isKnown(bare)) return true;
  if (isMarked) return false;
  const next = lines.slice(index + 1).find((one) => one.trim() && !UNDERLINE.test(one)) ?? '';
  const isAlone = !(lines[index - 1] ?? '').trim() || UNDERLINE.test(lines[index - 1] ?? '');
  return (
    UNDERLINE.test(lines[index + 1] ?? '') ||
    /:$/.test(line) ||
    (/\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)) ||
    (isAlone && withoutMark(next) !== undefined)
  );
}
