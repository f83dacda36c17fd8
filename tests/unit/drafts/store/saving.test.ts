import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  next,
  nothingToSave,
  RETRY_AFTER,
  SAVE_AFTER,
  SAVE_AT_LAST,
  wakeAt,
  type Saving,
  type SavingEvent,
} from '../../../../src/drafts/store/saving';

const edited = (at: number): SavingEvent => ({ kind: 'edited', at });
const woke = (at: number): SavingEvent => ({ kind: 'woke', at });
const saved = (at: number): SavingEvent => ({ kind: 'saved', kept: 'kept', at });
const none = (at: number): SavingEvent => ({ kind: 'caught up', news: 'none', at });
const news = (at: number): SavingEvent => ({ kind: 'changed elsewhere', at });
const after = (...events: SavingEvent[]): Saving =>
  events.reduce((state, event) => next(state, event).state, nothingToSave());
const tasks = (...events: SavingEvent[]) =>
  next(after(...events.slice(0, -1)), events.at(-1)!).tasks;

describe('a draft is saved', () => {
  test('after a rest, once other tabs’ changes were read', () => {
    expect(wakeAt(after(edited(0)))).toBe(SAVE_AFTER);
    expect(tasks(edited(0), woke(SAVE_AFTER))).toEqual(['catch up']);
    expect(tasks(edited(0), woke(SAVE_AFTER), none(SAVE_AFTER))).toEqual(['save']);
  });

  test('while the person types on within half a second of the first key, without a change under their fingers', () => {
    const typing = [0, 100, 200, 300, 400].map(edited);
    expect(wakeAt(after(...typing))).toBe(SAVE_AT_LAST);
    expect(SAVE_AT_LAST).toBeLessThan(500);
    expect(tasks(...typing, woke(SAVE_AT_LAST))).toEqual(['save']);
  });

  test('at once when the page is hidden or left, and not where nothing changed', () => {
    expect(tasks(edited(0), { kind: 'left' })).toEqual(['catch up']);
    expect(tasks(edited(0), { kind: 'left' }, none(1))).toEqual(['save']);
    expect(tasks({ kind: 'left' })).toEqual([]);
  });

  test('at once where it comes filled, from a file or a link', () => {
    expect(tasks({ kind: 'opened', kept: 'nothing yet', unsavedSince: 5 })).toEqual(['save']);
    expect(tasks({ kind: 'opened', kept: 'nothing yet' })).toEqual([]);
  });

  test('again two seconds after the browser refused, and sooner where the person types on', () => {
    const refused: SavingEvent[] = [edited(0), { kind: 'saved', kept: 'not kept', at: 300 }];
    expect(after(...refused).kept).toBe('not kept');
    expect(wakeAt(after(...refused))).toBe(300 + RETRY_AFTER);
    expect(wakeAt(after(...refused, edited(400)))).toBe(400 + SAVE_AFTER);
    expect(after(...refused, edited(400), saved(700)).kept).toBe('kept');
  });

  test('and the browser is asked once to keep it for good', () => {
    expect(tasks(edited(0), saved(300))).toContain('ask to persist');
    expect(tasks(edited(0), saved(300), edited(900), saved(1200))).toEqual(['refresh']);
  });

  test('no more once it is saved', () => {
    expect(wakeAt(after(edited(0), woke(250), none(250), saved(250)))).toBeUndefined();
  });
});

describe('another tab’s changes', () => {
  test('are taken over at once where the person rests, and after a rest where they type', () => {
    expect(tasks(news(900))).toEqual(['catch up', 'refresh']);
    expect(tasks(edited(800), news(900))).toEqual(['refresh']);
    const waiting = after(edited(800), saved(850), news(900));
    expect(wakeAt(waiting)).toBe(800 + SAVE_AFTER);
    expect(next(waiting, woke(800 + SAVE_AFTER)).tasks).toEqual(['catch up']);
  });

  test('are saved where both changed something, and not where they are all there is', () => {
    const merged: SavingEvent = { kind: 'caught up', news: 'merged', at: 1 };
    expect(tasks(merged)).toEqual(['save']);
    expect(tasks(edited(0), { kind: 'caught up', news: 'theirs', at: 1 })).toEqual([]);
  });

  test('are looked for when the page is shown again', () => {
    expect(tasks({ kind: 'returned' })).toEqual(['catch up']);
  });
});

describe('after erasing', () => {
  test.each(['here', 'elsewhere'] as const)('%s, nothing waits to be saved', (where) => {
    const state = after(edited(0), news(1), { kind: 'erased', where });
    expect(wakeAt(state)).toBeUndefined();
    expect(next(state, { kind: 'left' }).tasks).toEqual([]);
  });

  test('this tab erases only where it was asked, and says why it starts over where it was not', () => {
    expect(tasks({ kind: 'erased', where: 'here' })).toEqual(['erase', 'start over']);
    expect(tasks({ kind: 'erased', where: 'elsewhere' })).toEqual([
      'start over',
      'tell of erasure',
    ]);
  });
});

test('whatever happens, an unsaved change is never without a time at which it is saved', () => {
  const moment = fc.record({
    kind: fc.constantFrom('edited', 'news', 'refused', 'saved'),
    wait: fc.nat(600),
  });
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 30 }), (moments) => {
      let state = nothingToSave();
      let now = 0;
      for (const { kind, wait } of moments) {
        now += wait;
        if (kind === 'edited') state = next(state, edited(now)).state;
        else if (kind === 'news') state = next(state, news(now)).state;
        else
          state = next(state, {
            kind: 'saved',
            kept: kind === 'saved' ? 'kept' : 'not kept',
            at: now,
          }).state;
        if (state.unsavedSince === undefined) continue;
        expect(wakeAt(state)).toBeLessThanOrEqual(now + RETRY_AFTER);
      }
    }),
  );
});
