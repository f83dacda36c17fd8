import { signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusSoon, onceShown } from '../../controls/focus';
import type { Source } from './in-place';

/** The line that is being edited where it stands, and the one that Tab reaches in the preview. */
export const editing = signal('');
const current = signal('title');

interface Props {
  id: string;
  /** Its words, with those marked that advice speaks of. */
  text: ComponentChildren;
  source: () => Source;
  /** Where the words are edited elsewhere: leads there. */
  onEdit?: () => void;
}

/**
 * A line of the preview. A click or Enter edits it in its place; arrows go to its neighbours, Alt with an arrow moves it,
 * Delete removes it. What is typed is in the draft at once.
 */
export function EditableText({ id, text, source, onEdit }: Props) {
  if (editing.value === id) return <Editor id={id} source={source} />;
  const edit = () => (onEdit ? onEdit() : (editing.value = id));
  const keys = (event: KeyboardEvent) => {
    const { move, remove } = source();
    const place = event.currentTarget as HTMLElement;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'Enter' || event.key === ' ') edit();
    else if (step && event.altKey) {
      // The browser drops the focus of an element that changes places.
      if (move?.(step)) focusSoon(elementId(id));
    } else if (step) editables()[editables().indexOf(place) + step]?.focus();
    else if (event.key === 'Delete' && remove) {
      const at = editables().indexOf(place);
      remove();
      // The line that took its place, or the last one; a heading may have gone with its only line.
      onceShown(() => (editables()[at] ?? editables().at(-1))?.focus());
    } else return;
    event.preventDefault();
  };
  return (
    <span
      class="editable"
      role="button"
      dir="auto"
      id={elementId(id)}
      tabIndex={current.value === id ? 0 : -1}
      onFocus={() => (current.value = id)}
      onClick={() => {
        // A person who marks words to copy them does not mean to edit.
        if (getSelection()?.isCollapsed !== false) edit();
      }}
      onKeyDown={keys}
    >
      {text}
    </span>
  );
}

/** The id of a line's element in the preview. */
export const elementId = (id: string) => `preview-${id.replaceAll('/', '-')}`;

const editables = () => [...document.querySelectorAll<HTMLElement>('.sheet .editable')];

function Editor({ id, source }: Omit<Props, 'text' | 'onEdit'>) {
  const place = useRef<HTMLTextAreaElement>(null);
  const { text, write } = source();
  const first = useRef(text);
  const typed = useRef(text);
  const isEmptied = useSignal(false);
  useLayoutEffect(() => {
    place.current?.focus();
    place.current?.select();
  }, []);
  const finish = (isByKey: boolean) => {
    if (editing.peek() !== id) return;
    editing.value = '';
    // An emptied line is dropped only now, for the field would vanish with it.
    if (isEmptied.peek() && first.current) write('');
    if (isByKey) focusSoon(elementId(id));
  };
  return (
    <textarea
      ref={place}
      class="in-place"
      rows={1}
      dir="auto"
      aria-label="Edit this line"
      value={isEmptied.value ? typed.current : text}
      onInput={(event) => {
        typed.current = event.currentTarget.value;
        isEmptied.value = !typed.current.trim();
        if (!isEmptied.value) write(typed.current);
      }}
      onBlur={() => finish(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          isEmptied.value = false;
          if (typed.current !== first.current) write(first.current);
        }
        if (
          event.key === 'Escape' ||
          (event.key === 'Enter' && !event.shiftKey && !event.isComposing)
        ) {
          event.preventDefault();
          finish(true);
        }
      }}
    />
  );
}
