// Over 200 lines: the order in which an ad is taken apart and put together stands in one place.
import { plainWords, type ImportCatalogue } from './words';
import type { Block } from './blocks';
import { decideHeadings } from './decide-headings';
import type { Fact } from './facts/fact';
import { headerReader } from './facts/header';
import { chooseFacts, sentenceReader, type PlacedLine } from './facts';
import { isName, lineReader } from './facts/labels';
import { technologiesIn } from './facts/technologies';
import { titleReader } from './facts/title';
import { furnitureReader } from './furniture';
import { placeBlocks, type PlacedPart } from './place';
import type { Imported, Report } from './report';
import { scorer } from './scorer';
import { SECTIONS } from '../sections';
import { toDraft } from './to-draft';

/** What a reader of files hands on: the ad's lines, and what it says outside them. */
export interface Source {
  blocks: Block[];
  /** Lines of menus, forms and buttons around the ad. */
  around?: string[];
  /** Keys of front matter with their words. */
  matter?: [string, string][];
  /** A mail's subject and headers. */
  subject?: string;
  headers?: string[];
}

/** Keys of front matter that state a fact, besides the labels that ads have. */
const MATTER: Record<string, string> = {
  remote: 'workplace',
  apply_link: 'applyTo',
  duration: 'engagement',
  apply_url: 'applyTo',
};

const readers = new WeakMap<ImportCatalogue, ReturnType<typeof makeReaders>>();

function makeReaders(catalogue: ImportCatalogue) {
  const score = scorer(catalogue.importWords);
  for (const id of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[])
    score.addHeading(catalogue.phrases[`heading.${id}`] ?? '', id);
  const line = lineReader(catalogue);
  const header = headerReader(catalogue, line, score);
  return {
    score,
    line,
    header,
    title: titleReader(catalogue, line, score),
    sentence: sentenceReader(catalogue, line, header, score),
    furniture: furnitureReader(catalogue.importWords),
  };
}

/** The readers of a catalogue, made once. */
export function readersFor(catalogue: ImportCatalogue) {
  const known = readers.get(catalogue) ?? makeReaders(catalogue);
  readers.set(catalogue, known);
  return known;
}

/** Makes a draft of an ad's lines: it holds the ad's words and no others. */
export function assemble(source: Source, catalogue: ImportCatalogue): Imported {
  const { score, line, header, title: titles, sentence, furniture } = readersFor(catalogue);
  const isFact = (text: string) => {
    const label = line.labelOf(text);
    if (label)
      return /^(?:title|other)$/.test(label.field) || line.labelledFacts(label, text).length > 0;
    const [sum] = line.sumsIn(text);
    return sum !== undefined && text.length < sum.words.length + 35;
  };
  const { kept, left } = furniture.part(source.blocks, score.isKnown);
  const matter = factsOfMatter(source.matter ?? [], line);
  const found = titleOf(kept, source, titles, ({ text }) => furniture.isFurniture(text));
  const cut = aboveTitle(kept, found?.at ?? -1, furniture.isFurniture);
  const isTitle = (text: string) => found !== undefined && titles.isSame(text, found.title);
  const again = cut.blocks.filter(({ text }) => isTitle(text));
  const once = labelledPairs(cut.blocks, line.fieldOfLabel, score.isKnown).filter(
    ({ text }) => !isTitle(text),
  );
  const blocks = decideHeadings(once, score, isFact);
  const head = header.read(blocks, 0, furniture.isFurniture);
  const ofTitle = (found?.more ?? []).flatMap((part) => header.factsOf(part, part) ?? []);
  const named: Fact[] =
    found?.company && isName(found.company)
      ? [line.fact('company', found.company, found.company)]
      : [];
  const placed = placeBlocks(
    blocks.filter((block) => !head.said.has(block)),
    score,
    furniture.isFurniture,
    head.conditions,
    (text) => line.labelOf(text) !== undefined,
  );
  const lines = placed.parts.flatMap(({ id, lines: all }): PlacedLine[] =>
    all.map(({ block }) => ({ block, section: id })),
  );
  const applyLinks = placed.tray.flatMap((block) => applyLink(block, line));
  const stated = [
    ...matter.facts,
    ...named,
    ...ofTitle,
    ...head.facts,
    ...sentence.read(lines, placed.above, placed.headings),
    ...applyLinks,
  ];
  const facts = chooseFacts(stated);
  const title = found?.title ?? '';
  const texts = [title, ...lines.map(({ block }) => block.text)];
  const draft = toDraft(
    {
      title,
      parts: placed.parts,
      tray: [...cut.tray, ...placed.tray.map(({ text }) => text), ...emptyHeadings(placed.parts)],
      facts: facts.set,
      stack: technologiesIn(texts, catalogue),
      said: saidIn(stated, texts),
      isPay: (text) => line.payIn(text, true) !== undefined,
    },
    catalogue,
  );
  const leftOut = [
    ...(source.headers ?? []),
    ...matter.other,
    ...(source.around ?? []),
    ...left,
    ...cut.left,
    ...again.map(({ text }) => text),
    ...placed.merged,
  ];
  const report = reportOf(placed.parts, placed.tray.length + cut.tray.length, facts, leftOut);
  const bullets = blocks.filter(({ kind }) => kind === 'bullet').length;
  const waiting = placed.tray.filter(({ kind }) => kind === 'bullet').length;
  return { draft, bullets, placedBullets: bullets - waiting, report };
}

/** The facts that a line of the ad goes on to state, also below a heading that is their label. */
const saidIn = (facts: Fact[], lines: string[]): Map<string, string> =>
  new Map(
    facts
      .map(
        ({ field, words }) =>
          [field, lines.find((one) => words === one || words.endsWith(`: ${one}`))] as const,
      )
      .filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== undefined),
  );

/** A heading that is a fact’s label, with one short line below it, is that fact’s line: “Seniority level”, “Entry level”. */
function labelledPairs(
  blocks: Block[],
  fieldOf: (text: string) => string | undefined,
  isKnown: (text: string) => boolean,
): Block[] {
  return blocks.flatMap((block, at) => {
    const isLabel = (one?: Block) =>
      one?.kind === 'heading' && fieldOf(one.text) !== undefined && !isKnown(one.text);
    const [before, next, after] = [blocks[at - 1], blocks[at + 1], blocks[at + 2]];
    const isShort = (one?: Block) =>
      one !== undefined && one.kind !== 'heading' && one.text.split(' ').length <= 8;
    if (isLabel(block) && isShort(next) && (!after || after.kind === 'heading'))
      return [
        {
          kind: 'text' as const,
          text: `${block.text}: ${next!.text}`,
          cells: [block.text, next!.text],
        },
      ];
    if (isLabel(before) && isShort(block) && (!next || next.kind === 'heading')) return [];
    return [block];
  });
}

const emptyHeadings = (parts: PlacedPart[]): string[] =>
  parts.flatMap(({ lines, heading }) => (!lines.length && heading ? [heading] : []));

/** The title: from front matter or a mail's subject where these name one, else from the ad's own lines. */
function titleOf(
  blocks: Block[],
  { matter = [], subject = '' }: Source,
  titles: ReturnType<typeof titleReader>,
  isAround: (block: Block) => boolean,
) {
  const front = matter.find(([key]) => /^(?:title|job_?title|position|role)$/i.test(key))?.[1];
  const found = titles.find(blocks, isAround);
  if (front && (titles.isJob(front) || !found || !titles.isJob(found.title))) {
    const taken = titles.taken(front, -1);
    const isSame = found && plainWords(blocks[found.at]!.text).includes(plainWords(taken.title));
    return isSame
      ? { ...found, title: taken.title, company: found.company || taken.company }
      : taken;
  }
  if (subject && titles.isJob(subject) && !(found && titles.isJob(found.title)))
    return titles.taken(subject, -1);
  return found;
}

/** What stands above a title is no part of the ad, but for sentences. */
function aboveTitle(blocks: Block[], at: number, isFurniture: (text: string) => boolean) {
  const none = { blocks, tray: [] as string[], left: [] as string[] };
  if (at < 0) return none;
  const above = blocks.slice(0, at);
  const isSaid = ({ kind, text }: Block) =>
    kind !== 'bullet' && (text.split(' ').length > 8 || /[.!?:]\s/.test(`${text} `));
  const short = above.filter((block) => !isSaid(block));
  const bare = ({ text }: Block) => text.replace(/\s*\(https?:[^)]*\)/g, '');
  return {
    blocks: [...above.filter(isSaid), ...blocks.slice(at + 1)],
    tray: short.filter(({ isLink, text }) => !isLink && !isFurniture(text)).map(bare),
    left: short.filter(({ isLink, text }) => isLink || isFurniture(text)).map(({ text }) => text),
  };
}

/** Facts of front matter; what else it holds is for a site's program. */
function factsOfMatter(matter: [string, string][], line: ReturnType<typeof lineReader>) {
  const facts: Fact[] = [];
  const other: string[] = [];
  for (const [key, words] of matter) {
    if (/^(?:title|job_?title|position|role)$/i.test(key)) continue;
    const field = MATTER[key.toLowerCase()] ?? line.fieldOfLabel(key.replace(/_/g, ' '));
    const text = `${key}: ${words}`;
    const read = field ? line.labelledFacts({ field, rest: words }, text) : [];
    if (read.length) facts.push(...read);
    else other.push(text);
  }
  return { facts, other };
}

/** A button to apply keeps its address. */
function applyLink({ text, links = [] }: Block, line: ReturnType<typeof lineReader>): Fact[] {
  const link = links.find((one) => /^https?:|^mailto:/i.test(one));
  return link && /\b(?:apply|bewerben|postuler|aplicar|candidat)/i.test(text)
    ? [line.fact('applyTo', link.replace(/^mailto:/i, ''), text)]
    : [];
}

function reportOf(
  parts: PlacedPart[],
  tray: number,
  { set, offered }: { set: Fact[]; offered: Fact[] },
  leftOut: string[],
): Report {
  const all = parts.flatMap(({ id, lines }) => lines.map((one) => ({ ...one, section: id })));
  const byWords = all.filter(({ how }) => how === 'words');
  return {
    lines: { heading: all.length - byWords.length, words: byWords.length, tray },
    byWords: byWords.map(({ text, section, words }) => ({ text, section, words })),
    facts: set,
    offered,
    leftOut: leftOut.filter(Boolean),
  };
}
