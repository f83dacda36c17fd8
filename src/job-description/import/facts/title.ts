import type { Block } from '../blocks';
import type { Scorer } from '../scorer';
import { entriesOf, phraseFinder, plainWords, type ImportCatalogue } from '../words';
import type { LineReader } from './labels';

/** Lines at the front of an ad among which its title is looked for. */
const FRONT = 25;
const MOST_WORDS = 12;
/** In a heading of the first level a title may be longer. */
const MOST_HEADING_WORDS = 28;

export interface TitleFound {
  title: string;
  /** Which block says it; -1 where front matter or a mail's subject does. */
  at: number;
  /** What else the title's line says, each to be read as a line of its own. */
  more: string[];
  company: string;
}

/** Finds an ad's title; none is made up where it has none. */
export function titleReader(
  catalogue: ImportCatalogue,
  reader: LineReader,
  { isKnown, scoreHeading }: Scorer,
) {
  const jobs = phraseFinder(
    [...entriesOf(catalogue.importWords, 'words', 'word.jobs')].map(
      ([word]) => [word, true] as const,
    ),
  );
  const prefixes = [...entriesOf(catalogue.importWords, 'labels', 'fact.title')]
    .map(([label]) => plainWords(label))
    .filter((label) => / (?:for|de|para|pour)$/.test(label));
  const at = [...entriesOf(catalogue.importWords, 'words', 'word.at')]
    .map(([word]) => word)
    .filter((word) => word === 'at' || word === 'bei' || word === 'chez');
  const AT = new RegExp(
    String.raw`\s+(?:(?:na|no|en|em)\s+)?(?:@\s*|(?:${at.join('|')})\s+(?=\p{Lu}))(\p{Lu}[\p{L}\p{N} .&’'-]{1,40})$`,
    'u',
  );

  /** Whether a line names a job: “Senior backend engineer”, “Entwickler (m/w/d)”. */
  const isJob = (text: string) => {
    const words = plainWords(text).split(' ');
    return (
      jobs.find(words).length > 0 && !/^(?:we|you|i|wir|du|nous|vous|somos|as)$/.test(words[0]!)
    );
  };

  function isTitle({ kind, text, level }: Block, isFirst: boolean): boolean {
    const words = text.split(' ').length;
    if (kind === 'bullet' || isKnown(text)) return false;
    if (level === 1 && words <= MOST_HEADING_WORDS && (isFirst || isJob(text))) return true;
    if (
      words > MOST_WORDS ||
      (/[.:!;]$/.test(text.replace(/\.\.\.$/, '')) && !/\b(?:Sr|Jr)\.$/.test(text))
    )
      return false;
    if (isJob(text)) return scoreHeading(text).weight < 12 || words > 2;
    return (
      isFirst &&
      words <= 8 &&
      scoreHeading(text).weight < 5 &&
      !reader.sumsIn(text).length &&
      !/\?$/.test(text)
    );
  }

  /** `isAround` tells lines of the page around the ad. */
  function find(blocks: Block[], isAround: (block: Block) => boolean): TitleFound | undefined {
    const front = blocks.slice(0, FRONT);
    const top = front
      .slice(0, 3)
      .findIndex(
        (block) =>
          block.level === 1 && isJob(block.text) && isTitle(block, false) && !isAround(block),
      );
    if (top >= 0) return taken(blocks[top]!.text, top);
    const labelled = front.findIndex(
      ({ kind, text }) =>
        kind !== 'bullet' && reader.labelOf(text)?.field === 'title' && text.length < 150,
    );
    if (labelled >= 0) return taken(reader.labelOf(front[labelled]!.text)!.rest, labelled);
    const heading = blocks
      .slice(0, 200)
      .findIndex(
        (block) =>
          block.level === 1 && isJob(block.text) && isTitle(block, false) && !isAround(block),
      );
    if (heading >= 0) return taken(blocks[heading]!.text, heading);
    const first = front.findIndex((block) => !isAround(block) && !isFactAlone(block.text));
    if (first < 0) return undefined;
    const piped = blocks[first]!.text.split(/\s+\|\s+/);
    if (piped.length > 2 && piped.length < 10 && blocks[first]!.kind !== 'bullet') {
      const job = piped.findIndex((part) => isJob(part) && part.split(' ').length <= MOST_WORDS);
      const [name = ''] = piped;
      if (job >= 0)
        return {
          title: clean(piped[job]!),
          at: first,
          company: job > 0 ? name.replace(/\s*\(.*\)$/, '') : '',
          more: piped.filter((_, index) => index !== job && (index > 0 || job === 0)),
        };
    }
    const near = front.slice(first, first + 6);
    const ends = near.findIndex(
      ({ kind, text }) => kind === 'bullet' || isKnown(text) || text.split(' ').length > 30,
    );
    const among = ends < 0 ? near : near.slice(0, ends);
    const job = among.findIndex(
      (block) => isJob(block.text) && isTitle(block, false) && !isAround(block),
    );
    if (job >= 0) return taken(among[job]!.text, first + job);
    return among.length && isTitle(among[0]!, true) ? taken(among[0]!.text, first) : undefined;
  }

  /** A line that is a fact and nothing else, above the title. */
  const isFactAlone = (text: string) =>
    Boolean(reader.labelOf(text)) || Boolean(reader.workplaceIn(text)?.isAlone && !isJob(text));

  function taken(text: string, index: number): TitleFound {
    const more = /^\[([^\]]{2,60})\]\s*/.exec(text);
    const rest = more ? text.slice(more[0].length) : text;
    const company = AT.exec(rest);
    return {
      title: clean(company ? rest.slice(0, company.index) : rest),
      at: index,
      more: more ? more[1]!.split(/\s*[|/]\s*/) : [],
      company: company?.[1]?.trim() ?? '',
    };
  }

  /** A title without its label, quotes and what a site adds at its end. */
  function clean(text: string): string {
    const label = reader.labelOf(text);
    const bare = (label?.field === 'title' ? label.rest : text)
      .replace(/^["“„'‘]+(.*?)["”“'’]+$/u, '$1')
      .replace(/\s*[-–|]\s*(?:Vaga de Emprego|Job|Jobs|Careers)$/i, '')
      .replace(/^[^\p{L}\p{N}([.#@]+/u, '')
      .trim();
    const prefix = prefixes.find((one) => plainWords(bare).startsWith(`${one} `));
    return prefix ? bare.split(' ').slice(prefix.split(' ').length).join(' ') : bare;
  }

  /** Whether a line is the title again. */
  const isSame = (text: string, title: string) => plainWords(clean(text)) === plainWords(title);

  return { find, isJob, isSame, taken };
}
export type TitleReader = ReturnType<typeof titleReader>;
