import type { Wanted } from './query';

/** A full-text index, as Pagefind is one: the records that hold all of these words, each with how well; all records for null. */
export interface TextIndex<Data> {
  search(words: string | null): Promise<{ results: TextHit<Data>[] }>;
}

export interface TextHit<Data> {
  id: string;
  score: number;
  data(): Promise<Data>;
}

/** How much it matters that a record holds everything that is wanted, and not one thing often. */
const COMPLETE = 1.5;

/**
 * The records that hold what is wanted, or most of it, best first. The index itself only knows "all of these words"; here each
 * wanted thing is asked for by itself, every way to say it, and its best way counts. `total` is how many records the index has.
 */
export async function searchText<Data>(
  index: TextIndex<Data>,
  wanted: Wanted[],
  total: number,
): Promise<TextHit<Data>[]> {
  const found = await Promise.all(
    wanted.map(async ({ ways }) => {
      const best = new Map<string, TextHit<Data>>();
      const answers = await Promise.all(
        ways.map(({ words, inText = words }) => index.search(inText)),
      );
      answers.forEach(({ results }, way) => {
        for (const hit of results) {
          const score = hit.score * (ways[way]?.counts ?? 1);
          if (score > (best.get(hit.id)?.score ?? 0))
            best.set(hit.id, { ...hit, score, data: () => hit.data() });
        }
      });
      return best;
    }),
  );
  // A record shows the excerpt of what counts most, which is mostly the rarest thing that is wanted.
  const all = new Map<string, { hit: TextHit<Data>; most: number; score: number; holds: number }>();
  for (const best of found) {
    const top = Math.max(...[...best.values()].map(({ score }) => score), Number.MIN_VALUE);
    const rarity = Math.log(1 + total / (1 + best.size));
    for (const [id, hit] of best) {
      const score = (hit.score / top) * rarity;
      const before = all.get(id) ?? { hit, most: 0, score: 0, holds: 0 };
      const shown =
        score > before.most ? { hit, most: score } : { hit: before.hit, most: before.most };
      all.set(id, { ...shown, score: before.score + score, holds: before.holds + 1 });
    }
  }
  const most = Math.max(...[...all.values()].map(({ holds }) => holds), 0);
  return [...all.values()]
    .filter(({ holds }) => holds === most || holds * 2 > wanted.length)
    .map(({ hit, score, holds }) => ({
      ...hit,
      score: score * (holds / wanted.length) ** COMPLETE,
      data: () => hit.data(),
    }))
    .sort((a, b) => b.score - a.score);
}
