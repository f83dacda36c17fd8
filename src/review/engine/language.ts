import type { Token } from './tokens';

/** What the review must know of a language besides its rules: an entry of content/review-languages.yaml, as plain data. */
export interface Language {
  /** BCP 47, such as `en`. */
  tag: string;
  name: string;
  /** Its Unicode name. */
  script: string;
  signs: string[];
  /** What its rules work with; a language without it has none, and is only recognised. */
  reads?: Reads | undefined;
}

export interface Reads {
  abbreviations: string[];
  years: {
    units: Record<string, number>;
    numbers: Record<string, number>;
    range: string[];
    between: string[];
    otherAfter: string[];
    otherBefore: string[];
  };
  money: Money;
  places: PlaceWords;
  /** What an ad demands: headings of sections with demands, and what marks wishes and offers among them. */
  demands: { headings: string[]; wishes: string[]; offers: string[] };
  /** Phrases of laws and policies, in whose sentences no word is the writer's own. */
  legal: string[];
  /** Words that join the last items of a list. */
  joins: string[];
  /** Words for a job's holder, which make no name of what stands beside them. */
  people: string[];
  /** Forms of "to be" and the like: what follows them cannot be left out. */
  linking: string[];
  refusals: {
    /** What says, up to a few words before, that something is not wanted. */
    before: string[];
    /** The same, after it. */
    after: string[];
    /** Words after a "not" that refuse nothing: "not only". */
    except: string[];
    /** Articles besides "a" and "an", after which capitals are no name. */
    articles: string[];
  };
  articles?: Articles | undefined;
}

/** How a text says where a job is done. */
export interface PlaceWords {
  /** Labels before a place: "Location". */
  labels: string[];
  /** Words before it in a sentence: "based in". */
  cues: string[];
  /** Words for work from home. */
  remote: string[];
  /** What makes a place no place of the job: "customers in". */
  others: string[];
}

/** How sums of money and pay are written. */
export interface Money {
  currencies: string[];
  /** Words for pay, which make pay of a sum. */
  pay: string[];
  /** Words for what else a sum may be, such as revenue or a budget for desks. */
  others: string[];
  /** What a sum is paid for: `per year`. */
  periods: { long: string[]; short: string[] };
  /** Between the two sums of a range. */
  range: string[];
  /** What leaves an end open before a sum: "from". */
  open: string[];
}

/** An article whose form follows the sound of the next word: English "a" and "an". */
export interface Articles {
  plain: string;
  vowel: string;
  vowels: string[];
  others: string[];
}

/** So many signs more than the first language another one needs: a few words in common decide nothing. */
const LEAST_LEAD = 3;
/** Words enough to tell a language by. */
const SAMPLE = 500;

/** Prepares the languages. The result names the one a text is written in: the first where no sign decides, none where its script is no language's. */
export function languageReader(
  languages: readonly Language[],
): (tokens: readonly Token[]) => Language | undefined {
  const bySign = new Map<string, Language[]>();
  for (const language of languages)
    for (const sign of language.signs) bySign.set(sign, [...(bySign.get(sign) ?? []), language]);
  const scripts = [...new Set(languages.map(({ script }) => script))].map(
    (script) => [script, new RegExp(String.raw`\p{Script=${script}}`, 'u')] as const,
  );
  return (tokens) => {
    const sample = tokens.slice(0, SAMPLE).filter(({ word }) => /\p{L}/u.test(word));
    const count = new Map<Language, number>();
    for (const { word } of sample)
      for (const language of bySign.get(word) ?? [])
        count.set(language, (count.get(language) ?? 0) + 1);
    const written = new Set(
      scripts.flatMap(([script, letters]) =>
        sample.filter(({ word }) => letters.test(word)).length * 2 >= sample.length ? [script] : [],
      ),
    );
    const [first, ...others] = languages.filter(({ script }) => written.has(script));
    const lead = (one: Language | undefined) =>
      (one ? (count.get(one) ?? 0) : 0) - (first ? (count.get(first) ?? 0) : 0);
    return others.reduce(
      (best, one) => (lead(one) >= LEAST_LEAD && lead(one) > lead(best) ? one : best),
      first,
    );
  };
}
