import { describe, expect, test } from 'vitest';
import { staleRules } from '../../../../src/content/checks/check-age';
import { checkContent } from '../../../../src/content/checks/check-content';
import { validContent, type Content } from './content.fixture';
import { expectTold, replaced } from './planted';

const WORDING = `hype:
  title: A hype title
  severity: warning
  triggers:
    rockstar: [developer]
  reason: It says nothing.
  basis: rule-of-thumb
  flags: [A rockstar.]
  allows: [A developer.]
long-list:
  title: A long list
  severity: warning
  check: must-have-count
  limits: { most: 7 }
  reason: Long.
  basis: rule-of-thumb
  flags: [Long.]
  allows: [Short.]
`;
const LAW = `xx:
  place: Freedonia
  names: [Freedonia]
  asks: [The pay range]
  status: in-force
  from: This year
  sources: [survey]
  read: law
  checked: 2026-11-22
`;
const withRules = (): Content =>
  validContent().set('wording/words.yaml', WORDING).set('posting-rules/places.yaml', LAW);
const planted = (old: string, fresh: string, file = 'wording/words.yaml') =>
  replaced(withRules(), file, old, fresh);

describe('a rule of the review', () => {
  test('with examples of both kinds passes', () => expect(checkContent(withRules())).toEqual([]));

  test.each([
    ['without a text that it flags', '  flags: [A rockstar.]\n', '', 'hype.flags', /is missing/],
    [
      'without a text that it allows',
      '  allows: [A developer.]\n',
      '',
      'hype.allows',
      /is missing/,
    ],
    [
      'with no text in its list',
      'flags: [A rockstar.]',
      'flags: []',
      'hype.flags',
      /needs at least 1/,
    ],
    [
      'without triggers and check',
      '  triggers:\n    rockstar: [developer]\n',
      '',
      'hype.triggers',
      /is needed, or else a check/,
    ],
    [
      'without evidence',
      '  basis: rule-of-thumb\n  flags: [A r',
      '  flags: [A r',
      'hype.sources',
      /is empty; cite the evidence/,
    ],
    [
      'with a beginning of two letters',
      'rockstar: [dev',
      'ro*: [dev',
      'hype.triggers.ro*',
      /fewer than 3 letters/,
    ],
    [
      'with a check that lacks its limit',
      '  limits: { most: 7 }\n',
      '',
      'long-list.limits.most',
      /the check works with it/,
    ],
    [
      'in a language that is not there',
      '  severity: warning\n  tr',
      '  severity: warning\n  language: xx\n  tr',
      'hype.language',
      /"xx"/,
    ],
  ])('%s is a fault', (_, old, fresh, field, says) => {
    const [problem, ...more] = checkContent(planted(old, fresh));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      file: 'wording/words.yaml',
      field,
      message: expect.stringMatching(says) as string,
    });
  });
});

describe('a rule of law', () => {
  test('without a source or the day it was looked up is a fault', () => {
    const file = 'posting-rules/places.yaml';
    expectTold(planted('sources: [survey]', 'sources: []', file), {
      file,
      line: 'sources: []',
      field: 'xx.sources',
      says: /at least 1/,
    });
    expectTold(planted('  checked: 2026-11-22\n', '', file), {
      file,
      line: 'xx:',
      field: 'xx.checked',
      says: /is missing/,
    });
  });

  test('that nobody has looked up for more than a year is a warning with its place', () => {
    expect(staleRules(withRules(), '2027-11-22')).toEqual([]);
    expect(staleRules(withRules(), '2027-11-23')).toEqual([
      expect.stringContaining('places.yaml xx: was looked up on 2026-11-22'),
    ]);
  });
});
