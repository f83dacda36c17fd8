import type { Level } from '../job-description/vocabulary';
import type { Anchors, QuestionKind } from './vocabulary';

/** A question of the bank (content/questions/), as plain data. */
export interface InterviewQuestion {
  /** Unique over the whole bank; stands in saved kits. */
  id: string;
  question: string;
  /** `skill/item` it gives evidence of. */
  item: string;
  levels: Level[];
  kind: QuestionKind;
  minutes: number;
  followUps: string[];
  anchors: Anchors;
}
