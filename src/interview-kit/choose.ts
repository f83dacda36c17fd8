import type { Draft } from '../job-description/draft';
import type { KitChoices } from '../job-description/kit-choices';
import { NO_CHOICES } from './plan';

type Changes<T> = { [K in keyof Omit<T, 'id'>]?: T[K] | undefined };

/** The entry of `id` with changes; one that says nothing any more is left out. */
function changed<T extends { id: string }>(list: T[], id: string, changes: Changes<T>): T[] {
  const before = list.find((one) => one.id === id);
  const after = Object.entries({ ...before, ...changes, id }).filter(
    ([, value]) => value !== undefined,
  );
  const rest = (entry: T) => (entry.id === id ? (Object.fromEntries(after) as T) : entry);
  const all = before ? list.map(rest) : [...list, Object.fromEntries(after) as T];
  return after.length > 1 ? all : all.filter((entry) => entry.id !== id);
}

const withKit = (draft: Draft, change: (kit: KitChoices) => KitChoices): Draft => ({
  ...draft,
  kit: change(draft.kit ?? NO_CHOICES),
});

/** Chooses how a requirement is asked about: another question, own words, another stage, or not at all; `undefined` takes it back. */
export const choosePick = (
  draft: Draft,
  id: string,
  changes: Changes<KitChoices['picks'][number]>,
): Draft => withKit(draft, (kit) => ({ ...kit, picks: changed(kit.picks, id, changes) }));

/** Changes a stage's length or interviewers, or leaves it out. */
export const chooseStage = (
  draft: Draft,
  id: string,
  changes: Changes<KitChoices['stages'][number]>,
): Draft => withKit(draft, (kit) => ({ ...kit, stages: changed(kit.stages, id, changes) }));

/** Sets whose loop the calendar file is of; blank leaves it open. */
export const chooseCandidate = (draft: Draft, candidate: string): Draft =>
  withKit(draft, ({ candidate: _, ...kit }) => (candidate ? { ...kit, candidate } : kit));

export const chooseStart = (draft: Draft, starts: string): Draft =>
  withKit(draft, ({ starts: _, ...kit }) => (starts ? { ...kit, starts } : kit));
