import type { Sheet } from '../../job-description/compose';
import {
  askedText,
  costText,
  forgottenText,
  interviewerNames,
  loopTable,
  roomText,
  sampleLines,
} from '../explain';
import type { Asked, Kit, KitStage } from '../kit';
import { barText, heardText, type InterviewQuestion } from '../question';
import { GRADES, type Anchors, type Grade } from '../vocabulary';

type Section = Sheet['sections'][number];

const section = (heading: string, kind: 'text' | 'list', lines: string[]): Section => ({
  heading,
  kind,
  lines: lines.map((text) => ({ text })),
});

/** The kit as a document of headings, paragraphs and lists, for every writer that job descriptions have. */
export function kitDocument(kit: Kit): Sheet {
  const { rows } = loopTable(kit);
  return {
    title: `Interview kit: ${kit.title}`,
    facts: [{ text: costText(kit) }],
    sections: [
      section(
        'Interview stages',
        'list',
        rows
          .slice(0, -1)
          .map(([name, minutes, who, , room]) => `${name}: ${minutes} min, ${who}; ${room}`),
      ),
      ...(kit.forgotten.length
        ? [section('Not asked about', 'list', kit.forgotten.map(forgottenText))]
        : []),
      ...kit.stages.flatMap((stage, at) => stageSections(stage, at + 1)),
    ],
  };
}

function stageSections(stage: KitStage, number: number): Section[] {
  const { name, purpose } = stage.stage;
  const { sample } = stage;
  const head = [
    purpose,
    `Candidate: ______   Interviewer: ${interviewerNames(stage).join(' / ')}   Date: ______`,
  ];
  return [
    section(`Stage ${number}: ${name}, ${stage.minutes} min (${roomText(stage)})`, 'text', head),
    ...(sample
      ? [
          section(`Work sample: ${sample.title}`, 'list', [
            ...sampleLines(stage),
            `The brief for the candidate, and what you prepare: ${sample.address}`,
          ]),
          ...sample.rubric.map(({ criterion: text, anchors }) =>
            section(`To score: ${text}`, 'list', gradeLines(anchors)),
          ),
        ]
      : []),
    ...stage.asked.map((asked, at) =>
      section(`${number}.${at + 1} ${askedText(asked)}`, 'list', questionLines(asked)),
    ),
  ];
}

const questionLines = ({ name, minutes, question, isMustHave }: Asked): string[] => [
  `${isMustHave ? 'Must-have' : 'Nice to have'}: ${name}. ${minutes} min`,
  ...(question?.followUps.map((text) => `Follow-up: ${text}`) ?? []),
  ...(question?.ifNever ? [`If they never had the case: ${question.ifNever}`] : []),
  ...gradeLines(question?.anchors, question),
  ...(question && barText(question) ? [`Meets the bar. ${barText(question)}`] : []),
];

/** The scale to score on, with its anchors where there are some, and room to write. */
const gradeLines = (
  anchors?: Anchors,
  heard: Pick<InterviewQuestion, 'alsoHeard'> = {},
): string[] => [
  ...(Object.keys(GRADES) as Grade[]).map((grade, at) =>
    [`${at + 1} ${GRADES[grade]}${anchors ? `: ${anchors[grade]}` : ''}`, heardText(heard, grade)]
      .filter(Boolean)
      .join(' '),
  ),
  'Score: ____   Evidence: ______',
];
