import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSaved } from '../../../../src/drafts/store/keep-saved';
import type { Kept } from '../../../../src/drafts/store/saving';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A tab whose draft is a text: what it shows, and what its browser has stored. */
function tab() {
  const page = { text: '', stored: '', elsewhere: '', refuses: false, saves: 0 };
  const write = (): Kept => {
    if (page.refuses) return 'not kept';
    page.stored = page.text;
    page.saves++;
    return 'kept';
  };
  const catchUp = () => {
    if (!page.elsewhere) return 'none';
    page.text += page.elsewhere;
    page.elsewhere = '';
    return 'merged';
  };
  const nothing = () => undefined;
  const saving = keepSaved(
    {
      'catch up': () => saving.send({ kind: 'caught up', news: catchUp(), at: saving.now() }),
      save: () => saving.send({ kind: 'saved', kept: write(), at: saving.now() }),
      'ask to persist': nothing,
      refresh: nothing,
      erase: () => (page.stored = ''),
      'start over': () => {
        page.text = '';
        saving.send({ kind: 'opened', kept: 'nothing yet' });
      },
      'tell of erasure': nothing,
    },
    () => Date.now(),
  );
  const type = (letter: string) => {
    page.text += letter;
    saving.send({ kind: 'edited', at: Date.now() });
  };
  return { page, saving, type };
}

describe('a tab', () => {
  test('that crashes while the person types loses at most half a second', () => {
    const { page, type } = tab();
    for (let key = 0; key < 200; key++) {
      type('x');
      vi.advanceTimersByTime(50);
      expect(page.text.length - page.stored.length).toBeLessThanOrEqual(500 / 50);
    }
    expect(page.saves).toBeLessThan(30);
  });

  test('writes once for a burst of keys', () => {
    const { page, type } = tab();
    for (const letter of 'Acme') type(letter);
    vi.runAllTimers();
    expect(page).toMatchObject({ stored: 'Acme', saves: 1 });
  });

  test('that the browser refused room to saves as soon as there is some', () => {
    const { page, saving, type } = tab();
    page.refuses = true;
    type('a');
    vi.advanceTimersByTime(5000);
    expect(saving.kept.value).toBe('not kept');
    page.refuses = false;
    vi.advanceTimersByTime(2000);
    expect(page.stored).toBe('a');
    expect(saving.kept.value).toBe('kept');
  });

  test('takes over another tab’s words only once the person rests, and saves them with its own', () => {
    const { page, saving, type } = tab();
    type('a');
    page.elsewhere = 'b';
    saving.send({ kind: 'changed elsewhere', at: Date.now() });
    expect(page.text).toBe('a');
    vi.advanceTimersByTime(250);
    expect(page.stored).toBe('ab');
  });

  test('brings nothing back after everything was erased', () => {
    const { page, saving, type } = tab();
    type('a');
    saving.send({ kind: 'erased', where: 'here' });
    vi.runAllTimers();
    saving.send({ kind: 'left' });
    expect(page).toMatchObject({ text: '', stored: '', saves: 0 });
  });
});
