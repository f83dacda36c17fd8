import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/formats/checksum';
import type { Draft } from '../../../src/job-description/draft';
import { keyOf, type Line } from '../../../src/job-description/line';
import { addLine, moveLine, removeLine, writeLine } from '../../../src/job-description/edit';
import { isSame, mergeDrafts } from '../../../src/drafts/merge';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from '../job-description/catalogue.fixture';
import { anyDraft, anyText } from '../job-description/drafts.arbitrary';
import { frozen } from '../job-description/frozen';
import { line } from '../../support/lines';

const base = frozen(startDraft(catalogue));
const lines = (draft: Draft, section = 'responsibilities'): Line[] =>
  draft.sections.find(({ id }) => id === section)!.lines;
const [first, second] = lines(base).map(keyOf) as [string, string];
const write = (draft: Draft, id: string, text: string) =>
  writeLine(draft, 'responsibilities', id, text, '');
const merged = (winner: Draft, other: Draft) => mergeDrafts(base, frozen(winner), frozen(other));

describe('two tabs that changed one draft without seeing each other', () => {
  test('both keep what they wrote into different fields', () => {
    const { draft, clashes } = merged(
      { ...base, company: 'Acme' },
      { ...base, team: 'Six people', pay: { ...base.pay, minimum: '80k' } },
    );
    expect(draft).toEqual({
      ...base,
      company: 'Acme',
      team: 'Six people',
      pay: { ...base.pay, minimum: '80k' },
    });
    expect(clashes).toEqual([]);
  });

  test('both keep their words for the same field: one in it, the other in the tray', () => {
    const { draft, clashes } = merged({ ...base, team: 'Six' }, { ...base, team: 'Nine' });
    expect([draft.team, draft.tray, clashes]).toEqual([
      'Nine',
      [{ from: 'own', id: checksum('Six'), text: 'Six' }],
      ['Six'],
    ]);
  });

  test('both keep their words for the same line', () => {
    const { draft } = merged(write(base, first, 'Mine.'), write(base, first, 'Theirs.'));
    expect(lines(draft)[0]).toEqual(line(first, 'Theirs.'));
    expect(draft.tray.map(({ text }) => text)).toEqual(['Mine.']);
  });

  test('both keep the lines they added, and each line they removed is gone', () => {
    const one = removeLine(
      addLine(base, 'responsibilities', line('responsibility/reviews')),
      'responsibilities',
      first,
    );
    const two = removeLine(
      addLine(base, 'responsibilities', line('responsibility/pipelines')),
      'responsibilities',
      second,
    );
    const ids = lines(merged(one, two).draft).map(keyOf);
    expect(ids).toEqual(
      expect.arrayContaining(['responsibility/reviews', 'responsibility/pipelines']),
    );
    expect(ids).not.toContain(first);
    expect(ids).not.toContain(second);
  });

  test('keep a line that one removed and the other rewrote', () => {
    const one = removeLine(base, 'responsibilities', first);
    const two = write(base, first, 'Rewritten.');
    for (const { draft } of [merged(one, two), merged(two, one)])
      expect(lines(draft)).toContainEqual(line(first, 'Rewritten.'));
  });

  test('get the new order of the one who moved a line, and the new words of the other', () => {
    const { draft } = merged(
      write(base, second, 'New.'),
      moveLine(base, 'responsibilities', first, 1),
    );
    expect(lines(draft).slice(0, 2)).toEqual([line(second, 'New.'), line(first)]);
  });

  test('never lose both of two lines that they added at once', () => {
    const one = write(addLine(base, 'responsibilities', line('own/1')), 'own/1', 'Mine.');
    const two = write(addLine(base, 'responsibilities', line('own/1')), 'own/1', 'Theirs.');
    const { draft } = merged(one, two);
    expect(lines(draft)).toContainEqual(line('own/1', 'Theirs.'));
    expect(draft.tray.map(({ text }) => text)).toContain('Mine.');
  });
});

describe('a merge', () => {
  const draft = anyDraft(anyText);

  test('with an unchanged side gives the other', () => {
    fc.assert(
      fc.property(draft, draft, (one, two) => {
        expect(isSame(mergeDrafts(one, one, two).draft, two)).toBe(true);
        expect(isSame(mergeDrafts(one, two, one).draft, two)).toBe(true);
        expect(isSame(mergeDrafts(one, two, two).draft, two)).toBe(true);
      }),
    );
  });

  test('loses no text that either side wrote', () => {
    const token = (side: string) => fc.nat(9999).map((number) => `${side}${number} words`);
    fc.assert(
      fc.property(draft, anyDraft(token('mine')), anyDraft(token('theirs')), (before, one, two) => {
        const text = JSON.stringify(mergeDrafts(before, one, two).draft);
        for (const typed of JSON.stringify([one, two]).match(/(?:mine|theirs)\d+ words/g) ?? [])
          expect(text).toContain(typed);
      }),
    );
  });

  test('comes to the same draft in either tab', () => {
    fc.assert(
      fc.property(draft, draft, draft, (before, one, two) => {
        expect(
          isSame(mergeDrafts(before, one, two).draft, mergeDrafts(before, two, one).draft),
        ).toBe(true);
      }),
    );
  });

  test('changes none of its drafts and leaves nothing to merge a second time', () => {
    fc.assert(
      fc.property(draft, draft, draft, (before, one, two) => {
        const { draft: once } = mergeDrafts(frozen(before), frozen(one), frozen(two));
        expect(isSame(mergeDrafts(two, once, two).draft, once)).toBe(true);
      }),
    );
  });
});
