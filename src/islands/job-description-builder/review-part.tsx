import { MarkedText } from '../../advice/MarkedText';
import { ReviewPanel } from './ReviewPanel';
import type { ReviewParts } from './review-slot';
import { advice, startReview } from './review-state';
import type { Store } from '../../draft-store/store';

/** Puts the review into the builder's places for it. Loaded as one part, after the first edit. */
export function openReview(store: Store): ReviewParts {
  void startReview(store);
  return {
    Panel: ReviewPanel,
    mark: (section, line, text) => <MarkedText {...{ section, line, text }} advice={advice.value} />,
  };
}
