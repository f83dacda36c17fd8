/**
 * When the open draft is saved, when other tabs' changes are taken over, and when all of it starts again, as one
 * reducer. It is pure: time comes with each event, and what is to be done goes out as tasks (keep-saved.ts does them).
 *
 * A draft is saved after a rest in typing, during long typing at the latest half a second after the first unsaved key,
 * and at once when the page is hidden or left. Other tabs' changes wait for a rest too, so that no field changes under
 * the fingers, and are merged before every save but those during typing.
 */

/** Milliseconds of rest after which a draft is saved. */
export const SAVE_AFTER = 250;
/** Milliseconds after the first unsaved key at which a draft is saved although the person types on. */
export const SAVE_AT_LAST = 450;
/** Milliseconds after which a failed save is tried again, since room may have been made. */
export const RETRY_AFTER = 2000;

/** Whether the draft is kept: not before the first change, not where there is no room, nowhere where storage is denied. */
export type Kept = 'nothing yet' | 'kept' | 'not kept' | 'nowhere';

/** Times are milliseconds of any steady clock. */
export interface Saving {
  kept: Kept;
  /** When the first change was made that is not saved yet. */
  unsavedSince?: number | undefined;
  /** When the person last changed something. */
  editedAt: number;
  /** Whether another tab wrote something that was not read yet. */
  hasNews: boolean;
  /** When a failed save is tried again. */
  retryAt?: number | undefined;
}

export type SavingEvent =
  | { kind: 'edited'; at: number }
  /** The time that `wakeAt` asked for has come. */
  | { kind: 'woke'; at: number }
  /** The page is hidden or left, or another draft is about to be opened. */
  | { kind: 'left' }
  /** The page is shown again. */
  | { kind: 'returned' }
  | { kind: 'changed elsewhere'; at: number }
  /** Other tabs' changes were read: there were none, they were merged, or the draft is now theirs to the letter. */
  | { kind: 'caught up'; news: 'none' | 'merged' | 'theirs'; at: number }
  | { kind: 'saved'; kept: Kept; at: number }
  /** Another draft is open; `unsavedSince` where it holds words that are not stored yet. */
  | { kind: 'opened'; kept: Kept; unsavedSince?: number }
  | { kind: 'erased'; where: 'here' | 'elsewhere' };

export type Task =
  | 'catch up'
  | 'save'
  /** Asks the browser not to clear what is stored when space gets short. */
  | 'ask to persist'
  /** Lists the drafts again. */
  | 'refresh'
  | 'erase'
  /** Opens a fresh draft. */
  | 'start over'
  /** Says why, since it was another tab that erased. */
  | 'tell of erasure';

export interface Step {
  state: Saving;
  tasks: Task[];
}

export const nothingToSave = (kept: Kept = 'nothing yet'): Saving => ({
  kept,
  editedAt: -Infinity,
  hasNews: false,
});

const step = (state: Saving, ...tasks: Task[]): Step => ({ state, tasks });
const isUnsaved = ({ unsavedSince }: Saving): boolean => unsavedSince !== undefined;
const restsFrom = ({ editedAt }: Saving): number => editedAt + SAVE_AFTER;

/** When the unsaved change must be written. */
function saveDue(state: Saving): number {
  if (state.unsavedSince === undefined) return Infinity;
  return state.retryAt ?? Math.min(restsFrom(state), state.unsavedSince + SAVE_AT_LAST);
}

/** When the next `woke` event is due, if at all. */
export function wakeAt(state: Saving): number | undefined {
  const due = Math.min(saveDue(state), state.hasNews ? restsFrom(state) : Infinity);
  return due === Infinity ? undefined : due;
}

/** Reading the other tabs' changes; what is unsaved then is saved after it (see `caught up`). */
const catchUp = (state: Saving): Step => step({ ...state, hasNews: false }, 'catch up');

function woken(state: Saving, at: number): Step {
  const isSaveDue = at >= saveDue(state);
  const rests = at >= restsFrom(state);
  if (rests && (isSaveDue || state.hasNews)) return catchUp(state);
  return isSaveDue ? step(state, 'save') : step(state);
}

function saved(state: Saving, kept: Kept, at: number): Step {
  if (kept !== 'kept') return step({ ...state, kept, retryAt: at + RETRY_AFTER }, 'refresh');
  const next = { ...state, kept, unsavedSince: undefined, retryAt: undefined };
  return state.kept === 'nothing yet'
    ? step(next, 'ask to persist', 'refresh')
    : step(next, 'refresh');
}

function caughtUp(state: Saving, news: 'none' | 'merged' | 'theirs', at: number): Step {
  // What is theirs to the letter is stored already, by them.
  if (news === 'theirs') return step({ ...state, unsavedSince: undefined, retryAt: undefined });
  const unsavedSince = news === 'merged' ? (state.unsavedSince ?? at) : state.unsavedSince;
  const next = { ...state, unsavedSince };
  return isUnsaved(next) ? step(next, 'save') : step(next);
}

/** The state after an event, and what is to be done about it. */
export function next(state: Saving, event: SavingEvent): Step {
  switch (event.kind) {
    case 'edited': {
      // After a failed save the wait begins anew with the next key.
      const since = state.retryAt === undefined ? state.unsavedSince : undefined;
      const { at } = event;
      return step({ ...state, editedAt: at, unsavedSince: since ?? at, retryAt: undefined });
    }
    case 'woke':
      return woken(state, event.at);
    case 'left':
      return isUnsaved(state) ? catchUp(state) : step(state);
    case 'returned':
      return catchUp(state);
    case 'changed elsewhere': {
      const told = { ...state, hasNews: true };
      if (event.at < restsFrom(told)) return step(told, 'refresh');
      return step({ ...told, hasNews: false }, 'catch up', 'refresh');
    }
    case 'caught up':
      return caughtUp(state, event.news, event.at);
    case 'saved':
      return saved(state, event.kept, event.at);
    case 'opened': {
      const opened = { ...nothingToSave(event.kept), unsavedSince: event.unsavedSince };
      return isUnsaved(opened) ? step(opened, 'save') : step(opened);
    }
    case 'erased':
      return event.where === 'here'
        ? step(nothingToSave(), 'erase', 'start over')
        : step(nothingToSave(), 'start over', 'tell of erasure');
  }
}
