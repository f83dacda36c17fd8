import { computed, effect, signal } from '@preact/signals';
import type { Catalogue } from '../../job-description/catalogue';
import { compose } from '../../job-description/compose';
import type { Draft } from '../../job-description/draft';
import { missingFrom } from '../../job-description/missing';
import { startDraft } from '../../job-description/suggest';
import { canRedo, canUndo, record, redo, startHistory, undo } from './history';
import { draftStorage } from './storage';

/** Milliseconds of rest after which a draft is saved, and of typing without a rest after which it is saved all the same. */
const SAVE_AFTER = 250;
const SAVE_AT_LAST = 800;

export type Store = ReturnType<typeof createStore>;

/** The builder's state: the draft with its history, what is composed from it, and whether the browser keeps it. */
export function createStore(catalogue: Catalogue) {
  const storage = draftStorage();
  const loaded = storage.load();
  const initial = loaded.draft ?? startDraft(catalogue);
  const history = signal(startHistory(initial));
  const draft = computed(() => history.value.present);
  const jobDescription = computed(() => compose(draft.value, catalogue));
  const missing = computed(() => missingFrom(draft.value, jobDescription.value));
  const kept = signal<'nothing yet' | 'kept' | 'not kept'>(loaded.draft ? 'kept' : 'nothing yet');
  const notice = signal(loaded.notice ?? '');
  const announcement = signal('');

  const edit = (next: Draft, key: string) => (history.value = record(history.value, next, key, performance.now()));
  /** Says something to those who cannot see the change; emptied first, so that the same words are heard twice. */
  const announce = (text: string) => {
    announcement.value = '';
    setTimeout(() => (announcement.value = text), 20);
  };

  let timer = 0;
  let unsavedSince: number | undefined;
  let saved = initial;
  const save = () => {
    clearTimeout(timer);
    unsavedSince = undefined;
    if (draft.peek() === saved) return;
    const written = draft.peek();
    kept.value = storage.save(written) ? 'kept' : 'not kept';
    if (kept.value === 'kept') saved = written;
  };
  effect(() => {
    if (draft.value === saved) return;
    const now = performance.now();
    unsavedSince ??= now;
    clearTimeout(timer);
    timer = window.setTimeout(save, Math.min(SAVE_AFTER, unsavedSince + SAVE_AT_LAST - now));
  });
  /** Takes over what another tab wrote, as a step that can be undone, so that this tab does not write over it unseen. */
  const catchUp = () => {
    if (draft.peek() !== saved) return;
    const theirs = storage.fromElsewhere();
    if (!theirs) return;
    saved = theirs;
    edit(theirs, 'from another tab');
    announce('Another tab changed this draft; you see its version now. Undo brings yours back.');
  };
  addEventListener('pagehide', save);
  addEventListener('pageshow', catchUp);
  addEventListener('storage', catchUp);
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? catchUp() : save()));

  const step = (move: typeof undo, can: typeof canUndo, said: string) => () => {
    if (!can(history.value)) return;
    history.value = move(history.value);
    announce(said);
  };
  return {
    catalogue,
    draft,
    jobDescription,
    missing,
    kept,
    notice,
    /** What was stored and cannot be read, to be taken away as a file. */
    unread: loaded.unread,
    announcement,
    canUndo: computed(() => canUndo(history.value)),
    canRedo: computed(() => canRedo(history.value)),
    /** Replaces the draft. Edits in a row with one `key` (typing in one field) undo as one. */
    edit,
    undo: step(undo, canUndo, 'Undone.'),
    redo: step(redo, canRedo, 'Done again.'),
    announce,
  };
}
