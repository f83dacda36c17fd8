import { LEVELS, type Level } from '../job-description/vocabulary';
import { GRADES, type Anchors, type Grade, type QuestionKind } from './vocabulary';

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
  /** Terms that a candidate may say for what an anchor describes. */
  alsoHeard?: Partial<Record<Grade, string[]>> | undefined;
  /** What to ask where the candidate never had the case. */
  ifNever?: string | undefined;
  /** The grade that meets the bar at each level, where the question spans three levels or more. */
  bar?: Partial<Record<Level, Grade>> | undefined;
}

/** The terms beside an anchor: “Also heard as: visibility timeout, ack”; empty where it names none. */
export function heardText(
  { alsoHeard }: Pick<InterviewQuestion, 'alsoHeard'>,
  grade: Grade,
): string {
  const terms = alsoHeard?.[grade] ?? [];
  return terms.length ? `Also heard as: ${terms.join(', ')}` : '';
}

/** What meets the bar, level by level: “Mid-level: mixed; Senior: good”; empty where the question names none. */
export function barText({ bar = {} }: Pick<InterviewQuestion, 'bar'>): string {
  return LEVELS.flatMap((level) => {
    const grade = bar[level];
    return grade ? [`${level}: ${GRADES[grade].toLowerCase()}`] : [];
  }).join('; ');
}
