import type { Store } from '../../draft-store/store';

/** What comes after the first edit, or when it is asked for: once a person has begun, a lost network takes no export away. */
export const writeDocx = () => import('../../job-description/writers/docx');
export const windows = () => import('../../draft-windows/windows');
export const takeaway = () => import('./takeaway');

/** Takes the kit along by one of the ways, whose code comes when it is asked for, if it has not come before. */
export async function takeAlong(store: Store, way: (ways: Awaited<ReturnType<typeof takeaway>>) => unknown) {
  let ways;
  try {
    ways = await takeaway();
  } catch {
    return store.notify({
      text: 'The file could not be made: its part of this page did not load. Print still works; or reload the page once the network is back, your kit is kept.',
    });
  }
  return way(ways);
}
