import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../../job-description/draft';
import type { Shelf } from './draft-shelf';

/** Milliseconds of rest after which a draft is saved, and of typing without a rest after which it is saved all the same. */
const SAVE_AFTER = 250;
const SAVE_AT_LAST = 800;
/** Milliseconds after which a save that failed is tried again, for room may have been made. */
const RETRY_AFTER = 2000;

interface Kept {
  shelf: Shelf;
  draft: ReadonlySignal<Draft>;
  /** Takes over other tabs' news; `isTheirs` where nothing is left to save. */
  catchUp: () => { isTheirs: boolean } | undefined;
  /** The shelf may hold other drafts now. */
  refresh: () => void;
}

/**
 * Saves the draft as it is typed: after a rest, at the latest 0.8 s after the first unsaved key, and when the page is hidden
 * or left. No `unload` listener and no lock, for either would keep the page out of the back/forward cache.
 */
export function keepSaved({ shelf, draft, catchUp, refresh }: Kept) {
  const kept = signal<'nothing yet' | 'kept' | 'not kept' | 'nowhere'>('nothing yet');
  let saved: Draft | undefined = draft.peek();
  let timer = 0;
  let unsavedSince: number | undefined;
  let typedAt = -Infinity;
  let hearing = 0;

  const now = (isFilled = false, isTyping = false) => {
    clearTimeout(timer);
    unsavedSince = undefined;
    if (draft.peek() === saved && !isFilled) return;
    if (isTyping) hear();
    else takeOver();
    const written = draft.peek();
    if (written === saved && !isFilled) return;
    const isFirst = kept.peek() === 'nothing yet';
    if (shelf.save(written)) {
      saved = written;
      kept.value = 'kept';
      // Asks the browser not to clear this when room gets short; nobody waits for its answer.
      if (isFirst) void navigator.storage?.persist?.().catch(() => undefined);
    } else {
      kept.value = shelf.isThere() ? 'not kept' : 'nowhere';
      timer = window.setTimeout(() => now(), RETRY_AFTER);
    }
    refresh();
  };
  const takeOver = () => {
    const typed = typedAt;
    const news = catchUp();
    if (news?.isTheirs) saved = draft.peek();
    typedAt = typed;
  };
  /** Takes over other tabs' news once the person rests, lest a field change under their fingers. */
  const hear = () => {
    clearTimeout(hearing);
    const rest = typedAt + SAVE_AFTER - performance.now();
    if (rest > 0) hearing = window.setTimeout(hear, rest);
    else takeOver();
  };
  effect(() => {
    if (draft.value === saved) return;
    typedAt = performance.now();
    unsavedSince ??= typedAt;
    const wait = Math.min(SAVE_AFTER, unsavedSince + SAVE_AT_LAST - typedAt);
    clearTimeout(timer);
    timer = window.setTimeout(() => now(false, wait < SAVE_AFTER), Math.max(0, wait));
  });

  let erased: () => void = () => undefined;
  addEventListener('storage', (event) => {
    if (shelf.isErasure(event)) return erased();
    hear();
    refresh();
  });
  addEventListener('pagehide', () => now());
  addEventListener('pageshow', takeOver);
  document.addEventListener('visibilitychange', () =>
    document.visibilityState === 'visible' ? takeOver() : now(),
  );

  return {
    kept,
    now,
    /** Another draft is open now; `isShelved` where it comes from the shelf. */
    opened: (present: Draft, isShelved: boolean) => {
      clearTimeout(timer);
      clearTimeout(hearing);
      [saved, unsavedSince, typedAt] = [present, undefined, -Infinity];
      kept.value = !shelf.isThere()
        ? 'nowhere'
        : shelf.isHolding()
          ? 'not kept'
          : isShelved
            ? 'kept'
            : 'nothing yet';
    },
    onErasedElsewhere: (run: () => void) => (erased = run),
  };
}
