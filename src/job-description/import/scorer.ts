import { isStandard, type SectionId } from '../sections';
import { entriesOf, phraseFinder, plainWords, type ImportWords } from './words';

/** What the words of a line or heading say about its section, and which words said it. */
export interface Score {
  section: SectionId | undefined;
  weight: number;
  /** What the words give the section that comes second. */
  second: number;
  words: string[];
  /** The weight of every section that any word speaks for. */
  sums: ReadonlyMap<SectionId, number>;
}

const NONE: Score = { section: undefined, weight: 0, second: 0, words: [], sums: new Map() };

/** No line of a list decides over more than this. */
const MOST_OF_A_LINE = 6;

type Weights = Map<SectionId, number>;
type List = 'inHeadings' | 'inLines' | 'atStart';

/** For each phrase the weights that it gives to sections, over all languages. */
function weighted(words: ImportWords, list: List) {
  const table = new Map<string, Weights>();
  for (const language of Object.values(words))
    for (const [id, entry] of Object.entries(language))
      for (const [phrase, weight] of Object.entries(entry[list] ?? {})) {
        const key = plainWords(phrase);
        const weights = table.get(key) ?? new Map<SectionId, number>();
        if (isStandard(id)) weights.set(id, Math.max(weights.get(id) ?? 0, weight));
        table.set(key, weights);
      }
  return phraseFinder(table);
}

/** The weight of a heading that is known word for word. */
export const EXACT = 20;

function scoreOf(sums: Map<SectionId, number>, said: Map<SectionId, string[]>): Score {
  const [first, second] = [...sums].sort(([, one], [, two]) => two - one);
  if (!first) return NONE;
  const [section, weight] = first;
  return { section, weight, second: second?.[1] ?? 0, words: said.get(section) ?? [], sums };
}

/** Tells sections apart by their words, after content/import/. */
export function scorer(words: ImportWords) {
  const inHeadings = weighted(words, 'inHeadings');
  const inLines = weighted(words, 'inLines');
  const atStart = weighted(words, 'atStart');
  const whole = new Map<string, SectionId>();
  const beginnings: [string, SectionId][] = [];
  for (const [phrase, id] of entriesOf(words, 'headings')) {
    if (!isStandard(id)) continue;
    const key = plainWords(phrase);
    if (phrase.endsWith('…')) beginnings.push([`${key} `, id]);
    else if (!whole.has(key)) whole.set(key, id);
  }

  function best(...hits: { phrase: string; value: Weights }[][]): Score {
    const sums = new Map<SectionId, number>();
    const said = new Map<SectionId, string[]>();
    for (const { phrase, value } of hits.flat())
      for (const [id, weight] of value) {
        sums.set(id, (sums.get(id) ?? 0) + weight);
        said.set(id, [...(said.get(id) ?? []), phrase]);
      }
    return scoreOf(sums, said);
  }

  /** Where the lines of a list stand together. */
  function scoreList(lines: string[]): Score {
    const sums = new Map<SectionId, number>();
    const said = new Map<SectionId, string[]>();
    for (const line of lines) {
      const score = scoreLine(line);
      for (const [id, weight] of score.sums)
        sums.set(id, (sums.get(id) ?? 0) + Math.min(weight, MOST_OF_A_LINE));
      if (score.section)
        said.set(score.section, [...(said.get(score.section) ?? []), ...score.words]);
    }
    return scoreOf(sums, said);
  }

  /** Where a line's own words put it. */
  function scoreLine(line: string): Score {
    const all = plainWords(line).split(' ');
    return best(inLines.find(all), atStart.find(all, true));
  }

  /** Where a heading's words put it: the whole heading, else the highest sum of its words, else how it begins. */
  function scoreHeading(heading: string): Score {
    const plain = plainWords(heading);
    const exact = whole.get(plain);
    if (exact) return { ...NONE, section: exact, weight: EXACT, words: [plain] };
    const all = plain.split(' ');
    if (!plain || all.length > 16) return NONE;
    const begun = beginnings.find(([phrase]) => plain.startsWith(phrase));
    const score = best(inHeadings.find(all));
    if (begun && score.weight < 7)
      return {
        ...score,
        section: begun[1],
        weight: 7,
        second: score.weight,
        words: [begun[0].trim()],
      };
    return score;
  }

  return {
    scoreLine,
    scoreList,
    scoreHeading,
    /** Whether the words alone, whatever their looks, are a section's heading. */
    isKnown: (heading: string) => whole.has(plainWords(heading)),
    addHeading: (heading: string, id: SectionId) => {
      const key = plainWords(heading);
      if (key && !whole.has(key)) whole.set(key, id);
    },
  };
}
export type Scorer = ReturnType<typeof scorer>;
