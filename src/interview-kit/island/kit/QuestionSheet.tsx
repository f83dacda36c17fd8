import type { ComponentChildren } from 'preact';
import { askedText } from '../../explain';
import type { Asked } from '../../kit';
import { QUESTION_KINDS } from '../../vocabulary';
import { Bar, FollowUps } from '../QuestionBody';
import { AnchorScale } from './AnchorScale';

/** A question as its interviewer needs it: what to read out, what to ask next, an answer of each grade, room for score and evidence. */
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
      <h4 id={headingId} tabindex={-1} dir="auto">
        {askedText(asked)}
      </h4>
      <p class="question-facts">
        <span class={isMustHave ? 'must' : undefined}>
          {isMustHave ? 'Must-have' : 'Nice to have'}
        </span>
        <span dir="auto">{name}</span>
        {question && <span>{QUESTION_KINDS[question.kind]}</span>}
        <span>{minutes} minutes</span>
        {isOtherLevel && <span>Written for {question!.levels.join(', ')}</span>}
      </p>
      {children}
      {question && <FollowUps question={question} />}
      <AnchorScale anchors={question?.anchors} heard={question} />
      {question && <Bar question={question} />}
    </section>
  );
}
