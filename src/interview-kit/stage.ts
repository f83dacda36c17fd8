import type { QuestionKind } from './vocabulary';

/** A stage of the interview loop (content/interview-stages.yaml), as plain data. */
export interface InterviewStage {
  /** Stands in saved kits. */
  id: string;
  name: string;
  minutes: number;
  /** Who asks, in words, and how many they are. */
  who: string;
  people: number;
  purpose: string;
  /** Kinds of question that fit, best first; none where no question is planned by itself. */
  kinds: QuestionKind[];
  /** Skill areas that are this stage's own. */
  areas: string[];
}

/** Work samples stand in stages that ask for work. */
export const takesSample = ({ kinds }: InterviewStage): boolean => kinds.includes('work-sample');
