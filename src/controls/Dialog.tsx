import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  title: string;
  onClose: () => void;
  /** Takes a file that is dropped on the window; without it the builder behind takes it. */
  onFile?: (file: File) => void;
  children: ComponentChildren;
}

/** A modal window, open as long as it is drawn. The browser's own: it holds the focus, closes by Escape and gives the focus back. */
export function Dialog({ id, title, onClose, onFile, children }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => place.current?.showModal(), []);
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file || !onFile) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <dialog
      ref={place}
      class="builder-dialog"
      id={id}
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onDrop={drop}
    >
      <div class="row dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button type="button" class="quiet" onClick={() => place.current?.close()}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
