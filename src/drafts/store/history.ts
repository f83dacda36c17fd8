import type { Draft } from '../../job-description/draft';

const MOST_STEPS = 500;

export interface History {
  past: Draft[];
  present: Draft;
  future: Draft[];
  /** What the last edit was about; typing on in the same field adds no step. */
  key: string;
  /** When it was made, in milliseconds of any steady clock. */
  at: number;
}

/** A pause this long ends a step: what is typed after it undoes by itself. */
const PAUSE = 1000;

export const startHistory = (present: Draft): History => ({
  past: [],
  present,
  future: [],
  key: '',
  at: 0,
});

/** Adds an edit at a time. One with the key of the edit before it, and within a second of it, belongs to the same step. */
export function record(
  { past, present, key: last, at: before }: History,
  next: Draft,
  key: string,
  at: number,
): History {
  const steps = key === last && at - before < PAUSE ? past : [...past, present].slice(-MOST_STEPS);
  return { past: steps, present: next, future: [], key, at };
}

export const canUndo = ({ past }: History): boolean => past.length > 0;
export const canRedo = ({ future }: History): boolean => future.length > 0;

export function undo(history: History): History {
  const previous = history.past.at(-1);
  return previous
    ? {
        past: history.past.slice(0, -1),
        present: previous,
        future: [history.present, ...history.future],
        key: '',
        at: 0,
      }
    : history;
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  return next
    ? { past: [...history.past, history.present], present: next, future, key: '', at: 0 }
    : history;
}
