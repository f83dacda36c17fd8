import { MarkedText } from '../../advice/MarkedText';
import { ReviewPanel } from './ReviewPanel';
import type { ReviewParts } from './review-slot';
import { advice, startReview } from './review-state';
import { StepAdvice } from './StepAdvice';
import type { Store } from '../../draft-store/store';

/** What the review puts into the builder's places for it; rejects where its rules cannot be loaded. */
export async function openReview(store: Store): Promise<ReviewParts> {
  const loaded = await startReview(store);
  return {
    Panel: () => <ReviewPanel store={store} loaded={loaded} />,
    StepAdvice: ({ rule }) => <StepAdvice store={store} loaded={loaded} id={rule} />,
    mark: (section, line, text) => <MarkedText {...{ section, line, text }} advice={advice.value} />,
  };
}
