import { readDay, type Day } from './calendar';
import { MOST_STAGES, type Figures, type StageFigures } from './figures';

export interface Stage {
  name: string;
  minutes: number;
  interviewers: number;
  candidates: number;
  days: number;
}

/** The loop as numbers: days are working days. */
export interface Loop {
  name: string;
  opens: Day;
  sourcingWeeks: number;
  stages: Stage[];
  between: number;
  decisionDays: number;
  offerDays: number;
  notice: { count: number; unit: 'weeks' | 'months' };
  daysOff: ReadonlySet<Day>;
}

const STAGE_RANGES = {
  minutes: { least: 5, most: 480, what: 'minutes' },
  interviewers: { least: 1, most: 20, what: 'interviewers' },
  candidates: { least: 1, most: 500, what: 'candidates' },
  days: { least: 1, most: 60, what: 'working days' },
};

export const STAGE_NUMBERS = Object.keys(STAGE_RANGES) as (keyof typeof STAGE_RANGES)[];

/** Most days off that are read; more is a paste gone wrong. */
const MOST_DAYS_OFF = 100;

/**
 * Reads all that was typed. With a problem anywhere there is no loop, so that no plan is built on half a form. Problems are by
 * field: a field's own name, or `<stage's place>.<field>` with places from 0.
 */
export function readFigures(figures: Figures): {
  loop: Loop | undefined;
  problems: Record<string, string>;
} {
  const problems: Record<string, string> = {};
  const opens = readDay(figures.opens);
  if (!opens)
    problems['opens'] =
      `${asTyped(figures.opens)} is not a date between 2000 and 2099. Enter one such as 2027-01-31.`;
  if (!figures.stages.length || figures.stages.length > MOST_STAGES)
    problems['stages'] = `Enter one to ${MOST_STAGES} stages.`;
  const loop: Loop = {
    name: figures.name.trim(),
    opens: opens ?? '2000-01-01',
    sourcingWeeks: number('sourcingWeeks', figures.sourcingWeeks, 0, 52, 'weeks'),
    stages: figures.stages.map(readStage),
    between: number('between', figures.between, 0, 60, 'working days'),
    decisionDays: number('decisionDays', figures.decisionDays, 0, 60, 'working days'),
    offerDays: number('offerDays', figures.offerDays, 0, 60, 'working days'),
    notice: {
      count: number('notice', figures.notice, 0, 52, figures.noticeUnit),
      unit: figures.noticeUnit,
    },
    daysOff: new Set(readDaysOff()),
  };
  return { loop: Object.keys(problems).length ? undefined : loop, problems };

  function number(key: string, typed: string, least: number, most: number, what: string): number {
    const text = typed.trim();
    const value = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
    if (value !== undefined && value >= least && value <= most) return value;
    problems[key] = `Enter a whole number of ${what}, from ${least} to ${most}.`;
    return least;
  }

  function readStage(stage: StageFigures, place: number): Stage {
    const read = (field: (typeof STAGE_NUMBERS)[number]) => {
      const { least, most, what } = STAGE_RANGES[field];
      return number(`${place}.${field}`, stage[field], least, most, what);
    };
    return {
      name: stage.name.trim() || `Stage ${place + 1}`,
      minutes: read('minutes'),
      interviewers: read('interviewers'),
      candidates: read('candidates'),
      days: read('days'),
    };
  }

  function readDaysOff(): Day[] {
    const typed = figures.daysOff.split(/[\s,;]+/).filter(Boolean);
    const wrong = typed.find((text) => !readDay(text));
    if (wrong !== undefined)
      problems['daysOff'] =
        `${asTyped(wrong)} is not a date. Enter each as 2027-01-31, with a space between.`;
    else if (typed.length > MOST_DAYS_OFF)
      problems['daysOff'] = `Enter at most ${MOST_DAYS_OFF} days off.`;
    return typed.slice(0, MOST_DAYS_OFF).flatMap((text) => readDay(text) ?? []);
  }
}

const asTyped = (text: string) => (text.trim() ? `“${text.trim().slice(0, 24)}”` : 'A blank');
