import { bareHeading, type Block } from './blocks';
import type { Scorer } from './scorer';

const MOST_WORDS = 14;
/** So much weight makes a short line a heading by its words, where its place fits. */
const DECIDING = 6;

const wordsIn = (text: string) => text.split(' ').length;
const isSentence = (text: string) => wordsIn(text) >= 4 && /[.!?…]["”)]?$/.test(text);
const isCapitals = (text: string) => /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/**
 * Which lines are headings: those a reader takes for one, in every format alike. A heading is marked as one, or known by its
 * words, or stands bold, in capitals, between dashes, with a colon or dots before a list, or alone before one.
 */
export function decideHeadings(
  blocks: Block[],
  { isKnown, scoreHeading }: Scorer,
  isFact: (text: string) => boolean,
): Block[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'bullet') return [block];
    if (block.kind === 'heading')
      return [isFact(block.text) || wordsIn(block.text) > 20 ? asText(block) : block];
    if (isHeading(block, next, blocks[index - 1])) return [{ ...block, kind: 'heading' as const }];
    const before = blocks[index - 1];
    const isBelow = before && (before.kind === 'heading' || isHeading(before, block, undefined));
    return isBelow ? [block] : splitLabel(block);
  });

  /** Longer words behind a known heading and a colon stand below it: “Benefits: health cover and 25 days of leave.” */
  function splitLabel(block: Block): Block[] {
    const parts = /^([^:.]{3,45}):\s+(.+)$/.exec(block.text);
    if (!parts || block.cells || !isKnown(parts[1]!) || isFact(block.text)) return [block];
    const rest = parts[2]!;
    if (wordsIn(rest) < 4) return [block];
    return [
      { kind: 'heading', text: parts[1]! },
      { ...block, text: rest },
    ];
  }

  function isHeading(block: Block, next: Block | undefined, before: Block | undefined): boolean {
    const { text } = block;
    const bare = bareHeading(text);
    const count = wordsIn(bare);
    if (!next || count > MOST_WORDS || text.length > 120 || block.cells || isFact(text))
      return false;
    const isList = next.kind === 'bullet';
    if (isKnown(bare) && !/[.!;,]$/.test(text.replace(/(?:\.{2,}|…)$/, ''))) return true;
    if (/^[-–—=_*~]{2,}.*[-–—=_*~]{2,}$/.test(text)) return true;
    const isOpen = /(?:[:：…]|\.\.\.)$/.test(text);
    const { weight } = scoreHeading(bare);
    if (isOpen)
      return isList || weight >= DECIDING - 1 || (count <= 6 && !isOpenLabel(next, before));
    if (/[.!;,]$/.test(text) && !(block.isBold && /!$/.test(text) && count <= 4)) return false;
    if (block.isBold && count <= 12) return true;
    if (isCapitals(text)) return true;
    const isAlone = !block.isJoined;
    const isCapital = /^[\p{Lu}\p{Lo}¿¡]/u.test(bare);
    if (!isCapital || count > 8) return false;
    if (isList) return isAlone && (!/\)$/.test(text) || weight >= DECIDING - 1);
    if (!isAlone || !isSentence(next.text)) return false;
    return weight >= DECIDING - 1 || (Boolean(next.isJoined) && count <= 7);
  }
}

/** A label above its words, such as “Contact:” above a name, at the end of an ad. */
const isOpenLabel = (next: Block, before: Block | undefined) =>
  wordsIn(next.text) <= 2 && before?.kind !== 'heading';

const asText = ({ level: _, ...block }: Block): Block => ({ ...block, kind: 'text' });
