import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../src/job-description/compose';
import { readAd } from '../../src/job-description/import';
import { reviewer } from '../../src/review/engine';
import { wholeAd } from '../../src/review/engine/whole-ad';
import { reviewData } from '../support/review-data';
import { touches } from '../support/review-measure';
import { siteCatalogue } from '../support/site-catalogue';

interface Reduced {
  ad: string;
  flags?: { rule: string; words?: string }[];
  silent?: string[];
}
const review = reviewer(reviewData);
const reduced = Object.entries(
  parse(
    readFileSync(new URL('../fixtures/real-ads-review.yaml', import.meta.url), 'utf8'),
  ) as Record<string, Reduced>,
);

test.each(reduced)(
  'a real ad’s words are judged as a careful reader would: %s',
  async (_, { ad, flags = [], silent = [] }) => {
    const read = await readAd({ kind: 'text', text: ad }, siteCatalogue);
    if (read.kind !== 'ad') throw new Error(`this is no ad: ${ad}`);
    const said = review(compose(wholeAd(read.draft), siteCatalogue), { today: '2026-11-30' });
    const missed = flags.filter(
      ({ rule, words }) =>
        !said.some((one) => one.rule.id === rule && (!words || touches(one.found, words))),
    );
    expect(missed).toEqual([]);
    expect(said.map(({ rule }) => rule.id).filter((id) => silent.includes(id))).toEqual([]);
  },
);
