import { askedText, criterionText, interviewerNames } from './explain';
import type { Kit, KitStage } from './kit';
import { isScored } from './plan';
import type { Scorecard } from './scorecard';

/** The empty scorecard of a stage's interviewer, by their place among the stage's interviewers. */
export const scorecardOf = (
  { title }: Kit,
  { stage, interviewers, asked, sample }: KitStage,
  at: number,
): Scorecard => ({
  ...{ candidate: '', interviewer: interviewers[at] ?? '', role: title, stage: stage.name },
  questions: [
    ...(sample?.rubric ?? []).map((one) => ({
      ...{
        id: `sample/${sample!.id}/${one.id}`,
        skill: one.criterion,
        question: criterionText(sample!, one),
        followUps: [],
        words: '',
      },
      anchors: one.anchors,
    })),
    ...asked.map((one) => ({
      ...{
        id: one.id,
        skill: one.name,
        question: askedText(one),
        followUps: one.question?.followUps ?? [],
        words: '',
      },
      ...(one.question ? { anchors: one.question.anchors } : {}),
    })),
  ],
});

/**
 * Empty scorecards of a kit: one for each interviewer of each stage that has something to score. Those without a name are numbered,
 * so that two of one stage stay apart in one table.
 */
export const scorecardsOf = (kit: Kit): Scorecard[] =>
  kit.stages.filter(isScored).flatMap((stage) =>
    interviewerNames(stage).map((interviewer, at) => ({
      ...scorecardOf(kit, stage, at),
      interviewer,
    })),
  );
