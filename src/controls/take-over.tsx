import { render, type ComponentChildren, type FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Takes over a tool that the build drew: the same component with the same data, drawn over its own markup, so that nothing
 * jumps and the focus stays. `id` names the element around the tool; its data is the JSON element `<id>-data`.
 */
export function takeOver<Data extends object>(id: string, Tool: FunctionComponent<Data>) {
  const root = document.getElementById(id);
  const data = document.getElementById(`${id}-data`);
  if (root && data) render(<Tool {...(JSON.parse(data.textContent ?? '') as Data)} />, root);
}

/** Whether the browser has taken the tool over: false at build time. Until then what was typed would be lost, so forms are inert. */
export function useTakenOver(): boolean {
  const [isTakenOver, setTakenOver] = useState(false);
  useLayoutEffect(() => setTakenOver(true), []);
  return isTakenOver;
}

/** A part that does nothing without scripts: at rest until the browser has taken the tool over, and hidden where scripts are off. */
export function NeedsScript({ children }: { children: ComponentChildren }) {
  const isTakenOver = useTakenOver();
  return (
    <div class="needs-script" inert={!isTakenOver} data-pagefind-ignore>
      {children}
    </div>
  );
}
