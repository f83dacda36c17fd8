import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Asked {
  asks: string;
  finds: string[];
}

/** The queries of tests/fixtures/search-queries.yaml by kind of user. */
export const searchQueries = (): Record<string, Asked[]> =>
  parse(
    readFileSync(new URL('../fixtures/search-queries.yaml', import.meta.url), 'utf8'),
  ) as Record<string, Asked[]>;

/** How good an order of results is over many queries. */
export interface Relevance {
  queries: number;
  /** Mean of one over the place of the first right page; nought where it is missing among the results. */
  reciprocalRank: number;
  /** Share of queries with a right page among the first three. */
  firstThree: number;
  /** Queries with no right page among the first three. */
  missed: string[];
}

/** Judges results, addresses best first, by their pages: several places on a page count as one. */
export function judge(answers: { asked: Asked; urls: string[] }[]): Relevance {
  const ranks = answers.map(({ asked, urls }) => {
    const pages = [...new Set(urls.map((url) => url.replace(/[#?].*$/, '')))];
    return pages.findIndex((page) => asked.finds.includes(page)) + 1;
  });
  const mean = (numbers: number[]) =>
    numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);
  return {
    queries: answers.length,
    reciprocalRank: mean(ranks.map((rank) => (rank ? 1 / rank : 0))),
    firstThree: mean(ranks.map((rank) => Number(rank > 0 && rank <= 3))),
    missed: answers
      .filter((_, index) => !ranks[index] || ranks[index] > 3)
      .map(({ asked }) => asked.asks),
  };
}
