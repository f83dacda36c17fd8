import { computed, effect, signal } from '@preact/signals';
import { loadReview, type Loaded } from '../../review/advice/load-review';
import type { Advice } from '../../review/engine/advice';
import type { Store } from '../../drafts/store/store';

/** Rules whose advice “Before you post” gives, in its place among the steps, with the same reasons and evidence. */
const SAID_AMONG_STEPS = [
  'pay-missing',
  'steps-missing',
  'must-have-count',
  'length',
  'welcome-missing',
];
/** Milliseconds of rest after a key before the text is read again. */
const REST = 250;

const found = signal<Advice[]>([]);
/** The posting rules of the places that the text names, read with the advice; undefined before the first reading. */
export const placeRules = signal<ReturnType<Loaded['postingRulesOf']> | undefined>(undefined);
const isStep = ({ rule, place }: Advice) =>
  SAID_AMONG_STEPS.includes(rule.id) && (place.kind === 'whole' || rule.id === 'must-have-count');

/** The advice of the panel. */
export const advice = computed(() => found.value.filter((one) => !isStep(one)));
/** The advice that belongs to a step of “Before you post”, where the review gives it. */
export const stepAdvice = (rule: string): Advice | undefined =>
  found.value.find((one) => isStep(one) && one.rule.id === rule);

/** Loads the rules, and reads the draft now and after every change; rejects where they cannot be loaded. */
export async function startReview(store: Store): Promise<Loaded> {
  const loaded = await loadReview();
  const read = () => {
    const jobDescription = store.jobDescription.peek();
    found.value = loaded.review(jobDescription, {
      today: store.today.peek(),
      ignored: store.draft.peek().ignored ?? [],
    });
    placeRules.value = loaded.postingRulesOf(jobDescription);
  };
  read();
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    void [store.jobDescription.value, store.draft.value.ignored, store.today.value];
    clearTimeout(timer);
    timer = setTimeout(read, REST);
  });
  return loaded;
}
