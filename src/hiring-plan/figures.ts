import { addDays, isWorkday, type Day } from './calendar';

/** One round of interviews, as typed. */
export interface StageFigures {
  name: string;
  minutes: string;
  interviewers: string;
  candidates: string;
  /** Working days in which all its candidates are met. */
  days: string;
}

/** What the person filled in, as typed. */
export interface Figures {
  /** The plan’s own id, by which a calendar knows its entries again; random, made in the browser. */
  id: string;
  /** What the plan is for, such as “Backend engineer”; may stay blank. */
  name: string;
  opens: string;
  sourcingWeeks: string;
  stages: StageFigures[];
  /** Working days between one stage and the next. */
  between: string;
  decisionDays: string;
  offerDays: string;
  notice: string;
  noticeUnit: 'weeks' | 'months';
  /** Public holidays and other days off: the person's own, as this page knows none. */
  daysOff: string;
}

export const MOST_STAGES = 8;

const stage = (
  name: string,
  minutes: string,
  interviewers: string,
  candidates: string,
  days: string,
): StageFigures => ({
  name,
  minutes,
  interviewers,
  candidates,
  days,
});

export const newStage = (): StageFigures => stage('', '60', '2', '2', '3');

/** A loop to start from: our rule of thumb, not a measurement. Its stages and people are those of content/guide/interviews.mdx and cost.mdx. */
export const ruleOfThumb = (opens: Day): Figures => ({
  id: '',
  name: '',
  opens,
  sourcingWeeks: '3',
  stages: [
    stage('First call', '30', '1', '12', '4'),
    stage('Work sample, talked through', '60', '2', '5', '2'),
    stage('Operating a system', '60', '2', '5', '2'),
    stage('An incident', '45', '1', '5', '2'),
    stage('Work with others', '45', '1', '5', '2'),
  ],
  between: '1',
  decisionDays: '2',
  offerDays: '5',
  notice: '8',
  noticeUnit: 'weeks',
  daysOff: '',
});

/** The first Monday after today. */
export function nextMonday(today: Day): Day {
  let day = addDays(today, 1);
  const none = new Set<Day>();
  while (!(isWorkday(day, none) && !isWorkday(addDays(day, -1), none))) day = addDays(day, 1);
  return day;
}

/** What the page shows without JavaScript: the rule of thumb on fixed dates. */
export const WORKED_EXAMPLE: Figures = { ...ruleOfThumb('2027-01-11'), name: 'Backend engineer' };
