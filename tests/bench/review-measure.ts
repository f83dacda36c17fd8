/** Prints the figures of `npm run bench:review`. */
import { brotliCompressSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { countWords } from '../../src/job-description/compose.ts';
import { reviewer } from '../../src/job-description/review/index.ts';
import { readReviewCorpus } from '../support/review-corpus.ts';
import { reviewData } from '../support/review-data.ts';
import { descriptionOf, measure, saidBy } from '../support/review-measure.ts';

const review = reviewer(reviewData);
const corpus = readReviewCorpus();
const ads = await Promise.all(corpus.map(async (posting) => ({ posting, ad: await descriptionOf(posting) })));
const results = ads.map(({ posting, ad }) => measure(posting, saidBy(review(ad, { today: posting.checked }))));
const sum = (part: 'found' | 'missed' | 'falseAlarms') => results.reduce((total, one) => total + one[part].length, 0);
console.log(`${corpus.length} postings: ${sum('found')} planted faults found, ${sum('missed')} missed, ${sum('falseAlarms')} false alarms`);

const ROUNDS = 20;
const words = ads.reduce((total, { ad }) => total + countWords(ad), 0);
const start = performance.now();
for (let round = 0; round < ROUNDS; round++) for (const { posting, ad } of ads) review(ad, { today: posting.checked });
console.log(`${((performance.now() - start) / ROUNDS / (words / 1000)).toFixed(2)} ms for 1,000 words`);

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;
const parts = readdirSync('dist/_astro').filter((file) => /^(?:review-part|posting-rules|mend|MarkedText)\.[\w-]+\.js$/.test(file));
for (const file of ['review.json', ...parts.map((name) => `_astro/${name}`)])
  console.log(`${file}: ${brotli(`dist/${file}`)} bytes brotli`);
