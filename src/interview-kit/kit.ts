import type { Level } from '../job-description/vocabulary';
import type { InterviewQuestion } from './question';
import type { InterviewStage } from './stage';
import type { WorkSample } from './work-sample';

/** What the kit is made of, in content/. */
export interface Bank {
  stages: InterviewStage[];
  questions: InterviewQuestion[];
  samples: WorkSample[];
}

/** A requirement to ask about. */
export interface Wanted {
  /** The key of its line in the draft. */
  id: string;
  /** The `area/item` of the skill it asks for; none where it is in the person's own words. */
  item?: string | undefined;
  name: string;
}

/** What the kit is planned for. `niceToHaves` fill the time that the must-haves leave, in their order. */
export interface KitWish {
  title: string;
  level: Level;
  mustHaves: Wanted[];
  niceToHaves: Wanted[];
}

/** One question of the kit, for one requirement. */
export interface Asked extends Wanted {
  isMustHave: boolean;
  minutes: number;
  /** The bank's question; without one the person asks in own words, and scores without anchors. */
  question?: InterviewQuestion;
  /** What is read out; empty where own words are still to be written. */
  text: string;
  /** The bank has none at this level, so the question is another level's. */
  isOtherLevel: boolean;
}

export interface KitStage {
  stage: InterviewStage;
  minutes: number;
  /** Who asks: the names given, else as many blanks as the stage has people. */
  interviewers: string[];
  /** The work sample that the candidate does alone beforehand, and what its rubric gives evidence of. */
  sample?: WorkSample;
  shows: Shown[];
  asked: Asked[];
  /** Minutes of questions and of the talk about the work sample, with the time to welcome and to be asked. */
  used: number;
  /** Minutes of questions that the stage has no room for. */
  over: number;
}

/** A requirement that the work sample gives evidence of, so that no question asks about it again. */
export interface Shown extends Wanted {
  isMustHave: boolean;
}

/** A must-have that nobody will ask about, and why. */
export interface Forgotten extends Wanted {
  why: 'dropped' | 'no question' | 'no stage';
}

export interface Kit {
  title: string;
  level: Level;
  stages: KitStage[];
  forgotten: Forgotten[];
  /** Minutes of a candidate, and of all interviewers together with their reading and notes. */
  candidateMinutes: number;
  interviewerMinutes: number;
}
