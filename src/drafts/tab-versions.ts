import type { Draft } from '../job-description/draft';
import { isSame } from './merge';
import type { Seen } from './stored-draft';

/** What one tab wrote last for a draft. */
export interface Version {
  tab: string;
  draft: Draft;
  seen: Seen;
}

/** The number of the write that a version is. */
const writeOf = ({ tab, seen }: Version): number => seen[tab] ?? 0;

/** Whether `version` knows what `other` wrote, so that nothing of it is lost where `version` is taken. */
export const hasSeen = (seen: Seen, other: Version): boolean =>
  (seen[other.tab] ?? 0) >= writeOf(other);

/** Both vectors in one. */
export function joinSeen(one: Seen, two: Seen): Seen {
  const joined: Seen = { ...one };
  for (const [tab, write] of Object.entries(two)) joined[tab] = Math.max(joined[tab] ?? 0, write);
  return joined;
}

/** Later versions have seen more writes; no clock is asked. */
const weight = ({ seen }: Version): number =>
  Object.values(seen).reduce((sum, write) => sum + write, 0);
const byWeight = (one: Version, two: Version) =>
  weight(two) - weight(one) || (one.tab < two.tab ? -1 : 1);

/** How many versions that a later one has seen are kept: were one being rewritten at this very moment, it must not be deleted. */
const KEPT_SEEN = 3;

/** The present state of a draft out of all tabs' versions of it. */
export interface Present {
  draft: Draft;
  /** All that this state and its copies have seen. */
  seen: Seen;
  /** Versions that nobody merged before their tabs were closed, and that say something else. */
  copies: Draft[];
  /** Tabs whose versions may be deleted. */
  spent: string[];
}

/** Reads the present state out of a draft's versions, at least one. */
export function presentOf(versions: Version[]): Present {
  const sorted = [...versions].sort(byWeight);
  const heads = sorted.filter(
    (version) => !sorted.some((other) => other !== version && hasSeen(other.seen, version)),
  );
  const [latest, ...rest] = heads.length ? heads : sorted;
  return {
    draft: latest!.draft,
    seen: sorted.map(({ seen }) => seen).reduce(joinSeen, {}),
    copies: rest
      .filter((version) => !isSame(version.draft, latest!.draft))
      .map(({ draft }) => draft),
    spent: sorted
      .filter((version) => !heads.includes(version))
      .slice(KEPT_SEEN)
      .map(({ tab }) => tab),
  };
}
