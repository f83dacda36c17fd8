import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/job-description/compose';
import { gapsIn } from '../../src/job-description/gaps';
import { readAd } from '../../src/job-description/import';
import { FEWEST_WORDS, MOST_WORDS } from '../../src/job-description/missing';
import { changeRoleOrLevel, startDraft } from '../../src/job-description/suggest';
import { LEVELS, MOST_MUST_HAVES } from '../../src/job-description/vocabulary';
import { reviewer } from '../../src/review/engine';
import { wholeAd } from '../../src/review/engine/whole-ad';
import { reviewData, writtenRules } from '../support/review-data';
import { siteCatalogue } from '../support/site-catalogue';
import { composedLines } from '../support/lines';

const review = reviewer(reviewData);
const catalogue = siteCatalogue;
const TODAY = '2026-11-24';

/** A sentence as a description of its own, in the first section that the rule looks at. */
const sentence = (text: string, where = 'role') => {
  const [title, line] = where === 'title' ? [text, 'You build services.'] : ['Engineer', text];
  return {
    title,
    facts: [],
    sections: [
      {
        id: where === 'title' ? 'role' : where,
        heading: 'Text',
        kind: 'text' as const,
        lines: composedLines(line),
      },
    ],
  };
};
/** A posting in Markdown as the import reads it. */
async function posting(markdown: string) {
  const ad = await readAd({ kind: 'text', text: markdown }, catalogue);
  if (ad.kind !== 'ad') throw new Error(`this example is no posting: ${markdown}`);
  return compose(wholeAd(ad.draft), catalogue);
}

for (const rule of writtenRules)
  describe(`${rule.topic}: ${rule.title}`, () => {
    const rules = async (text: string) => {
      const description = rule.check ? await posting(text) : sentence(text, rule.where?.[0]);
      return review(description, { today: TODAY }).map((advice) => advice.rule.id);
    };
    test.each(rule.flags)('speaks about: %s', async (text) => {
      expect(await rules(text)).toContain(rule.id);
    });
    test.each(rule.allows)('lets pass: %s', async (text) => {
      expect(await rules(text)).not.toContain(rule.id);
    });
  });

test.each(catalogue.roles.map(({ id }) => id))(
  'the guide’s own words for the role %s raise no advice on wording',
  (role) => {
    for (const level of LEVELS) {
      const written = review(
        compose(changeRoleOrLevel(startDraft(catalogue), catalogue, { role, level }), catalogue),
        { today: TODAY },
      );
      expect(
        written
          .filter(({ place }) => place.kind === 'words')
          .map(({ rule, found }) => `${rule.id}: ${found}`),
      ).toEqual([]);
    }
  },
);

test('a paragraph that trips a popular checker at every line raises no advice on wording', () => {
  const text = readFileSync(new URL('../fixtures/trade-words.txt', import.meta.url), 'utf8');
  expect(review(sentence(text), { today: TODAY }).filter(({ rule }) => !rule.check)).toEqual([]);
});

test('no two rules have one id', () => {
  const ids = writtenRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('nothing that the review offers to write leaves a gap to be filled in', () => {
  const offered = writtenRules.flatMap(({ triggers = {} }) => Object.values(triggers).flat());
  expect(offered.filter((words) => gapsIn(words).length > 0)).toEqual([]);
});

test('what the review offers to write raises no advice in its turn', () => {
  const offered = writtenRules.flatMap((rule) =>
    Object.values(rule.triggers ?? {}).flatMap((all) => all.map((words) => ({ rule, words }))),
  );
  const raised = offered
    .filter(({ words }) => words)
    .flatMap(({ rule, words }) =>
      review(sentence(words, rule.where?.[0]), { today: TODAY })
        .filter(({ place }) => place.kind === 'words')
        .map((advice) => `${rule.id}: “${words}” raises ${advice.rule.id}`),
    );
  expect(raised).toEqual([]);
});

test('the review and the builder’s steps mean the same number of must-haves', () => {
  expect(writtenRules.find(({ id }) => id === 'must-have-count')?.limits?.['most']).toBe(
    MOST_MUST_HAVES,
  );
});

test('the review and the builder’s steps aim at the same length', () => {
  expect(writtenRules.find(({ id }) => id === 'length')?.limits).toMatchObject({
    from: FEWEST_WORDS,
    to: MOST_WORDS,
  });
});
