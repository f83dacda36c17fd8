import type { ComponentChildren, FunctionComponent } from 'preact';
import { MarkedText } from '../../review/advice/MarkedText';
import { ReviewPanel } from './ReviewPanel';
import { advice, startReview } from './review-state';
import { StepAdvice } from './StepAdvice';
import type { Store } from '../../drafts/store/store';

/** What the review shows: its panel, what it knows of a step of “Before you post”, and a line with its marks. */
export interface ReviewParts {
  Panel: FunctionComponent;
  StepAdvice: FunctionComponent<{ rule: string }>;
  mark: (section: string, line: string, text: string) => ComponentChildren;
}

/** What the review puts into the builder's places for it; rejects where its rules cannot be loaded. */
export async function openReview(store: Store): Promise<ReviewParts> {
  const loaded = await startReview(store);
  return {
    Panel: () => <ReviewPanel store={store} loaded={loaded} />,
    StepAdvice: ({ rule }) => <StepAdvice store={store} loaded={loaded} id={rule} />,
    mark: (section, line, text) => (
      <MarkedText {...{ section, line, text }} advice={advice.value} />
    ),
  };
}
