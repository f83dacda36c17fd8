import type { Token } from './phrases';

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
  money: { currencies: string[]; pay: string[] };
  articles?: Articles | undefined;
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
