import { dayText } from './calendar';
import type { Plan } from './plan';

const hoursOnly = (hours: number) => hours.toLocaleString('en', { maximumFractionDigits: 2 });

/** Hours to a hundredth, such as “13.5 hours”. */
export const hoursText = (hours: number): string => {
  const shown = hoursOnly(hours);
  return `${shown} ${shown === '1' ? 'hour' : 'hours'}`;
};

/** What the plan comes to, in two sentences. */
export function summary(plan: Plan): string {
  const weeks = Math.round(plan.days / 7);
  return (
    `First day of work: ${dayText(plan.firstDay)}, ${weeks} ${weeks === 1 ? 'week' : 'weeks'} after the role opens. ` +
    `Interviews take ${hoursText(plan.people)} of interviewers’ time.`
  );
}

const DATES = ['Step', 'From', 'To'];
const HOURS = [
  'Stage',
  'Candidates',
  'Minutes',
  'Interviewers',
  'Interview hours',
  'Interviewer hours',
];
const dateRows = (plan: Plan) =>
  plan.steps.map(({ name, starts, ends }) => [name, dayText(starts), dayText(ends)]);
const hourRows = (plan: Plan) => [
  ...plan.stages.map((stage) => [
    stage.name,
    ...[stage.candidates, stage.minutes, stage.interviewers].map(String),
    ...[stage.held, stage.people].map(hoursOnly),
  ]),
  ['Total', '', '', '', hoursOnly(plan.held), hoursOnly(plan.people)],
];

/** The plan's two tables, first row the heads: dates by step, and hours by stage. */
export const tables = (plan: Plan) => ({
  dates: { heads: DATES, rows: dateRows(plan) },
  hours: { heads: HOURS, rows: hourRows(plan) },
});

const heading = (plan: Plan) => (plan.name ? `Hiring plan: ${plan.name}` : 'Hiring plan');

/** The plan as Markdown, two tables. What a person typed stays words: no mark of Markdown or HTML takes effect. */
export function planMarkdown(plan: Plan): string {
  const cell = (text: string) =>
    text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&');
  const table = ({ heads, rows }: { heads: string[]; rows: string[][] }) =>
    [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
  const { dates, hours } = tables(plan);
  return `## ${cell(heading(plan))}\n\n${cell(summary(plan))}\n\n${table(dates)}\n\n${table(hours)}\n`;
}

/** The plan as plain lines, for a mail. */
export function planText(plan: Plan): string {
  const steps = plan.steps.map(({ name, starts, ends }) =>
    starts === ends
      ? `${name}: ${dayText(starts)}`
      : `${name}: ${dayText(starts)} to ${dayText(ends)}`,
  );
  const stages = plan.stages.map(
    ({ name, candidates, minutes, people }) =>
      `${name}: ${candidates} × ${minutes} minutes, ${hoursText(people)} of interviewers’ time`,
  );
  return [heading(plan), '', summary(plan), '', ...steps, '', ...stages, ''].join('\n');
}
