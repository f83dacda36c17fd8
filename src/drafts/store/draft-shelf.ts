// Over 200 lines: the promises about two tabs hold only if reading, merging and writing are seen together.
import type { Draft } from '../../job-description/draft';
import { hasSeen, joinSeen, presentOf, type Version } from '../tab-versions';
import { isSame, mergeDrafts } from '../merge';
import { readStored, writeStored, type Seen } from '../stored-draft';
import { keyedStorage } from './keyed-storage';

/**
 * Where this browser keeps the drafts. Every tab writes each draft under a key of its own, `draft/<draft>/<tab>`, so that no
 * write can destroy another tab's; a draft's present state is worked out from all of them (tab-versions.ts). What cannot
 * be read moves to `set-aside/<number>`, and what a newer version of the page wrote stays untouched.
 */
const DRAFT = 'draft/';
const ASIDE = 'set-aside/';
/** The draft opened last: in this tab, and in any. */
const OPEN = 'open';

export type Shelf = ReturnType<typeof draftShelf>;

/** A draft on the shelf; `isNewer` where only a newer version of the page can read it. */
export type Shelved =
  { id: string; draft: Draft; isNewer?: false } | { id: string; raw: string; isNewer: true };

/** Another tab's writing merged with this one's; `isTheirs` where it is theirs to the letter, so that nothing is left to save. */
export interface FromElsewhere {
  draft: Draft;
  isClash: boolean;
  isTheirs: boolean;
}

/** States of the open draft to look back to for a merge. */
const MOST_STATES = 1000;

const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join(
    '',
  );

export function draftShelf(kept = keyedStorage()) {
  const tab = randomId();
  /** Raw texts that could not be read, moved aside in this visit. */
  const setAside: string[] = [];

  /** All that is stored for a draft, newest shape only; damaged texts are moved aside on the way. */
  function versionsOf(id: string): { versions: Version[]; newer?: string } {
    const prefix = `${DRAFT}${id}/`;
    const found: { versions: Version[]; newer?: string } = { versions: [] };
    for (const key of kept.keys().filter((one) => one.startsWith(prefix))) {
      const raw = kept.get(key);
      const stored = readStored(raw);
      if (stored.kind === 'draft')
        found.versions.push({
          tab: key.slice(prefix.length),
          draft: stored.draft,
          seen: stored.seen,
        });
      else if (stored.kind === 'newer') found.newer = raw!;
      else if (raw !== null) moveAside(key, raw);
    }
    return found;
  }

  function moveAside(key: string, raw: string) {
    const taken = kept.keys().filter((one) => one.startsWith(ASIDE));
    if (!setAside.includes(raw)) setAside.push(raw);
    if (taken.some((one) => kept.get(one) === raw) || kept.set(`${ASIDE}${taken.length + 1}`, raw))
      kept.remove(key);
  }

  const ids = (): string[] => {
    const stored = kept
      .keys()
      .filter((key) => key.startsWith(DRAFT))
      .map((key) => key.split('/')[1] ?? '');
    return [...new Set(stored)].sort();
  };

  /** Every draft, in a steady order. */
  function list(): Shelved[] {
    return ids().flatMap((id): Shelved[] => {
      const { versions, newer } = versionsOf(id);
      if (newer !== undefined) return [{ id, raw: newer, isNewer: true }];
      return versions.length ? [{ id, draft: presentOf(versions).draft }] : [];
    });
  }

  let id = '';
  let seen: Seen = {};
  let writes = 0;
  /** What the open draft was at first. */
  let opened: Draft;
  /** What this tab wrote, and what it took over from others, in that order: a merge looks here for the last state both sides knew. */
  let states: Version[] = [];
  /** What was last read under other tabs' keys, so that only news is read again. */
  let known = new Map<string, string>();

  const othersOf = () =>
    kept.keys().filter((key) => key.startsWith(`${DRAFT}${id}/`) && key !== `${DRAFT}${id}/${tab}`);
  const remember = () => (known = new Map(othersOf().map((key) => [key, kept.get(key) ?? ''])));

  /** Starts a new draft in this tab; nothing is written until it is saved. */
  function start(draft: Draft) {
    id = randomId();
    seen = {};
    writes = 0;
    opened = draft;
    states = [];
    known = new Map();
  }

  /** Opens a draft, and shelves what two closed tabs left unmerged as drafts of their own; undefined where it is gone or newer. */
  function open(wanted: string): { draft: Draft; copies: number } | undefined {
    const { versions, newer } = versionsOf(wanted);
    if (newer !== undefined || !versions.length) return undefined;
    const present = presentOf(versions);
    let copies = 0;
    for (const copy of present.copies) {
      const key = `${DRAFT}${randomId()}/${tab}`;
      if (
        kept.set(
          key,
          writeStored({ ...copy, name: `${copy.name || 'Draft'}, from another tab` }, { [tab]: 1 }),
        )
      )
        copies++;
    }
    id = wanted;
    writes = 0;
    opened = present.draft;
    states = [];
    // A copy that could not be shelved stays unseen, so that it is tried again.
    seen =
      copies === present.copies.length
        ? present.seen
        : versions.find(({ draft }) => draft === present.draft)!.seen;
    for (const spent of present.spent) kept.remove(`${DRAFT}${id}/${spent}`);
    remember();
    markOpen();
    return { draft: present.draft, copies };
  }

  const recall = (state: Version) => (states = [...states.slice(1 - MOST_STATES), state]);
  const markOpen = () => kept.mark(OPEN, id);

  /** Writes the open draft; false where the browser did not keep it, so that it is on the shelf for this visit only. */
  function save(draft: Draft): boolean {
    const next = { ...seen, [tab]: writes + 1 };
    if (!kept.setOrHold(`${DRAFT}${id}/${tab}`, writeStored(draft, next))) return false;
    seen = next;
    writes++;
    recall({ tab, draft, seen });
    markOpen();
    return true;
  }

  /** What other tabs wrote to the open draft since, merged with `mine`; undefined where there is no news. */
  function fromElsewhere(mine: Draft): FromElsewhere | undefined {
    const news = othersOf().filter((key) => known.get(key) !== kept.get(key));
    if (!news.length) return undefined;
    remember();
    const versions = versionsOf(id).versions.filter(
      (version) => version.tab !== tab && !hasSeen(seen, version),
    );
    let draft = mine;
    let isClash = false;
    for (const theirs of versions) {
      const base = states.findLast((state) => hasSeen(theirs.seen, state))?.draft ?? opened;
      const merged = mergeDrafts(base, draft, theirs.draft);
      isClash ||= merged.clashes.length > 0;
      draft = merged.draft;
      seen = joinSeen(seen, theirs.seen);
      recall(theirs);
    }
    return isSame(draft, mine)
      ? undefined
      : { draft, isClash, isTheirs: versions.some((theirs) => isSame(theirs.draft, draft)) };
  }

  /** Takes a draft off the shelf, and gives back a way to put it there again. */
  function remove(gone: string): () => void {
    const texts = kept
      .keys()
      .filter((key) => key.startsWith(`${DRAFT}${gone}/`))
      .map((key) => [key, kept.get(key) ?? ''] as const);
    texts.forEach(([key]) => kept.remove(key));
    return () => texts.forEach(([key, text]) => kept.setOrHold(key, text));
  }

  return {
    list,
    start,
    open,
    save,
    fromElsewhere,
    remove,
    eraseAll: kept.eraseAll,
    isErasure: kept.isErasure,
    isThere: kept.isThere,
    isHolding: kept.isHolding,
    openId: () => id,
    lastOpened: () => kept.marked(OPEN),
    setAside: () => setAside,
  };
}
