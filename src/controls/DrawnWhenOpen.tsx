import type { ComponentChildren } from 'preact';

interface Props {
  id?: string;
  class?: string;
  summary: ComponentChildren;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  children: () => ComponentChildren;
}

/**
 * A part that its summary opens and closes, drawn only while it is open, so that the page stands sooner. The browser's own
 * toggle event comes too late to draw by: a key typed ahead would find the part empty.
 */
export function DrawnWhenOpen({ id, class: look, summary, isOpen, onOpen, children }: Props) {
  const toggle = (event: Event) => {
    event.preventDefault();
    onOpen(!isOpen);
  };
  return (
    <details id={id} class={look} open={isOpen}>
      <summary onClick={toggle}>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
