import { signal, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a tool holds, kept in the address after `#`: a reload, a bookmark and a sent link bring it back. It never leaves the browser. */
export interface KeptInAddress<T> {
  figures: ReadonlySignal<T>;
  /** Parts of the opened address that were not understood. */
  ignored: ReadonlySignal<string[]>;
  edit: (figures: T) => void;
  /** Writes what is pending at once. */
  flush: () => void;
}

/** Typing rests this long before the address changes, in milliseconds: browsers refuse hundreds of changes a minute. */
const REST = 200;

/** Without “=” it is a place on the page, such as the skip link’s. */
const isPlace = (hash: string) => hash.length > 1 && !hash.includes('=');

/**
 * A tool's figures, kept in the address. The first time they are `example`, as the build draws them; what the address carries
 * is read before the browser next paints, and again whenever somebody changes it.
 */
export function useKeptInAddress<T>(
  example: T,
  read: (address: string) => { figures: T; ignored: string[] },
  write: (figures: T) => string,
): KeptInAddress<T> {
  const [{ open, ...kept }] = useState(() => keep(example, read, write));
  useLayoutEffect(open, []);
  return kept;
}

function keep<T>(
  example: T,
  read: (address: string) => { figures: T; ignored: string[] },
  write: (figures: T) => string,
) {
  const figures = signal(example);
  const ignored = signal<string[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const save = () => {
    rest();
    const text = write(figures.peek());
    try {
      history.replaceState(
        history.state,
        '',
        text ? `#${text}` : location.pathname + location.search,
      );
    } catch {
      // Refused for too many changes; the next one carries it all.
    }
  };
  const flush = () => {
    if (timer !== undefined) save();
  };
  const edit = (next: T) => {
    figures.value = next;
    ignored.value = [];
    clearTimeout(timer);
    timer = setTimeout(save, REST);
  };
  const take = () => {
    const opened = read(isPlace(location.hash) ? '' : location.hash);
    figures.value = opened.figures;
    ignored.value = opened.ignored;
  };
  const onHashChange = () => {
    if (isPlace(location.hash)) return save();
    rest();
    take();
  };
  /** Reads the address and listens to it; gives what ends that. */
  const open = () => {
    take();
    const ended = new AbortController();
    const { signal: until } = ended;
    addEventListener('hashchange', onHashChange, { signal: until });
    addEventListener('pagehide', flush, { signal: until });
    document.addEventListener('visibilitychange', flush, { signal: until });
    document.addEventListener('focusout', flush, { signal: until });
    return () => ended.abort();
  };
  return { figures, ignored, edit, flush, open };
}
