import { useEffect } from 'preact/hooks';
import type { Store } from '../store/store';

/** Whether the element undoes its own typing: a window, behind which no draft may change unseen, or a field that is not the draft's. */
const undoesForItself = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.closest('dialog, [data-own-undo]') !== null ||
    (target.closest('input, textarea') !== null && !target.closest('.tool')));

/**
 * Ctrl Z, Ctrl Shift Z and Ctrl Y for the draft. Heard on the whole page: a step back may take away what had the focus, and the
 * next is still to be heard.
 */
export function useUndoKeys(store: Store): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || undoesForItself(event.target))
        return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) store.undo();
      else if (key === 'z' || key === 'y') store.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}
