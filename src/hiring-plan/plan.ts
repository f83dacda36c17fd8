import { addDays, addMonths, addWorkdays, daysBetween, workdayFrom, type Day } from './calendar';
import type { Loop, Stage } from './read-figures';

/** A step of the plan with its first and last day; both belong to it. */
export interface Step {
  /** The same for the same step of another plan: `stage-1`, `notice`. */
  id: string;
  kind: 'sourcing' | 'stage' | 'decision' | 'offer' | 'notice' | 'start';
  name: string;
  starts: Day;
  ends: Day;
}

/** What a stage takes from people, in hours. */
export interface StageHours {
  name: string;
  candidates: number;
  minutes: number;
  interviewers: number;
  /** Hours of interviews held. */
  held: number;
  /** The same, times the interviewers in each. */
  people: number;
}

export interface Plan {
  name: string;
  steps: Step[];
  /** The first day of work. */
  firstDay: Day;
  /** Calendar days from the opening day to the first day of work. */
  days: number;
  stages: StageHours[];
  held: number;
  people: number;
  /** What one candidate who is hired gives: each stage once. */
  candidate: number;
}

const hoursOf = ({ name, candidates, minutes, interviewers }: Stage): StageHours => {
  const held = (candidates * minutes) / 60;
  return { name, candidates, minutes, interviewers, held, people: held * interviewers };
};

/**
 * Lays the loop on the calendar. Steps follow one another on working days; a step of 0 days is left out. The notice runs in
 * calendar weeks or months from the day after the last step, and work begins on the first working day after it.
 */
export function planOf(loop: Loop): Plan {
  const { daysOff } = loop;
  const steps: Step[] = [];
  let next = workdayFrom(loop.opens, daysOff);
  const add = (id: string, kind: Step['kind'], name: string, workdays: number) => {
    if (!workdays) return;
    const starts = workdayFrom(next, daysOff);
    const ends = addWorkdays(starts, workdays - 1, daysOff);
    steps.push({ id, kind, name, starts, ends });
    next = addDays(ends, 1);
  };
  add('sourcing', 'sourcing', 'Sourcing', loop.sourcingWeeks * 5);
  loop.stages.forEach((stage, index) => {
    if (index) next = addWorkdays(next, loop.between, daysOff);
    add(`stage-${index + 1}`, 'stage', stage.name, stage.days);
  });
  add('decision', 'decision', 'Decision', loop.decisionDays);
  add('offer', 'offer', 'Offer decision', loop.offerDays);
  const { count, unit } = loop.notice;
  if (count) {
    const accepted = addDays(next, -1);
    const ends = unit === 'weeks' ? addDays(accepted, count * 7) : addMonths(accepted, count);
    steps.push({ id: 'notice', kind: 'notice', name: 'Notice period', starts: next, ends });
    next = addDays(ends, 1);
  }
  const firstDay = workdayFrom(next, daysOff);
  steps.push({
    id: 'first-day',
    kind: 'start',
    name: 'First day of work',
    starts: firstDay,
    ends: firstDay,
  });
  const stages = loop.stages.map(hoursOf);
  const sum = (of: (stage: StageHours) => number) =>
    stages.reduce((all, stage) => all + of(stage), 0);
  return {
    name: loop.name,
    steps,
    firstDay,
    days: daysBetween(loop.opens, firstDay),
    stages,
    held: sum(({ held }) => held),
    people: sum(({ people }) => people),
    candidate: sum(({ minutes }) => minutes) / 60,
  };
}
