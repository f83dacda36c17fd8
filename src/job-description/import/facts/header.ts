import { bareHeading, type Block } from '../blocks';
import type { Scorer } from '../scorer';
import { entriesOf, phraseFinder, plainWords, type ImportCatalogue } from '../words';
import type { Fact } from './fact';
import { ADDRESS, hasLegalForm, isName, MAIL, type LineReader } from './labels';

/** More lines than this under a title are no header. */
const MOST_LINES = 14;
const BETWEEN = /\s+[·•|–—-]\s+|\s*[|·•]\s*|\s{2,}|\s+\/\s+(?=remote|hybrid)/i;

export interface Header {
  facts: Fact[];
  /** Lines that say facts and nothing else: the fields say them from here on. */
  said: Set<Block>;
  /** Lines of the header that belong to where and how. */
  conditions: Set<Block>;
}

const withoutSign = (text: string) =>
  text.replace(/^(?:\p{Extended_Pictographic}\ufe0f?\s*)+/u, '').trim();

/** Reads the lines between a title and the ad's first heading or sentence. */
export function headerReader(
  catalogue: ImportCatalogue,
  reader: LineReader,
  { isKnown, scoreHeading }: Scorer,
) {
  const departments = phraseFinder([
    ...entriesOf(catalogue.importWords, 'words', 'word.departments'),
  ]);
  const jobs = phraseFinder([...entriesOf(catalogue.importWords, 'words', 'word.jobs')]);

  const isCompany = (part: string) =>
    isName(part) &&
    !reader.labelOf(part) &&
    departments.get(plainWords(part)) === undefined &&
    !isKnown(part) &&
    scoreHeading(part).weight < 8 &&
    (hasLegalForm(part) || jobs.find(plainWords(part).split(' ')).length === 0);

  /** The facts of a part of a header's line; undefined where it is none. */
  function factsOf(part: string, line: string): Fact[] | undefined {
    const label = reader.labelOf(part);
    if (label) {
      const facts = reader.labelledFacts(label, line);
      return facts.length ? facts : undefined;
    }
    const [sum] = reader.sumsIn(part);
    if (sum && part.length < sum.words.length + 35) return [reader.payFact(sum, line, true)];
    if (MAIL.test(part) && part.split(' ').length === 1)
      return [reader.fact('applyTo', part, line, false)];
    if (ADDRESS.test(part) && part.split(' ').length === 1)
      return [reader.fact('applyTo', part, line, false)];
    const engagement = reader.engagementIn(part);
    const workplace = reader.workplaceIn(part);
    if (engagement?.isAlone && part.split(' ').length <= 6 && !hasLegalForm(part))
      return [
        reader.fact('engagement', engagement.id, line),
        ...(workplace ? [reader.fact('workplace', workplace.workplace, line)] : []),
      ];
    if (part.split(' ').length > 9) return undefined;
    const place = reader.placeAndMore(part, line, false);
    if (place.length && (place.some(({ field }) => field !== 'workplace') || workplace?.isAlone))
      return place;
    return undefined;
  }

  /** `from` is the first block after the title. */
  function read(blocks: Block[], from: number, isFurniture: (text: string) => boolean): Header {
    const header: Header = { facts: [], said: new Set(), conditions: new Set() };
    const names: { part: string; block: Block }[] = [];
    const seen: { block: Block; isAll: boolean; hasAny: boolean }[] = [];
    for (let at = from; at < Math.min(blocks.length, from + MOST_LINES); at++) {
      const block = blocks[at]!;
      if (isFurniture(block.text)) continue;
      if (ends(block, blocks[at + 1])) break;
      const isWhole = reader.labelOf(block.text) ?? factsOf(withoutSign(block.text), block.text);
      const parts = isWhole ? [block.text] : block.text.split(BETWEEN).filter(Boolean);
      let said = 0;
      for (const raw of parts) {
        const part = withoutSign(raw);
        const facts = factsOf(part, block.text);
        if (facts) header.facts.push(...facts);
        else if (isCompany(part) && !names.length) names.push({ part, block });
        else if (isTown(part, names[0], blocks[at - 1]))
          header.facts.push(reader.fact('place', part, block.text));
        else continue;
        said++;
      }
      seen.push({ block, isAll: said === parts.length, hasAny: said > 0 });
    }
    takeName(blocks, from, header, names[0]);
    const isSureName = header.facts.some(({ field, isSure }) => field === 'company' && isSure);
    for (const { block, isAll, hasAny } of seen) {
      const waits = names[0]?.block === block && !isSureName;
      if (isAll && !waits && allSure(header, block)) header.said.add(block);
      else if ((hasAny && !waits) || reader.labelOf(block.text)) header.conditions.add(block);
    }
    return header;
  }

  const allSure = ({ facts }: Header, block: Block) =>
    facts.filter(({ words }) => words === block.text).every(({ isSure }) => isSure);

  /** One name right below a company with its legal form is the town, as boards write it. */
  const isTown = (part: string, name: { part: string; block: Block } | undefined, above?: Block) =>
    name !== undefined &&
    name.block === above &&
    hasLegalForm(name.part) &&
    /^\p{Lu}[\p{L}-]+(?: (?:\p{Lu}|an|am|im)[\p{L}-]*){0,2}$/u.test(part) &&
    isCompany(part);

  /** A header ends at a list, at a heading that is known or has words below it, and at a sentence. */
  function ends(block: Block, next: Block | undefined): boolean {
    const { kind, text } = block;
    if (kind === 'bullet') return !reader.labelOf(text);
    const bare = bareHeading(text);
    const isFact = factsOf(bare, text) !== undefined;
    const hasBelow = next !== undefined && (next.kind === 'bullet' || isLong(next.text));
    if (isFact && !(hasBelow && isKnown(bare) && next.kind === 'bullet')) return false;
    const isNamed =
      isName(bare) && next !== undefined && factsOf(withoutSign(next.text), next.text);
    if (isKnown(bare) || (kind === 'heading' && scoreHeading(bare).weight >= 6 && !isNamed))
      return true;
    if (reader.labelOf(text)) return isLong(text);
    if (kind === 'heading' && hasBelow) return true;
    return isLong(text);
  }
  const isLong = (text: string) => text.split(BETWEEN).length < 3 && isProse(text);
  const isProse = (text: string) =>
    text.split(' ').length > 12 ||
    (text.split(' ').length > 4 && /[.!?]$/.test(text) && !hasLegalForm(text));

  /** The name in a header is the company's where other facts stand beside it, its legal form says so or the ad speaks of it. */
  function takeName(
    blocks: Block[],
    from: number,
    header: Header,
    name?: { part: string; block: Block },
  ) {
    if (!name || header.facts.some(({ field }) => field === 'company')) return;
    const plain = plainWords(name.part);
    const spoken = blocks.filter(
      (block, at) =>
        block !== name.block && at >= from && ` ${plainWords(block.text)} `.includes(` ${plain} `),
    ).length;
    const isFirst = blocks[from] === name.block;
    const isSure =
      hasLegalForm(name.part) ||
      spoken > 0 ||
      (isFirst && header.facts.length > 0) ||
      (isFirst && isHeaderOnly(blocks, from));
    header.facts.push(reader.fact('company', name.part, name.block.text, isSure));
  }
  const isHeaderOnly = (blocks: Block[], from: number) => blocks[from + 1]?.kind === 'heading';

  return { read, isCompany, factsOf };
}
