import { signal } from '@preact/signals';
import { next, nothingToSave, wakeAt, type Kept, type SavingEvent, type Task } from './saving';

/** What each task of the reducer does; events that follow from it are sent before it returns. */
export type Tasks = Record<Task, () => void>;

/** Runs the reducer of saving.ts: sends events into it, does its tasks, and wakes it when it asks to be woken. */
export function keepSaved(tasks: Tasks, now: () => number = () => performance.now()) {
  const kept = signal<Kept>('nothing yet');
  let state = nothingToSave();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (event: SavingEvent) => {
    const step = next(state, event);
    state = step.state;
    kept.value = state.kept;
    for (const task of step.tasks) tasks[task]();
    clearTimeout(timer);
    const at = wakeAt(state);
    if (at !== undefined)
      timer = setTimeout(() => send({ kind: 'woke', at: now() }), Math.max(0, at - now()));
  };
  return { kept, send, now };
}

/**
 * Tells of the page's comings and goings. There is no `unload` listener and no lock, since either would keep the page
 * out of the back/forward cache.
 */
export function listenToPage(
  { send, now }: Pick<ReturnType<typeof keepSaved>, 'send' | 'now'>,
  isErasure: (event: StorageEvent) => boolean,
) {
  addEventListener('storage', (event) =>
    send(
      isErasure(event)
        ? { kind: 'erased', where: 'elsewhere' }
        : { kind: 'changed elsewhere', at: now() },
    ),
  );
  addEventListener('pagehide', () => send({ kind: 'left' }));
  addEventListener('pageshow', () => send({ kind: 'returned' }));
  document.addEventListener('visibilitychange', () =>
    send({ kind: document.visibilityState === 'visible' ? 'returned' : 'left' }),
  );
}
