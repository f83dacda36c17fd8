import { checksum } from '../formats/checksum';
import type { Draft } from '../job-description/draft';
import { keyOf, type Line, type OwnLine } from '../job-description/line';

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/**
 * Merges two drafts that grew out of `base` without seeing each other, field by field: what only one changed is taken from
 * it, and where both wrote, the longer words stay and the others go to the tray, so that both are kept. Lists are merged
 * line by line; a line one removed and the other rewrote stays. Both sides count alike, so every tab comes to the same draft.
 */
export function mergeDrafts(
  base: Draft,
  one: Draft,
  two: Draft,
): { draft: Draft; clashes: string[] } {
  const clashes: string[] = [];
  const merged = merge(base as Json, one as Json, two as Json, clashes) as Draft;
  const lost = clashes.filter(
    (text) => text.trim() && !merged.tray.some((line) => line.text === text),
  );
  if (!lost.length && (isSame(merged.tray, one.tray) || isSame(merged.tray, two.tray)))
    return { draft: merged, clashes };
  // Lines that came together from several tabs have no order of their own, so all tabs take one.
  const tray = [...merged.tray, ...[...new Set(lost)].map(trayLine)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return { draft: { ...merged, tray }, clashes };
}

/** A line for the tray, known by its words, so that two tabs that put it there put it there once. */
const trayLine = (text: string): OwnLine => ({ from: 'own', id: checksum(text), text });

/** Whether two drafts hold the same, whatever the order of their keys. */
export const isSame = (one: unknown, two: unknown): boolean => {
  if (Object.is(one, two)) return true;
  if (
    typeof one !== 'object' ||
    typeof two !== 'object' ||
    !one ||
    !two ||
    Array.isArray(one) !== Array.isArray(two)
  )
    return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...keys].every((key) =>
    isSame((one as Record<string, unknown>)[key], (two as Record<string, unknown>)[key]),
  );
};

function merge(base: Json, one: Json, two: Json, clashes: string[]): Json {
  if (isSame(one, two) || isSame(base, two)) return one;
  if (isSame(base, one)) return two;
  if (Array.isArray(one) && Array.isArray(two))
    return mergeLists(Array.isArray(base) ? base : [], one, two, clashes);
  if (isRecord(one) && isRecord(two)) {
    const before = isRecord(base) ? base : {};
    const keys = [...new Set([...Object.keys(one), ...Object.keys(two)])];
    const entries = keys.map(
      (key) => [key, merge(before[key], one[key], two[key], clashes)] as const,
    );
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  const [stays, goes] = isGreater(one, two) ? [one, two] : [two, one];
  if (typeof goes === 'string') clashes.push(goes);
  return stays;
}

/** An order of any two values that does not ask whose they are: something before nothing, the longer first, then by letters. */
function isGreater(one: Json, two: Json): boolean {
  const [first, second] = [JSON.stringify(one) ?? '', JSON.stringify(two) ?? ''];
  return first.length === second.length ? first > second : first.length > second.length;
}

const isRecord = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells an element of a list from the others: a line's key, an id, or the text itself. */
function keyIn(element: Json): string {
  if (!isRecord(element)) return String(element);
  return 'from' in element ? keyOf(element as Line) : String(element['id']);
}

/** A list's elements by their keys; a second one of the same key gets a key of its own. */
function keyed(list: Json[]): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const value of list) {
    let key = keyIn(value);
    while (found.has(key)) key += '#';
    found.set(key, value);
  }
  return found;
}

function mergeLists(baseList: Json[], oneList: Json[], twoList: Json[], clashes: string[]): Json[] {
  const [base, one, two] = [keyed(baseList), keyed(oneList), keyed(twoList)];
  const isUntouched = (key: string, side: Map<string, Json>) =>
    base.has(key) && isSame(base.get(key), side.get(key));
  const value = (key: string): Json => {
    if (!one.has(key)) return isUntouched(key, two) ? undefined : two.get(key);
    if (!two.has(key)) return isUntouched(key, one) ? undefined : one.get(key);
    return merge(base.get(key), one.get(key), two.get(key), clashes);
  };
  const [first, second] = byOrder(base, one, two);
  const order = [...first.keys()];
  [...second.keys()].forEach((key, index, keys) => {
    if (first.has(key)) return;
    const before = keys.slice(0, index).findLast((before) => order.includes(before));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order.map(value).filter((element) => element !== undefined);
}

type Keyed = Map<string, Json>;

/** The side whose order stands first: the one that changed it; where both did, the same one in every tab. */
function byOrder(base: Keyed, one: Keyed, two: Keyed): [Keyed, Keyed] {
  const isKept = (side: Keyed) =>
    isSame(
      [...base.keys()].filter((key) => side.has(key)),
      [...side.keys()].filter((key) => base.has(key)),
    );
  if (isKept(one) !== isKept(two)) return isKept(one) ? [two, one] : [one, two];
  return isGreater([...one.keys()], [...two.keys()]) ? [one, two] : [two, one];
}
