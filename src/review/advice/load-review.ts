import { reviewer } from '../engine';
import { postingRulesReader, type PostingRule } from '../engine/posting-rules';
import type { ReviewData, ReviewSource } from '../engine/rule';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

export type Loaded = Awaited<ReturnType<typeof loadReview>>;

/** The rules, and the review prepared from them; rejects where they cannot be loaded. */
export async function loadReview() {
  const answer = await fetch(`${base}/review.json`);
  if (!answer.ok) throw new Error(`the rules of the review came back as ${answer.status}`);
  const data = (await answer.json()) as ReviewData & {
    sources: Record<string, ReviewSource>;
    postingRules: PostingRule[];
  };
  const words = data.languages.find(({ reads }) => reads)?.reads?.places;
  return {
    ...data,
    review: reviewer(data),
    postingRulesOf: postingRulesReader(
      data.postingRules,
      words ?? { labels: [], cues: [], remote: [], others: [] },
    ),
  };
}
