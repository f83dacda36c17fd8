// Over 200 lines: one walk decides for each line which section it belongs to; its rules read each other's state.
import { isStandard, SECTIONS, type SectionId } from '../sections';
import { bareHeading, type Block } from './blocks';
import type { How } from './report';
import { EXACT, type Score, type Scorer } from './scorer';
import { plainWords } from './words';

export interface PlacedPart {
  id: string;
  heading?: string;
  lines: { text: string; block: Block; how: How; words: string[] }[];
}

export interface Placed {
  parts: PlacedPart[];
  tray: Block[];
  /** Headings that name a section again, whose lines stand in the first. */
  merged: string[];
  /** The heading above a line, for lines that have one. */
  above: Map<Block, string>;
  headings: string[];
}

/** A heading counts by its words from this weight on. */
const HEADING = 5;
/** A list is placed by its own words from this weight on, if no other section comes near. */
const LIST = 3;
/** A paragraph leaves its section for another from this weight on. */
const PARAGRAPH = 4;
/** A draft holds 200 sections at most; beyond this a heading becomes a line, so that no word is lost. */
const MOST_PARTS = 150;

/** Sections of prose: a list below them is placed by its own words. */
const PROSE = new Set<string>(['why', 'role', 'company', 'team', 'conditions', 'apply']);
/** Sections that a paragraph may be moved to out of the middle of another. */
const TARGETS = new Set<SectionId>([
  'equal-opportunity',
  'apply',
  'pay',
  'hiring-steps',
  'conditions',
  'company',
]);

const isClear = ({ weight, second }: Score, least: number) =>
  weight >= least && weight >= second * 1.3;
/** How small a heading's letters are: a level, bold, or plain. */
const rankOf = ({ level, isBold }: Block): number => level ?? (isBold ? 7 : 8);
const opensList = (text: string) => /(?:[:：…]|\.\.\.)$/.test(text);

/** Puts each line where its heading says, else where its own words do, else into the tray. `conditions` are lines known to be of that section. */
export function placeBlocks(
  blocks: Block[],
  { scoreLine, scoreList, scoreHeading }: Scorer,
  isFurniture: (text: string) => boolean,
  conditions: ReadonlySet<Block>,
  isLabelled: (text: string) => boolean,
): Placed {
  const parts: PlacedPart[] = [];
  const placed: Placed = { parts, tray: [], merged: [], above: new Map(), headings: [] };
  let current: PlacedPart | undefined;
  let currentLevel: number | undefined;
  let currentRank = 0;
  /** The list's own section, where a paragraph after it left for another. */
  let left: PlacedPart | undefined;
  let heading: string | undefined;
  /** Where the run of bullets that is being placed goes, and by which words. */
  let run: { part: PlacedPart | undefined; how: How; words: string[] } | undefined;
  let before: Block | undefined;

  blocks.forEach((block, index) => {
    if (block.kind !== 'bullet') run = undefined;
    if (
      isFurniture(block.text) &&
      !(block.kind === 'heading' && scoreHeading(block.text).weight === EXACT)
    )
      placed.tray.push(block);
    else if (conditions.has(block)) put(partFor('conditions'), block, 'words', []);
    else if (block.kind === 'heading') openHeading(block, index);
    else if (block.kind === 'bullet') placeBullet(block, index);
    else placeText(block, index);
    if (block.kind !== 'heading' && heading && !placed.above.has(block))
      placed.above.set(block, heading);
    before = block;
  });
  return placed;

  function partFor(id: string, text?: string): PlacedPart {
    const same = parts.find((part) => part.id === id);
    if (same) {
      // An introduction without a heading gets the one that fits it.
      if (same.heading === undefined && text !== undefined) same.heading = text;
      return same;
    }
    const part: PlacedPart = { id, lines: [], ...(text === undefined ? {} : { heading: text }) };
    parts.push(part);
    return part;
  }

  function put(part: PlacedPart, block: Block, how: How, words: string[]) {
    part.lines.push({ text: block.text, block, how, words });
  }

  /** The lines below a heading, up to the next. */
  function below(index: number): Block[] {
    const next = blocks.findIndex(({ kind }, at) => at > index && kind === 'heading');
    return blocks
      .slice(index + 1, next < 0 ? undefined : next)
      .filter(({ text }) => !isFurniture(text));
  }

  function openHeading(block: Block, index: number) {
    const text = bareHeading(block.text);
    const score = scoreHeading(text);
    const wasLeft = left !== undefined;
    placed.headings.push(text);
    heading = text;
    left = undefined;
    if (isSubheading(block, score, index)) {
      placed.merged.push(text);
      return;
    }
    if (
      score.section &&
      (score.weight >= HEADING || (score.weight >= 2 && isClear(score, 2) && fits(score, index)))
    )
      return openKnown(block, text, score.section);
    const under = below(index);
    const isDeeper = (block.level ?? 0) > (currentLevel ?? Infinity);
    if (parts.length >= MOST_PARTS)
      return current && put(current, { ...block, text }, 'heading', []);
    const list = scoreList(under.map((line) => line.text));
    const isIn = current && isStandard(current.id) && !wasLeft;
    if (isIn && (isDeeper || list.section === current!.id || isPartOf(block, under, list)))
      return put(current!, { ...block, text }, 'heading', []);
    if (
      under.length &&
      list.section &&
      isClear(list, LIST) &&
      (under.length > 1 || list.weight >= PARAGRAPH + 1)
    ) {
      const same = parts.find(({ id, lines }) => id === list.section && lines.length);
      current = partFor(list.section, text);
      if (same) put(current, { ...block, text }, 'words', list.words.slice(0, 3));
      [currentLevel, currentRank] = [block.level, rankOf(block)];
      return;
    }
    current = partFor(`own/${parts.length + 1}`, text);
    [currentLevel, currentRank] = [block.level, rankOf(block)];
  }

  /** “Skills”, “Tools” in smaller letters part the list of requirements or wishes above; benefits go on below “Extras”. */
  function isSubheading(block: Block, { section, weight }: Score, index: number): boolean {
    if (!current || !section || section === current.id) return false;
    if (current.id === 'pay' && section === 'nice-to-haves') {
      const list = scoreList(below(index).map(({ text }) => text));
      return list.section === 'pay' && isClear(list, LIST);
    }
    const isSmaller = rankOf(block) > currentRank;
    const isPlain = block.text.split(' ').length <= 2 && !opensOwn(block.text, weight);
    return (
      /^(?:must|nice)/.test(current.id) &&
      isSmaller &&
      isPlain &&
      /^(?:must-haves|stack)$/.test(section)
    );
  }

  /** Whether a short heading has a word that decides, such as “Required”. */
  function opensOwn(text: string, weight: number): boolean {
    return weight !== EXACT ? weight >= 7 : /requ|must|obrig|muss/i.test(text);
  }

  /** Weak words of a heading count where what stands below says the same. */
  function fits(score: Score, index: number): boolean {
    const list = scoreList(below(index).map(({ text }) => text));
    return list.section === score.section || score.weight >= 4;
  }

  /** Whether an unknown heading parts a list that goes on: right below the section's own heading, or one word among equals. */
  function isPartOf(block: Block, under: Block[], list: Score): boolean {
    const isRightBelow =
      before?.kind === 'heading' && current!.heading !== undefined && !current!.lines.length;
    const isList = under[0]?.kind === 'bullet' && SECTIONS[current!.id as SectionId] === 'list';
    const isShortPart = isList && block.text.split(' ').length <= 3 && !isClear(list, LIST * 2);
    return (isRightBelow && !isClear(list, LIST * 2)) || isShortPart;
  }

  function openKnown(block: Block, text: string, id: SectionId) {
    const same = parts.find((part) => part.id === id);
    if (same?.heading !== undefined && plainWords(same.heading) !== plainWords(text))
      placed.merged.push(text);
    current = partFor(id, text);
    [currentLevel, currentRank] = [block.level, rankOf(block)];
  }

  function placeBullet(block: Block, index: number) {
    run ??= runFor(index);
    if (run.part) put(run.part, block, run.how, run.words);
    else placed.tray.push(block);
  }

  /** Where a run of bullets belongs: under its heading, else where its words and the line before it say. */
  function runFor(index: number) {
    const byHeading = { part: current, how: 'heading' as How, words: [] };
    const isLoose =
      current && PROSE.has(current.id) && (current.id === 'role' || !isExact(current));
    const isDoubtful = !current || left || isLoose || current.heading === undefined;
    if (!isDoubtful) return byHeading;
    const end = blocks.findIndex(({ kind }, at) => at > index && kind !== 'bullet');
    const list = blocks.slice(index, end < 0 ? undefined : end).map(({ text }) => text);
    const lead =
      before && before.kind === 'text' && opensList(before.text)
        ? scoreHeading(before.text)
        : undefined;
    if (lead?.section && lead.weight >= HEADING)
      return { part: partFor(lead.section), how: 'words' as How, words: lead.words };
    const score = scoreList(list);
    const isHere = current !== undefined && score.section === current.id;
    if (score.section && !isHere && isClear(score, LIST)) {
      const isApart =
        current === undefined ||
        left ||
        score.weight >= (score.sums.get(current.id as SectionId) ?? 0) + 3;
      if (isApart)
        return {
          part: moved(score.section),
          how: 'words' as How,
          words: score.words.slice(0, 4),
        };
    }
    if (left && !isHere && !(before && opensList(before.text))) return { ...byHeading, part: left };
    // A list below “The role” or “Job description” tells what the person will do.
    if (current?.id === 'role' && list.length > 2)
      return { part: moved('responsibilities'), how: 'words' as How, words: [] };
    return byHeading;
  }

  function isExact(part: PlacedPart): boolean {
    return scoreHeading(part.heading ?? '').weight === EXACT;
  }

  /** The part of a list that its words put elsewhere; it takes a heading along that stands above nothing else. */
  function moved(id: SectionId): PlacedPart {
    const text = current && !current.lines.length ? current.heading : undefined;
    const part = partFor(id, text);
    if (text !== undefined) {
      parts.splice(parts.indexOf(current!), 1);
      current = part;
    }
    return part;
  }

  function placeText(block: Block, index: number) {
    const { text } = block;
    const score = scoreLine(text);
    const next = blocks[index + 1];
    if (opensList(text) && next?.kind === 'bullet') {
      const lead = scoreHeading(text);
      const strong =
        lead.section && lead.weight >= HEADING
          ? lead
          : score.weight >= PARAGRAPH
            ? score
            : undefined;
      if (strong?.section && strong.section !== current?.id && current) {
        current = partFor(strong.section);
        left = undefined;
        return put(current, block, 'words', strong.words);
      }
    }
    if (block.cells && isLabelled(text)) return put(partFor('conditions'), block, 'words', []);
    if (!current) {
      const id = introOf(text, score);
      current = undefined;
      return put(partFor(id), block, 'words', score.section === id ? score.words : []);
    }
    const target = score.section;
    const own = isStandard(current.id) ? (score.sums.get(current.id) ?? 0) : 0;
    if (
      target &&
      target !== current.id &&
      TARGETS.has(target) &&
      score.weight >= leastFor(current, block) &&
      score.weight >= own + 2
    ) {
      left ??= current;
      current = partFor(target);
      return put(current, block, 'words', score.words);
    }
    put(current, block, left ? 'words' : 'heading', []);
  }

  /** Lines that are a list without marks are not moved by a word; a paragraph that follows a list is. */
  function leastFor(part: PlacedPart, { text }: Block): number {
    if (part.id.startsWith('own/')) return PARAGRAPH + 3;
    const isAfterList =
      part.lines.some(({ block }) => block.kind === 'bullet') || left !== undefined;
    const isLine = text.split(' ').length < 12 && !/[.!?]$/.test(text);
    return isAfterList && !isLine ? PARAGRAPH : isLine ? PARAGRAPH + 3 : PARAGRAPH + 2;
  }
}

/** The section of a line before any heading. */
function introOf(text: string, { section, weight }: Score): SectionId {
  if (section && weight >= PARAGRAPH && (TARGETS.has(section) || section === 'role'))
    return section;
  return /^(?:about|we\b|we['’]re|at \p{Lu}|our\b|wir\b|nous\b|somos\b)/iu.test(text)
    ? 'company'
    : 'role';
}
