import { effect, signal } from '@preact/signals';
import { loadReview } from '../../advice/load-review';
import type { Advice } from '../../job-description/review/advice';
import type { Store } from '../../draft-store/store';

/** Checks that “Before you post” names already. */
const SAID_ELSEWHERE = ['pay-missing', 'steps-missing', 'must-have-count', 'length'];
/** Milliseconds of rest after a key before the text is read again. */
const REST = 250;

export type Rules = Awaited<ReturnType<typeof loadReview>>;

export const advice = signal<Advice[]>([]);
export const rules = signal<Rules | 'loading' | 'failed'>('loading');

/** Loads the rules and reads the draft now and after every change; can be called again where that failed. */
export async function startReview(store: Store) {
  rules.value = 'loading';
  try {
    const loaded = await loadReview();
    const read = () => {
      const found = loaded.review(store.jobDescription.peek(), { today: store.today.peek(), ignored: store.draft.peek().ignored ?? [] });
      advice.value = found.filter(({ rule }) => !SAID_ELSEWHERE.includes(rule.id));
    };
    read();
    rules.value = loaded;
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      void [store.jobDescription.value, store.draft.value.ignored, store.today.value];
      clearTimeout(timer);
      timer = setTimeout(read, REST);
    });
  } catch {
    rules.value = 'failed';
  }
}
