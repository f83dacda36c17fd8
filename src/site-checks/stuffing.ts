import { sourceOf, type PageFacts } from './check-pages';

/** The share of a page's words that its main term may take. */
const MOST = 0.02;
/** Up to so many times is no stuffing, however short the page. */
const FREE = 5;
/** Words of a title that are no term. */
const SMALL = new Set(
  'a an and are as at be by can do does for from how if in into is it its not of on or our that the they this to up what will when where which who why with you your'.split(
    ' ',
  ),
);

/**
 * A page's main term: of the words and phrases of its title (the part before “·”, without small words; singular and plural are
 * one), the one that takes the largest share of the page's words. A phrase of three words that stands ten times takes thirty.
 */
export function mainTerm(
  title: string,
  words: readonly string[],
): { term: string; times: number; share: number } | undefined {
  const text = words.map(singular).join(' ');
  const terms = new Set(phrasesOf(title.split(' · ')[0]!.toLowerCase()).flatMap(partsOf));
  return [...terms]
    .map((term) => {
      const times = text.match(new RegExp(`(?<![^ ])${term}(?![^ ])`, 'g'))?.length ?? 0;
      return { term, times, share: (times * term.split(' ').length) / words.length };
    })
    .sort((a, b) => b.share - a.share)[0];
}

/** Pages written for a search engine: their main term over and over. */
export const checkStuffing = (pages: readonly PageFacts[]): string[] =>
  pages.flatMap(({ path, title, words }) => {
    const { term, times, share } = mainTerm(title, words) ?? { term: '', times: 0, share: 0 };
    return times > FREE && share > MOST
      ? [
          `${sourceOf(path)}: “${term}” stands ${times} times and takes ${(share * 100).toFixed(1)} % of its words (${MOST * 100} % at most); name it less, say “it”, or what it does`,
        ]
      : [];
  });

/** The runs of words in a title between small words and marks. */
const phrasesOf = (title: string): string[][] =>
  title
    .split(/[^\p{L}\p{N}\s-]+/u)
    .flatMap((part) =>
      part
        .split(/[\s-]+/)
        .map((word) => (SMALL.has(word) ? '' : singular(word)))
        .join(' ')
        .split(/\s{2,}|^ | $/),
    )
    .map((run) => run.split(' ').filter(Boolean));

/** Every word and phrase of a run. */
const partsOf = (run: string[]): string[] =>
  run.flatMap((_, start) =>
    run.slice(start).map((__, length) => run.slice(start, start + length + 1).join(' ')),
  );

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
