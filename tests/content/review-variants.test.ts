import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compose } from '../../src/job-description/compose';
import { readAd } from '../../src/job-description/import';
import { reviewer } from '../../src/review/engine';
import { wholeAd } from '../../src/review/engine/whole-ad';
import { reviewData } from '../support/review-data';
import { siteCatalogue } from '../support/site-catalogue';

interface Variants {
  heading: string;
  speaks: string[];
  silent: string[];
}
const review = reviewer(reviewData);
const written = parse(
  readFileSync(new URL('../fixtures/review-variants.yaml', import.meta.url), 'utf8'),
) as Record<string, Variants>;

describe.each(Object.entries(written))(
  'as people write it, %s',
  (rule, { heading, speaks, silent }) => {
    const said = async (sentence: string) => {
      const text = `# Engineer\n\n## About the role\n\nYou build services with a small team.\n\n## ${heading}\n\n- ${sentence}\n`;
      const ad = await readAd({ kind: 'text', text }, siteCatalogue);
      if (ad.kind !== 'ad') throw new Error(`this is no ad: ${text}`);
      return review(compose(wholeAd(ad.draft), siteCatalogue), { today: '2026-11-25' }).map(
        (advice) => advice.rule.id,
      );
    };
    test.each(speaks)('speaks of: %s', async (sentence) =>
      expect(await said(sentence)).toContain(rule),
    );
    test.each(silent)('is silent on: %s', async (sentence) =>
      expect(await said(sentence)).not.toContain(rule),
    );
  },
);
