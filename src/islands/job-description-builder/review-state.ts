import { effect, signal } from '@preact/signals';
import type { Advice } from '../../job-description/review/advice';
import { part } from './parts';
import type { Store } from './store';

/** Checks of the form's own list, which “Before you post” already names. */
const SAID_ELSEWHERE = ['pay-missing', 'steps-missing', 'must-have-count', 'length'];
/** Milliseconds of rest after a key before the text is read again. */
const REST = 250;

type Ready = Awaited<ReturnType<typeof ready>>;

export const advice = signal<Advice[]>([]);
export const review = signal<'not asked' | 'loading' | 'failed' | Ready>('not asked');

async function ready() {
  const code = await part('review');
  return { code, ...(await code.loadReview()) };
}

/** Loads the rules and reads the draft now and after every change; says so where they cannot be loaded. */
export async function startReview(store: Store) {
  const before = review.peek();
  if (before !== 'not asked' && before !== 'failed') return;
  review.value = 'loading';
  try {
    const loaded = await ready();
    const read = () => {
      const found = loaded.review(store.jobDescription.peek(), { today: store.today.peek(), ignored: store.draft.peek().ignored ?? [] });
      advice.value = found.filter(({ rule }) => !SAID_ELSEWHERE.includes(rule.id));
    };
    read();
    review.value = loaded;
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      void [store.jobDescription.value, store.draft.value.ignored, store.today.value];
      clearTimeout(timer);
      timer = setTimeout(read, REST);
    });
  } catch {
    review.value = 'failed';
  }
}
