import type { Draft } from '../../job-description/draft';

const MOST_STEPS = 500;

export interface History {
  past: Draft[];
  present: Draft;
  future: Draft[];
  /** The field that the last edit typed into, where it did: typing on in it adds no step. */
  field?: string | undefined;
  /** When it was made, in milliseconds of any steady clock. */
  at: number;
}

/** A pause this long ends a step: what is typed after it undoes by itself. */
const PAUSE = 1000;

export const startHistory = (present: Draft): History => ({
  past: [],
  present,
  future: [],
  at: 0,
});

/** Adds an edit at a time. Typing on in the same `field` within a second belongs to the same step. */
export function record(
  { past, present, field: last, at: before }: History,
  next: Draft,
  at: number,
  field?: string,
): History {
  const goesOn = field !== undefined && field === last && at - before < PAUSE;
  const steps = goesOn ? past : [...past, present].slice(-MOST_STEPS);
  return { past: steps, present: next, future: [], field, at };
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
        at: 0,
      }
    : history;
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  return next
    ? { past: [...history.past, history.present], present: next, future, at: 0 }
    : history;
}
