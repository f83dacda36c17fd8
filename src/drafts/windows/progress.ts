import { signal } from '@preact/signals';

/** Work that is under way for longer than a moment; `share` from 0 to 1 where it is known. */
export const progress = signal<{ label: string; share?: number } | undefined>(undefined);

/** Milliseconds that work may take before the page says that it is at it. */
const PATIENCE = 200;

/** Does work that may take its time, and shows how far it is once it takes over 0.2 s. */
export async function withProgress<T>(
  label: string,
  work: (report: (share: number) => void) => Promise<T>,
): Promise<T> {
  const start = performance.now();
  let share: number | undefined;
  const show = () => (progress.value = share === undefined ? { label } : { label, share });
  const timer = setTimeout(show, PATIENCE);
  try {
    return await work((value) => {
      share = value;
      if (performance.now() - start > PATIENCE) show();
    });
  } finally {
    clearTimeout(timer);
    progress.value = undefined;
  }
}
