import type { ComponentProps } from 'preact';
import { AnchorList } from '../QuestionBody';

/** The scale with an answer of each grade, where there is one, and on paper room for score and evidence. */
export const AnchorScale = (props: ComponentProps<typeof AnchorList>) => (
  <>
    <AnchorList {...props} isNumbered />
    <p class="print-only scorecard-words">
      <span>Score 1 to 4:</span> <span>Evidence:</span>
    </p>
  </>
);
