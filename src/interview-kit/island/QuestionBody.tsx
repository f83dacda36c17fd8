import { barText, heardText, type InterviewQuestion } from '../question';
import { GRADES, type Anchors, type Grade } from '../vocabulary';

type Heard = Pick<InterviewQuestion, 'alsoHeard'>;

interface AnchorProps {
  /** None for a question of the person's own. */
  anchors: Anchors | undefined;
  /** The question whose terms stand beside the anchors. */
  heard?: Heard | undefined;
  /** Whether each grade has the number that a scorecard writes. */
  isNumbered?: boolean;
}

/** What an answer of each grade holds, from poor to excellent. */
export function AnchorList({ anchors, heard = {}, isNumbered = false }: AnchorProps) {
  return (
    <dl class="anchors">
      {(Object.keys(GRADES) as Grade[]).map((grade, at) => (
        <div key={grade} class={grade}>
          <dt>
            {isNumbered && `${at + 1} `}
            {GRADES[grade]}
          </dt>
          <dd>
            {anchors?.[grade]}
            {heardText(heard, grade) && <span class="heard">{heardText(heard, grade)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What an interviewer asks after a question's own words, wherever the question is shown. */
export function FollowUps({ question }: { question: InterviewQuestion }) {
  return (
    <>
      <p>Follow-up questions:</p>
      <ul>
        {question.followUps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {question.ifNever && (
        <p>
          <strong>If they never had the case:</strong> {question.ifNever}
        </p>
      )}
    </>
  );
}

/** The grade that meets the bar at each level, where the question says so. */
export function Bar({ question }: { question: InterviewQuestion }) {
  const text = barText(question);
  return text ? (
    <p class="question-bar">
      <strong>Meets the bar.</strong> {text}
    </p>
  ) : null;
}
