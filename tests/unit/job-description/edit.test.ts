// Over 200 lines: the cases of one subject stay side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownSectionId, type Draft, type DraftSection } from '../../../src/job-description/draft';
import { keyOf, ownLine, writtenText } from '../../../src/job-description/line';
import * as edit from '../../../src/job-description/edit';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from './catalogue.fixture';
import { frozen } from './frozen';
import { line } from '../../support/lines';

const list = (id: string, lines: DraftSection['lines']): DraftSection => ({ id, lines });
/** Three sections; every edit below works on this frozen draft, so that an edit in place throws. */
const draft: Draft = frozen({
  ...startDraft(catalogue),
  sections: [
    list('must-haves', [line('skill/a/1'), line('skill/a/2', 'edited'), line('own/1', 'mine')]),
    list('nice-to-haves', [line('own/1', 'nice'), line('skill/b/1')]),
    list('own/1', [line('own/1', 'tea')]),
  ],
});
const order = ({ sections }: Draft) => sections.map(({ id }) => id);
const lines = ({ sections }: Draft, id: string) => sections.find((one) => one.id === id)!.lines;
const lineIds = (from: Draft, id = 'must-haves') => lines(from, id).map(keyOf);

describe('sections', () => {
  test('a person who renames a section changes that one only', () => {
    const after = edit.renameSection(draft, 'own/1', 'Perks');
    expect(after.sections).toEqual([
      draft.sections[0],
      draft.sections[1],
      { ...draft.sections[2], heading: 'Perks' },
    ]);
  });

  test('a person who removes a section keeps the others in order', () => {
    expect(order(edit.removeSection(draft, 'nice-to-haves'))).toEqual(['must-haves', 'own/1']);
    expect(edit.removeSection(draft, 'gone')).toEqual(draft);
  });

  test.each<[string, number, string[]]>([
    ['must-haves', 1, ['nice-to-haves', 'must-haves', 'own/1']],
    ['own/1', -1, ['must-haves', 'own/1', 'nice-to-haves']],
    ['must-haves', 2, ['nice-to-haves', 'own/1', 'must-haves']],
    ['must-haves', -1, ['must-haves', 'nice-to-haves', 'own/1']],
    ['own/1', 1, ['must-haves', 'nice-to-haves', 'own/1']],
    ['own/1', -99, ['own/1', 'must-haves', 'nice-to-haves']],
  ])('moving %s by %i stops at the ends of the description', (id, step, after) => {
    expect(order(edit.moveSection(draft, id, step))).toEqual(after);
  });

  test('a person who adds sections gets empty ones of their own, each with its own id', () => {
    const after = edit.addSection(edit.addSection(draft));
    expect(order(after)).toEqual(['must-haves', 'nice-to-haves', 'own/1', 'own/2', 'own/3']);
    expect(after.sections.at(-1)).toEqual({
      id: 'own/3',
      heading: 'New section',
      lines: [line('own/1', '')],
    });
  });

  test('a person who brings back a section finds it at the end with its lines', () => {
    const back = list('team', [line('field/team')]);
    expect(edit.addSection(draft, back).sections.at(-1)).toEqual(back);
  });
});

const add = (added: DraftSection['lines'][number]) => edit.addLine(draft, 'must-haves', added);

describe('lines', () => {
  test('a person who adds a line of their own or of the guide’s finds it at the end', () => {
    expect(lines(add(line('own/2')), 'must-haves').at(-1)).toEqual(line('own/2'));
    expect(lines(add(line('skill/c/1')), 'must-haves').at(-1)).toEqual(line('skill/c/1'));
  });

  test('a person who removes the first or the last line keeps the others', () => {
    expect(lineIds(edit.removeLine(draft, 'must-haves', 'skill/a/1'))).toEqual([
      'skill/a/2',
      'own/1',
    ]);
    expect(lineIds(edit.removeLine(draft, 'must-haves', 'own/1'))).toEqual([
      'skill/a/1',
      'skill/a/2',
    ]);
    expect(lineIds(edit.removeLine(draft, 'must-haves', 'own/1'), 'own/1')).toEqual(['own/1']);
  });

  test.each<[string, number, string[]]>([
    ['skill/a/1', 1, ['skill/a/2', 'skill/a/1', 'own/1']],
    ['own/1', -1, ['skill/a/1', 'own/1', 'skill/a/2']],
    ['skill/a/1', -1, ['skill/a/1', 'skill/a/2', 'own/1']],
    ['own/1', 5, ['skill/a/1', 'skill/a/2', 'own/1']],
  ])('moving the line %s by %i stops at the ends of its section', (id, step, after) => {
    expect(lineIds(edit.moveLine(draft, 'must-haves', id, step))).toEqual(after);
  });

  test.each([
    ['a line', () => edit.moveLine(draft, 'must-haves', 'gone', 1)],
    ['a section', () => edit.moveSection(draft, 'gone', -1)],
  ])('moving %s that is not there changes nothing', (_, move) => {
    expect(move()).toEqual(draft);
  });

  test('a person who writes the content’s own words back makes the line follow the content again', () => {
    const written = edit.writeLine(draft, 'must-haves', 'skill/a/1', 'new words', 'old words');
    expect(lines(written, 'must-haves')[0]).toEqual(line('skill/a/1', 'new words'));
    expect(
      Object.keys(
        lines(
          edit.writeLine(written, 'must-haves', 'skill/a/1', 'old words', 'old words'),
          'must-haves',
        )[0]!,
      ),
    ).toEqual(['from', 'item']);
  });

  test('a person who empties a line of the content or of their own keeps it empty', () => {
    expect(
      lines(edit.writeLine(draft, 'must-haves', 'skill/a/2', '', 'old'), 'must-haves')[1],
    ).toEqual(line('skill/a/2', ''));
    expect(lines(edit.writeLine(draft, 'must-haves', 'own/1', '', ''), 'must-haves')[2]).toEqual(
      line('own/1', ''),
    );
  });
});

describe('sending a line to the other list', () => {
  const send = (id: string, from = draft) => edit.sendLine(from, 'must-haves', 'nice-to-haves', id);

  test('puts it at the end there, words and all', () => {
    const after = send('skill/a/2');
    expect(lineIds(after)).toEqual(['skill/a/1', 'own/1']);
    expect(lines(after, 'nice-to-haves').at(-1)).toEqual(line('skill/a/2', 'edited'));
  });

  test('gives a line of the person’s own a fresh id where its id is taken, so that both lines stay', () => {
    expect(lines(send('own/1'), 'nice-to-haves')).toEqual([
      line('own/1', 'nice'),
      line('skill/b/1'),
      line('own/2', 'mine'),
    ]);
  });

  test('does not double a line of the content that stands there already', () => {
    const after = send('skill/b/1', edit.addLine(draft, 'must-haves', line('skill/b/1')));
    expect(lineIds(after)).toEqual(lineIds(draft));
    expect(lineIds(after, 'nice-to-haves')).toEqual(['own/1', 'skill/b/1']);
  });

  test('does not lose the words a person gave a line that stands there already', () => {
    const twice = edit.addLine(draft, 'nice-to-haves', line('skill/a/2'));
    expect(lines(send('skill/a/2', twice), 'nice-to-haves').map(writtenText)).toContain('edited');
  });

  test('does nothing where the line or the other list is gone', () => {
    expect(send('gone')).toEqual(draft);
    expect(edit.sendLine(draft, 'must-haves', 'gone', 'own/1')).toEqual(draft);
  });
});

describe('after any row of edits', () => {
  const section = fc.constantFrom('must-haves', 'nice-to-haves', 'own/1', 'own/2');
  const step = fc.integer({ min: -3, max: 3 });
  const at = (from: Draft, id: string, index: number) => {
    const held = from.sections.find((one) => one.id === id)?.lines ?? [];
    const chosen = held[index % Math.max(1, held.length)];
    return chosen && keyOf(chosen);
  };
  type Step = (from: Draft) => Draft;
  const one: fc.Arbitrary<Step> = fc.oneof(
    fc.tuple(section, section, fc.nat(9)).map(([from, to, index]): Step => (now) => {
      const id = at(now, from, index);
      return id === undefined || from === to ? now : edit.sendLine(now, from, to, id);
    }),
    fc.tuple(section, fc.nat(9), step).map(([id, index, by]): Step => (now) => {
      const line = at(now, id, index);
      return line === undefined ? now : edit.moveLine(now, id, line, by);
    }),
    section.map(
      (id): Step =>
        (now) =>
          edit.addLine(now, id, ownLine(edit.sectionOf(now, id)?.lines ?? [])),
    ),
    fc.constant<Step>((now) => edit.addSection(now)),
    fc.tuple(section, fc.nat(9)).map(
      ([id, index]): Step =>
        (now) =>
          edit.removeLine(now, id, at(now, id, index) ?? ''),
    ),
  );

  test('every line and section keeps an id of its own, and no draft along the way was changed in place', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), (steps) => {
        const after = steps.reduce((now, apply) => frozen(apply(now)), draft);
        expect(new Set(order(after)).size).toBe(after.sections.length);
        for (const held of after.sections)
          expect(new Set(held.lines.map(keyOf)).size).toBe(held.lines.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an id of one’s own', () => {
  test('counts on from the highest one taken, whatever content lines are called', () => {
    expect(ownLine([]).id).toBe('1');
    expect(ownLine([line('own/7'), line('own/2'), line('skill/a/99'), line('own/x')]).id).toBe('8');
    expect(ownSectionId([{ id: 'own/7' }, { id: 'role' }])).toBe('own/8');
  });
});
