import { signal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import { untilLoaded } from '../../controls/until-loaded';
import type { Store } from '../../draft-store/store';
import { part } from './parts';

/** What the review shows once it has come: its panel, what it knows of a step of “Before you post”, and a line with its marks. */
export interface ReviewParts {
  Panel: FunctionComponent;
  StepAdvice: FunctionComponent<{ rule: string }>;
  mark: (section: string, line: string, text: string) => ComponentChildren;
}

/** The review's places in the builder, empty until its part has loaded. */
export const review = signal<ReviewParts | undefined>(undefined);
/** Where it could not be loaded: asks for it again at once. By itself it is asked for when the network is back. */
export const retryReview = signal<(() => void) | undefined>(undefined);
export const marked = (section: string, line: string, text: string): ComponentChildren => review.value?.mark(section, line, text) ?? text;

let isAsked = false;

/** Loads the review's code and rules, once. */
export function loadReview(store: Store) {
  if (isAsked) return;
  isAsked = true;
  const again = untilLoaded(
    async () => (await part('review')).openReview(store),
    (parts) => {
      retryReview.value = undefined;
      review.value = parts;
    },
    () => (retryReview.value = again),
  );
}
