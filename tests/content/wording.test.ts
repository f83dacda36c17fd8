import { describe, expect, test } from 'vitest';
import { reviewer } from '../../src/job-description/review';
import { reviewData, writtenRules } from '../support/review-data';

const review = reviewer(reviewData);
const TODAY = '2026-11-24';
/** A sentence as a description of its own, in the first section that the rule looks at. */
const sentence = (text: string, where = 'role') => ({
  title: where === 'title' ? text : 'Engineer',
  facts: [],
  sections: [{ id: where === 'title' ? 'role' : where, heading: 'Text', kind: 'text' as const, lines: [{ id: 'own/1', text: where === 'title' ? 'You build services.' : text }] }],
});

for (const rule of writtenRules.filter(({ triggers }) => triggers))
  describe(`${rule.topic}: ${rule.title}`, () => {
    const rules = (text: string) => review(sentence(text, rule.where?.[0]), { today: TODAY }).map((advice) => advice.rule.id);
    test.each(rule.flags)('speaks about: %s', (text) => {
      expect(rules(text)).toContain(rule.id);
    });
    test.each(rule.allows)('lets pass: %s', (text) => {
      expect(rules(text)).not.toContain(rule.id);
    });
  });
