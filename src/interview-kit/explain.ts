import { hoursText } from './hours';
import type { Asked, Forgotten, Kit, KitStage } from './plan';

const WHY: Record<Forgotten['why'], string> = {
  dropped: 'you took it out of the interview',
  'no question': 'the question bank has none for it; write your own',
  'no stage': 'no stage is left to ask it in',
};

/** A must-have that nobody asks about, in words. */
export const forgottenText = ({ name, why }: Forgotten): string => `“${name}” is not asked about: ${WHY[why]}.`;

/** What a stage's questions leave of its time, or ask too much. */
export const roomText = ({ minutes, used, over }: KitStage): string =>
  over ? `${over} min more than the stage has` : `${minutes - used} min to spare`;

/** What the loop costs, in one sentence. */
export const costText = ({ stages, candidateMinutes, interviewerMinutes }: Kit): string =>
  `${stages.length} ${stages.length === 1 ? 'stage' : 'stages'}: ${hoursText(candidateMinutes)} of a candidate’s time, and ${hoursText(interviewerMinutes)} of your interviewers’, notes included.`;

/** What is read out; a question still to be written says so. */
export const askedText = ({ text }: Asked): string => text || 'Your own question: write it before the interview.';

/** The interviewers by name; those without one by number. */
export const interviewerNames = ({ interviewers }: KitStage): string[] => interviewers.map((name, at) => name || `Interviewer ${at + 1}`);

/** The loop as a table. */
export const loopTable = (kit: Kit) => ({
  heads: ['Stage', 'Minutes', 'Who asks', 'Questions', 'Room'],
  rows: [
    ...kit.stages.map((one) => [
      one.stage.name,
      String(one.minutes),
      one.interviewers.some(Boolean) ? interviewerNames(one).join(', ') : one.stage.who,
      String(one.asked.length),
      roomText(one),
    ]),
    [
      'In all',
      String(kit.candidateMinutes),
      `${hoursText(kit.interviewerMinutes)} with notes`,
      String(kit.stages.flatMap(({ asked }) => asked).length),
      '',
    ],
  ],
});
