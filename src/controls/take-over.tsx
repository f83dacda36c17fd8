import { render, type ComponentChildren, type FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes over a tool that the build drew: the same component with the same data, drawn over its own markup, so that nothing
 * jumps and the focus stays. Attributes are compared by their names in HTML, so components write `tabindex`: written `tabIndex` it
 * would go and come again, and the focus with it. `id` names the element around the tool; its data is the JSON element `<id>-data`.
 */
export function takeOver<Data extends object>(id: string, Tool: FunctionComponent<Data>) {
  const drawn = drawnTool<Data>(id);
  if (drawn) render(<Tool {...drawn.data} />, drawn.root);
}

/** The element around a tool that the build drew, with its data; undefined on a page without it. */
export function drawnTool<Data>(id: string): { root: HTMLElement; data: Data } | undefined {
  const root = document.getElementById(id);
  const json = document.getElementById(`${id}-data`)?.textContent;
  if (!root || !json) return undefined;
  // A space before the tool would be taken for its place: the tool would move, and lose the focus.
  for (const node of [...root.childNodes]) if (node instanceof Text) node.remove();
  return { root, data: JSON.parse(json) as Data };
}

/** Whether the browser has taken the tool over: false at build time. Until then what was typed would be lost, so forms are inert. */
export function useTakenOver(): boolean {
  const [isTakenOver, setTakenOver] = useState(false);
  useLayoutEffect(() => setTakenOver(true), []);
  return isTakenOver;
}

/** A part that does nothing without scripts: at rest until the browser has taken the tool over, and hidden where scripts are off. */
export function NeedsScript({
  class: look = '',
  children,
}: {
  class?: string;
  children: ComponentChildren;
}) {
  const isTakenOver = useTakenOver();
  return (
    <div class={`needs-script ${look}`.trim()} inert={!isTakenOver} data-pagefind-ignore>
      {children}
    </div>
  );
}
