import { computed, effect, signal } from '@preact/signals';
import type { Catalogue } from '../../job-description/catalogue';
import { compose } from '../../job-description/compose';
import type { Draft } from '../../job-description/draft';
import { missingFrom } from '../../job-description/missing';
import { canRedo, canUndo, record, redo, startHistory, undo } from './history';
import { saveDraft } from './storage';

const SAVE_AFTER = 250;

export type Store = ReturnType<typeof createStore>;

/** The builder's state: the draft with its history, what is composed from it, and whether the browser keeps it. */
export function createStore(catalogue: Catalogue, initial: Draft, firstNotice?: string) {
  const history = signal(startHistory(initial));
  const draft = computed(() => history.value.present);
  const jobDescription = computed(() => compose(draft.value, catalogue));
  const missing = computed(() => missingFrom(draft.value, jobDescription.value));
  const kept = signal<'nothing yet' | 'kept' | 'not kept'>('nothing yet');
  const notice = signal(firstNotice ?? '');
  const announcement = signal('');

  let timer = 0;
  let unsaved = false;
  const save = () => {
    clearTimeout(timer);
    if (!unsaved) return;
    unsaved = false;
    kept.value = saveDraft(draft.peek()) ? 'kept' : 'not kept';
    if (kept.value === 'not kept') unsaved = true;
  };
  effect(() => {
    if (draft.value === initial) return;
    unsaved = true;
    clearTimeout(timer);
    timer = window.setTimeout(save, SAVE_AFTER);
  });
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);

  return {
    catalogue,
    draft,
    jobDescription,
    missing,
    kept,
    notice,
    announcement,
    canUndo: computed(() => canUndo(history.value)),
    canRedo: computed(() => canRedo(history.value)),
    /** Replaces the draft. Edits in a row with one `key` (typing in one field) undo as one. */
    edit: (next: Draft, key: string) => (history.value = record(history.value, next, key)),
    undo: () => (history.value = undo(history.value)),
    redo: () => (history.value = redo(history.value)),
    /** Says something to those who cannot see the change. */
    announce: (text: string) => (announcement.value = text),
  };
}
