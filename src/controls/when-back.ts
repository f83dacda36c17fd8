/** Milliseconds after which a thing that could not be loaded is asked for again, where the browser does not say that the network is back. */
const REST = 30_000;

/** Does work once: when the network is back, at the latest after half a minute. Gives back what calls it off. */
export function whenBack(work: () => void): () => void {
  const stop = () => {
    removeEventListener('online', run);
    clearTimeout(timer);
  };
  const run = () => {
    stop();
    work();
  };
  const timer = setTimeout(run, REST);
  addEventListener('online', run);
  return stop;
}
