import { z } from 'astro/zod';
import {
  GRADES,
  QUESTION_KINDS,
  type Grade,
  type QuestionKind,
} from '../../interview-kit/vocabulary';
import { LEVELS } from '../../job-description/vocabulary';
import { line } from './fields';
import type { References } from './references';

/** One line for each grade of the scale: what an answer of that grade holds. */
export const anchors = (most: number) =>
  z.strictObject(
    Object.fromEntries(Object.keys(GRADES).map((grade) => [grade, line(most)])) as Record<
      Grade,
      ReturnType<typeof line>
    >,
  );

const grade = z.enum(Object.keys(GRADES) as [Grade, ...Grade[]]);

/** An interview question: one entry of content/questions/<skill area>.yaml; its key is its id, unique over all areas. */
export const questionSchema = (references: References) =>
  z.strictObject({
    /** As it is read to the candidate, word for word. */
    question: line(420),
    /** The skill item it gives evidence of, in the file's own area. */
    item: references.skillItem(),
    /** The levels it is fair and useful to ask at. */
    levels: z.array(z.enum(LEVELS)).min(1),
    kind: z.enum(Object.keys(QUESTION_KINDS) as [QuestionKind, ...QuestionKind[]]),
    /** Minutes to plan for the answer and its follow-ups. */
    minutes: z.int().min(3).max(30),
    /** What to ask next, to get from a general answer to what this person did. */
    followUps: z.array(line(220)).min(2).max(4),
    anchors: anchors(360),
    /** Terms that a candidate may say for what an anchor describes, so that an interviewer hears them. */
    alsoHeard: z.partialRecord(grade, z.array(line(48)).min(1).max(6)).optional(),
    /** What to ask a candidate who never had the case: behavioural questions alone need it. */
    ifNever: line(240).optional(),
    /** The grade that meets the bar at each level; needed where a question spans three levels or more. */
    bar: z.partialRecord(z.enum(LEVELS), grade).optional(),
  });
