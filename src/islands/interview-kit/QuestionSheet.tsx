import type { ComponentChildren } from 'preact';
import { askedText } from '../../interview-kit/explain';
import type { Asked } from '../../interview-kit/plan';
import { GRADES, QUESTION_KINDS, type Grade } from '../../interview-kit/vocabulary';

const GRADE_IDS = Object.keys(GRADES) as Grade[];

/** A question as its interviewer needs it: what to read out, what to ask next, an answer of each grade, room for score and words. */
export function QuestionSheet({
  asked,
  headingId,
  children,
}: {
  asked: Asked;
  headingId?: string | undefined;
  children?: ComponentChildren;
}) {
  const { name, question, isMustHave, minutes, isOtherLevel } = asked;
  return (
    <section class="question" aria-labelledby={headingId}>
      <h4 id={headingId} dir="auto">
        {askedText(asked)}
      </h4>
      <p class="question-facts">
        <span class={isMustHave ? 'must' : undefined}>{isMustHave ? 'Must-have' : 'Nice to have'}</span>
        <span dir="auto">{name}</span>
        {question && <span>{QUESTION_KINDS[question.kind]}</span>}
        <span>{minutes} minutes</span>
        {isOtherLevel && <span>Written for {question!.levels.join(', ')}</span>}
      </p>
      {children}
      {question && (
        <>
          <p>Then ask:</p>
          <ul>
            {question.followUps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <dl class="anchors">
        {GRADE_IDS.map((grade, at) => (
          <div key={grade} class={grade}>
            <dt>
              {at + 1} {GRADES[grade]}
            </dt>
            <dd>{question?.anchors[grade]}</dd>
          </div>
        ))}
      </dl>
      <p class="print-only scorecard-words">
        <span>Score 1 to 4:</span> <span>Words behind it:</span>
      </p>
    </section>
  );
}
