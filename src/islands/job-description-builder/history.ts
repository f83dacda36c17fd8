import type { Draft } from '../../job-description/draft';

const MOST_STEPS = 500;

export interface History {
  past: Draft[];
  present: Draft;
  future: Draft[];
  /** What the last edit was about; typing on in the same field adds no step. */
  key: string;
}

export const startHistory = (present: Draft): History => ({ past: [], present, future: [], key: '' });

/** Adds an edit. An edit with the key of the one before belongs to the same step. */
export function record({ past, present, key: last }: History, next: Draft, key: string): History {
  const steps = key === last ? past : [...past, present].slice(-MOST_STEPS);
  return { past: steps, present: next, future: [], key };
}

export const canUndo = ({ past }: History): boolean => past.length > 0;
export const canRedo = ({ future }: History): boolean => future.length > 0;

export function undo(history: History): History {
  const previous = history.past.at(-1);
  return previous ? { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future], key: '' } : history;
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  return next ? { past: [...history.past, history.present], present: next, future, key: '' } : history;
}
