/** Milliseconds of rest after a first failure, doubled after each further one up to the longest. */
const FIRST_REST = 1_000;
const LONGEST_REST = 30_000;

/**
 * Loads a thing, again and again until it has come: after a rest, and at once when the browser says that the network is back.
 * It often says so a little early, or while an attempt is under way that began without a network: then the rests are short
 * again. Gives what asks again at once.
 */
export function untilLoaded<T>(
  load: () => Promise<T>,
  onLoaded: (thing: T) => void,
  onLost: () => void,
): () => void {
  let isUnderWay = false;
  let rest = FIRST_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = () => {
    clearTimeout(timer);
    if (isUnderWay) return;
    isUnderWay = true;
    load().then(
      (thing) => {
        removeEventListener('online', ask);
        onLoaded(thing);
      },
      () => {
        isUnderWay = false;
        onLost();
        timer = setTimeout(attempt, rest);
        rest = Math.min(rest * 2, LONGEST_REST);
      },
    );
  };
  const ask = () => {
    rest = FIRST_REST;
    attempt();
  };
  addEventListener('online', ask);
  attempt();
  return ask;
}
