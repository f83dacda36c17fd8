import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canRedo,
  canUndo,
  record,
  redo,
  startHistory,
  undo,
  type History,
} from '../../../../src/drafts/store/history';
import type { Draft } from '../../../../src/job-description/draft';
import { startDraft } from '../../../../src/job-description/suggest';
import { catalogue } from '../../job-description/catalogue.fixture';
import { frozen } from '../../job-description/frozen';

const draft = (company: string): Draft => ({ ...startDraft(catalogue), company });
const start = frozen(startHistory(draft('')));
const type = (history: History, company: string, key = 'company', at = 0) =>
  frozen(record(history, draft(company), at, key));
const company = ({ present }: History) => present.company;
const times = (count: number, history: History, step: (history: History) => History) =>
  Array.from({ length: count }).reduce<History>((now) => frozen(step(now)), history);

describe('a person who edits and thinks again', () => {
  test('can neither undo nor redo before the first edit', () => {
    expect([canUndo(start), canRedo(start), undo(start), redo(start)]).toEqual([
      false,
      false,
      start,
      start,
    ]);
  });

  test('undoes what they typed in one field in one step', () => {
    const typed = ['A', 'Ac', 'Acm', 'Acme'].reduce((now, text) => type(now, text), start);
    expect(company(undo(typed))).toBe('');
    expect(canUndo(undo(typed))).toBe(false);
    expect(company(redo(undo(typed)))).toBe('Acme');
  });

  test('undoes only what they typed since they paused for a second', () => {
    const typed = type(
      type(type(start, 'Ac', 'company', 5000), 'Acme', 'company', 5900),
      'Acme Ltd',
      'company',
      6900,
    );
    expect([company(undo(typed)), company(undo(undo(typed)))]).toEqual(['Acme', '']);
  });

  test('undoes field by field, also where they came back to a field', () => {
    const typed = type(type(type(type(start, 'a'), 'ab'), 'place', 'place'), 'abc');
    expect([
      company(undo(typed)),
      company(undo(undo(typed))),
      company(undo(undo(undo(typed)))),
    ]).toEqual(['place', 'ab', '']);
  });

  test('who undoes and types on in the same field can undo that too', () => {
    const typed = type(undo(type(start, 'a')), 'b');
    expect(canUndo(typed)).toBe(true);
    expect(company(undo(typed))).toBe('');
  });

  test('who undoes and types something new cannot redo the old', () => {
    const typed = type(undo(type(start, 'a')), 'b');
    expect(canRedo(typed)).toBe(false);
    expect(company(redo(typed))).toBe('b');
  });

  test('goes a hundred steps back and a hundred forward to the very same drafts', () => {
    const edits = Array.from({ length: 100 }, (_, index) => index);
    const steps = edits.reduce<History[]>(
      (all, index) => [...all, type(all.at(-1)!, `text ${index}`, `field ${index}`)],
      [start],
    );
    const seen = [...steps].reverse();
    let now = steps.at(-1)!;
    for (const step of seen) {
      expect(now.present).toBe(step.present);
      now = frozen(undo(now));
    }
    expect(canUndo(now)).toBe(false);
    for (const step of steps) {
      expect(now.present).toBe(step.present);
      now = frozen(redo(now));
    }
    expect(canRedo(now)).toBe(false);
  });

  test('keeps the last five hundred steps, however long they work', () => {
    const edits = Array.from({ length: 700 }, (_, index) => index);
    const worked = edits.reduce(
      (now, index) => type(now, `text ${index}`, `field ${index}`),
      start,
    );
    expect(worked.past).toHaveLength(500);
    const back = times(600, worked, undo);
    expect(company(back)).toBe('text 199');
    expect(company(times(600, back, redo))).toBe('text 699');
  });

  test('whatever they do, finds undo and redo to be each other’s way back', () => {
    const action = fc.oneof(
      fc.tuple(fc.string({ maxLength: 3 }), fc.constantFrom('a', 'b', 'c')).map(
        ([text, key]) =>
          (now: History) =>
            type(now, text, key),
      ),
      fc.constant(undo),
      fc.constant(redo),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const now = actions.reduce<History>((history, act) => frozen(act(history)), start);
        if (canUndo(now)) expect(redo(undo(now)).present).toBe(now.present);
        if (canRedo(now)) expect(undo(redo(now)).present).toBe(now.present);
        expect(times(now.past.length, now, undo).present).toBe(start.present);
      }),
    );
  });
});
