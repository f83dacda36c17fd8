/** Prints the figures of `npm run bench:review`. */
import { brotliCompressSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { countWords } from '../../src/job-description/compose.ts';
import { reviewer } from '../../src/review/engine/index.ts';
import { readReviewCorpus, shownText, type Posting } from '../support/review-corpus.ts';
import { reviewData } from '../support/review-data.ts';
import { descriptionOf, measure, saidBy, touches, type Said } from '../support/review-measure.ts';
import { withPeers } from './review-peers.ts';

const review = reviewer(reviewData);
const corpus = readReviewCorpus();
const ads = await Promise.all(
  corpus.map(async (posting) => ({ posting, ad: await descriptionOf(posting) })),
);
const words = ads.reduce((total, { ad }) => total + countWords(ad), 0);
const ROUNDS = 5;

/** One row of the table: what a checker found, missed and said for nothing, and its milliseconds for 1,000 words. */
function row(name: string, say: (one: (typeof ads)[number]) => Said[]) {
  const results = ads.map((one) => measure(one.posting, say(one)));
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const one of ads) say(one);
  const time = (performance.now() - start) / ROUNDS / (words / 1000);
  const sum = (part: 'found' | 'missed' | 'falseAlarms') =>
    results.reduce((total, one) => total + one[part].length, 0);
  const isWording = (label: string) => !label.endsWith(': structure');
  return {
    checker: name,
    found: sum('found'),
    missed: sum('missed'),
    'found, wording only': results.flatMap(({ found }) => found).filter(isWording).length,
    'false alarms': sum('falseAlarms'),
    'ms for 1,000 words': Number(time.toFixed(2)),
  };
}

/** A peer has rules of its own: what it says of a planted fault's words counts as found, whichever rule said it. */
const asRule = ({ expected }: Posting, spoken: string[]): Said[] =>
  spoken.map((words) => ({
    rule: expected.find((plant) => touches(plant.words, words))?.rule ?? 'none',
    words,
  }));

const planted = corpus.flatMap(({ expected }) => expected);
console.log(
  `${corpus.length} postings, ${planted.length} planted faults, ${planted.filter(({ words: said }) => said !== 'structure').length} of them in words`,
);
await withPeers((peers) => {
  console.table([
    row('this site', ({ posting, ad }) => saidBy(review(ad, { today: posting.checked }))),
    ...peers.map(({ name, check }) =>
      row(name, ({ posting }) => asRule(posting, check(shownText(posting.text)))),
    ),
  ]);
});

/** The clean postings one after the other, cut at 2,000 words: a review of it must take less than 10 ms, once the rules are prepared. */
let left = 2000;
const long = {
  ...ads[0]!.ad,
  sections: ads
    .filter(({ posting }) => posting.kind === 'clean')
    .flatMap(({ ad }) => ad.sections)
    .flatMap((section) => {
      if (left <= 0) return [];
      left -= countWords({ title: '', facts: [], sections: [section] });
      return [section];
    }),
};
const times = Array.from({ length: 30 }, () => {
  const start = performance.now();
  review(long, { today: '2026-11-24' });
  return performance.now() - start;
}).sort((a, b) => a - b);
console.log(
  `${countWords(long)} words: median ${times[15]!.toFixed(1)} ms, slowest ${times[29]!.toFixed(1)} ms`,
);

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
const parts = readdirSync('dist/_astro').filter((file) =>
  /^(?:review-part|posting-rules|mend|MarkedText)\.[\w-]+\.js$/.test(file),
);
for (const file of ['review.json', ...parts.map((name) => `_astro/${name}`)])
  console.log(`${file}: ${brotli(`dist/${file}`)} bytes brotli`);
