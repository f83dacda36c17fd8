import { heardText, type InterviewQuestion } from '../../question';
import { GRADES, type Anchors, type Grade } from '../../vocabulary';

/** The scale with an answer of each grade, where there is one, and on paper room for score and words. */
export function AnchorScale({
  anchors,
  heard = {},
}: {
  anchors: Anchors | undefined;
  /** The question whose terms stand beside the anchors. */
  heard?: Pick<InterviewQuestion, 'alsoHeard'> | undefined;
}) {
  return (
    <>
      <dl class="anchors">
        {(Object.keys(GRADES) as Grade[]).map((grade, at) => (
          <div key={grade} class={grade}>
            <dt>
              {at + 1} {GRADES[grade]}
            </dt>
            <dd>
              {anchors?.[grade]}
              {heardText(heard, grade) && <span class="heard">{heardText(heard, grade)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p class="print-only scorecard-words">
        <span>Score 1 to 4:</span> <span>Evidence:</span>
      </p>
    </>
  );
}
