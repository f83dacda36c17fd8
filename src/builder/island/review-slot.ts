import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { once } from '../../controls/once';
import { untilLoaded } from '../../controls/until-loaded';
import type { Store } from '../../drafts/store/store';
import type { ReviewParts } from './review-part';

/** The review’s code, which comes when the browser is idle after the first edit. */
const loadReviewPart = once(() => import('./review-part'));

/** The review's places in the builder, empty until its part has loaded. */
export const review = signal<ReviewParts | undefined>(undefined);
/** Where it could not be loaded: asks for it again at once. By itself it is asked for when the network is back. */
export const retryReview = signal<(() => void) | undefined>(undefined);
export const marked = (section: string, line: string, text: string): ComponentChildren =>
  review.value?.mark(section, line, text) ?? text;

let isAsked = false;

/** Loads the review's code and rules, once. */
export function loadReview(store: Store) {
  if (isAsked) return;
  isAsked = true;
  const again = untilLoaded(
    async () => (await loadReviewPart()).openReview(store),
    (parts) => {
      retryReview.value = undefined;
      review.value = parts;
    },
    () => (retryReview.value = again),
  );
}
