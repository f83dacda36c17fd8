import { once } from '../../../controls/once';
import type { Store } from '../../../drafts/store/store';

/** The kit’s writers, which come after the first edit or when they are asked for. */
export const loadTakeaway = once(() => import('./takeaway'));

/** Takes the kit along by one of the ways; says so where their code cannot be had. */
export async function takeAlong(
  store: Store,
  way: (ways: Awaited<ReturnType<typeof loadTakeaway>>) => unknown,
) {
  let ways;
  try {
    ways = await loadTakeaway();
  } catch {
    return store.notify({
      text: 'The file could not be made: its part of this page did not load. Print still works; or reload the page once the network is back, your kit is kept.',
    });
  }
  return way(ways);
}
