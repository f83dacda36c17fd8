import { hoursText } from './hours';
import type { Asked, Forgotten, Kit, KitStage } from './kit';
import type { WorkSample } from './work-sample';

const WHY: Record<Forgotten['why'], string> = {
  dropped: 'you removed it from the interview',
  'no question': 'the question bank has no question for it, so write your own',
  'no stage': 'no stage is left to ask it in',
};

/** A must-have that nobody asks about, in words. */
export const forgottenText = ({ name, why }: Forgotten): string =>
  `“${name}” is not asked about: ${WHY[why]}.`;

/** What a stage's questions leave of its time, or ask too much. */
export const roomText = ({ minutes, used, over }: KitStage): string =>
  over ? `${over} min too long` : `${minutes - used} min left`;

/** What the interview stages cost, in one sentence. */
export function costText({ stages, candidateMinutes, interviewerMinutes }: Kit): string {
  const alone = stages.reduce((sum, { sample }) => sum + (sample?.minutes ?? 0), 0);
  const ofIt = alone ? `, ${hoursText(alone)} of it alone with the work sample` : '';
  return `${stages.length} ${stages.length === 1 ? 'stage' : 'stages'}: ${hoursText(candidateMinutes)} of a candidate’s time${ofIt}, and ${hoursText(interviewerMinutes)} of your interviewers’, ${alone ? 'reading and notes' : 'notes'} included.`;
}

/** What a work sample asks of both sides, a line each. */
export const sampleLines = ({ sample, shows }: KitStage): string[] =>
  sample
    ? [
        sample.summary,
        `Time limit: ${sample.minutes} minutes, the same for everyone. Then ${sample.talk} minutes to talk about it.`,
        `Pay: ${sample.pay}`,
        `It shows: ${shows.map(({ name, isMustHave }) => (isMustHave ? name : `${name} (nice to have)`)).join('; ') || 'none of your must-haves'}.`,
      ]
    : [];

/** What a criterion of a work sample is called on a scorecard. */
export const criterionText = (
  { title }: WorkSample,
  { criterion }: WorkSample['rubric'][number],
): string => `${title}: ${criterion}`;

/** What is read out; a question still to be written says so. */
export const askedText = ({ text }: Asked): string =>
  text || 'Your own question: write it before the interview.';

/** The interviewers by name; those without one by number. */
export const interviewerNames = ({ interviewers }: KitStage): string[] =>
  interviewers.map((name, at) => name || `Interviewer ${at + 1}`);

/** The interviewers: the names given, else the stage's own words. */
export const whoText = (one: KitStage): string =>
  one.interviewers.some(Boolean) ? interviewerNames(one).join(', ') : one.stage.who;

/** The interview stages as a table. */
export const loopTable = (kit: Kit) => ({
  heads: ['Stage', 'Minutes', 'Interviewers', 'Questions', 'Time left'],
  rows: [
    ...kit.stages.flatMap((one) => [
      ...(one.sample
        ? [
            [
              `Alone: ${one.sample.title}`,
              String(one.sample.minutes),
              'The candidate',
              '',
              'time limit',
            ],
          ]
        : []),
      [one.stage.name, String(one.minutes), whoText(one), String(one.asked.length), roomText(one)],
    ]),
    [
      'Total',
      String(kit.candidateMinutes),
      `${hoursText(kit.interviewerMinutes)} with notes`,
      String(kit.stages.flatMap(({ asked }) => asked).length),
      '',
    ],
  ],
});
