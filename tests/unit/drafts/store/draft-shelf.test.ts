import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftShelf } from '../../../../src/drafts/store/draft-shelf';
import type { keyedStorage } from '../../../../src/drafts/store/keyed-storage';
import type { Draft } from '../../../../src/job-description/draft';
import { LINE_FIELDS, type LineField } from '../../../../src/job-description/line';
import { startDraft } from '../../../../src/job-description/suggest';
import { catalogue } from '../../job-description/catalogue.fixture';

type Kept = ReturnType<typeof keyedStorage>;

/**
 * One browser's storage as several processes see it: each tab reads from a copy of its own, and hears of another tab's
 * writes only when it is told to catch up.
 */
function browser() {
  const disk = new Map<string, string>();
  const tabs: { view: Map<string, string>; heard: number }[] = [];
  const log: [string, string | undefined][] = [];
  const tab = () => {
    const state = { view: new Map(disk), heard: log.length };
    tabs.push(state);
    const write = (key: string, text: string | undefined) => {
      for (const place of [disk, state.view]) {
        if (text === undefined) place.delete(key);
        else place.set(key, text);
      }
      log.push([key, text]);
      return true;
    };
    const marks = new Map<string, string>();
    const kept: Kept = {
      get: (key) => state.view.get(key) ?? null,
      keys: () => [...state.view.keys()],
      set: write,
      setOrHold: write,
      isHolding: () => false,
      remove: (key) => void write(key, undefined),
      isThere: () => true,
      mark: (name, word) => void marks.set(name, word),
      marked: (name) => (marks.has(name) ? [marks.get(name)!] : []),
      eraseAll: () => undefined,
      isErasure: () => false,
    };
    /** The news of the other tabs arrive, all or the first few. */
    const hear = (most = Infinity) => {
      for (const [key, text] of log.slice(state.heard, state.heard + most)) {
        if (text === undefined) state.view.delete(key);
        else state.view.set(key, text);
        state.heard++;
      }
    };
    return { kept, hear };
  };
  return { tab, disk };
}

/** A tab with the builder open: it types, saves and catches up as the island does. */
function builderTab(machine: ReturnType<typeof browser>, id: string) {
  const { kept, hear } = machine.tab();
  const shelf = draftShelf(kept);
  let draft: Draft = shelf.open(id)!.draft;
  let saved = draft;
  const catchUp = () => {
    const news = shelf.fromElsewhere(draft);
    if (!news) return;
    draft = news.draft;
    if (news.isTheirs) saved = draft;
  };
  return {
    type: (field: LineField, word: string) =>
      (draft = { ...draft, [field]: `${draft[field]} ${word}`.trim() }),
    save: () => {
      if (draft === saved) return;
      catchUp();
      if (shelf.save(draft)) saved = draft;
    },
    hear: (most?: number) => {
      hear(most);
      catchUp();
    },
    text: () => JSON.stringify(draft),
    draft: () => draft,
  };
}

/** A browser with one saved draft. */
function withDraft() {
  const machine = browser();
  const shelf = draftShelf(machine.tab().kept);
  const draft = startDraft(catalogue);
  shelf.start(draft);
  shelf.save(draft);
  return { machine, id: shelf.openId() };
}
const everything = (machine: ReturnType<typeof browser>) =>
  draftShelf(machine.tab().kept)
    .list()
    .map((one) => JSON.stringify(one))
    .join();

describe('drafts of several tabs', () => {
  test('in two hundred random runs of three tabs, each word typed is found in the end, and the tabs agree', () => {
    const act = fc.record({
      tab: fc.nat(2),
      what: fc.constantFrom('type', 'type', 'save', 'hear', 'hear some'),
      field: fc.constantFrom(...LINE_FIELDS.slice(0, 3)),
    });
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
        const { machine, id } = withDraft();
        const tabs = [0, 1, 2].map(() => builderTab(machine, id));
        const words: string[] = [];
        acts.forEach(({ tab, what, field }, index) => {
          const actor = tabs[tab]!;
          if (what === 'type') {
            words.push(`word${index}x`);
            actor.type(field, words.at(-1)!);
          } else if (what === 'save') actor.save();
          else actor.hear(what === 'hear some' ? 1 : undefined);
        });
        for (let round = 0; round < 6; round++)
          for (const tab of tabs) {
            tab.save();
            tab.hear();
          }
        for (const word of words) for (const tab of tabs) expect(tab.text()).toContain(word);
        expect(tabs[1]!.draft()).toEqual(tabs[0]!.draft());
        expect(tabs[2]!.draft()).toEqual(tabs[0]!.draft());
      }),
      { numRuns: 200 },
    );
  });

  test('closed unmerged are both found again, one as a draft of its own', () => {
    const { machine, id } = withDraft();
    const [one, two] = [builderTab(machine, id), builderTab(machine, id)];
    one.type('about', 'ferries');
    two.type('about', 'tugs');
    one.save();
    two.save();
    const shelf = draftShelf(machine.tab().kept);
    const opened = shelf.open(id)!;
    expect(opened.copies).toBe(1);
    const all = everything(machine);
    expect(all).toContain('ferries');
    expect(all).toContain('tugs');
    expect(all).toContain('from another tab');
    // Opened once more, no further copy appears.
    shelf.save({ ...opened.draft, company: 'Acme' });
    expect(draftShelf(machine.tab().kept).open(id)!.copies).toBe(0);
  });

  test('of thirty visits leave at most five texts behind, the last one among them', () => {
    const { machine, id } = withDraft();
    for (let visit = 0; visit < 30; visit++) {
      const tab = builderTab(machine, id);
      tab.type('about', `visit${visit}x`);
      tab.save();
    }
    expect(
      [...machine.disk.keys()].filter((key) => key.startsWith('draft/')).length,
    ).toBeLessThanOrEqual(5);
    expect(everything(machine)).toContain('visit29x');
  });

  test('a deleted draft is gone from the shelf, and comes back as it was', () => {
    const { machine, id } = withDraft();
    const shelf = draftShelf(machine.tab().kept);
    const before = everything(machine);
    const putBack = shelf.remove(id);
    expect(everything(machine)).toBe('');
    putBack();
    expect(everything(machine)).toBe(before);
  });
});

describe('what cannot be read', () => {
  test('is moved aside whole, once, and the shelf works on', () => {
    const { machine, id } = withDraft();
    machine.disk.set(`draft/${id}/broken`, '{"version":2,"dra');
    const shelf = draftShelf(machine.tab().kept);
    expect(shelf.open(id)).toBeDefined();
    shelf.list();
    expect(shelf.setAside()).toEqual(['{"version":2,"dra']);
    expect(machine.disk.get('set-aside/1')).toBe('{"version":2,"dra');
    expect(machine.disk.has(`draft/${id}/broken`)).toBe(false);
  });

  test('of a newer version stays where it is, and is not opened', () => {
    const { machine, id } = withDraft();
    machine.disk.set(`draft/${id}/newer`, '{"version":7}');
    const shelf = draftShelf(machine.tab().kept);
    expect(shelf.open(id)).toBeUndefined();
    expect(shelf.list()).toEqual([{ id, raw: '{"version":7}', isNewer: true }]);
    expect(machine.disk.get(`draft/${id}/newer`)).toBe('{"version":7}');
  });
});
