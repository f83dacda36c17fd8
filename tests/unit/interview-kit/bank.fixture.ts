import type { Bank } from '../../../src/interview-kit/kit';
import type { InterviewQuestion } from '../../../src/interview-kit/question';
import type { Level } from '../../../src/job-description/vocabulary';
import { frozen } from '../job-description/frozen';

const ask = (
  id: string,
  item: string,
  kind: InterviewQuestion['kind'],
  minutes: number,
  levels: Level[],
): InterviewQuestion => ({
  ...{ id, item, kind, minutes, levels },
  question: `What about ${id}?`,
  followUps: ['And then?', 'Why so?'],
  anchors: {
    poor: 'Nothing.',
    mixed: 'A little.',
    good: 'Much.',
    excellent: 'All, and its limits.',
  },
});

/** A bank for the fixture catalogue: three stages, and `storage/tuning` without a question for anyone but a Principal. */
export const bank: Bank = frozen<Bank>({
  stages: [
    {
      id: 'call',
      name: 'First call',
      minutes: 30,
      who: 'Hiring manager',
      people: 1,
      purpose: 'Terms are clear.',
      kinds: [],
      areas: [],
    },
    {
      ...{
        id: 'work-sample',
        name: 'Work sample',
        minutes: 60,
        who: 'Two engineers',
        people: 2,
        purpose: 'Real code.',
      },
      ...{ kinds: ['work-sample', 'technical'], areas: ['languages'] },
    },
    {
      ...{
        id: 'team',
        name: 'Team',
        minutes: 45,
        who: 'Manager',
        people: 1,
        purpose: 'Works with others.',
      },
      ...{ kinds: ['behavioural', 'situational'], areas: ['messaging'] },
    },
  ],
  questions: [
    ask('first-code', 'languages/code', 'work-sample', 15, ['Junior', 'Mid-level', 'Senior']),
    ask('second-code', 'languages/code', 'behavioural', 12, ['Mid-level', 'Senior', 'Staff']),
    ask('profile', 'languages/profiling', 'technical', 10, ['Mid-level', 'Senior', 'Staff']),
    ask('schema', 'storage/schemas', 'technical', 10, ['Junior', 'Mid-level', 'Senior', 'Staff']),
    ask('tuned', 'storage/tuning', 'behavioural', 10, ['Principal']),
    ask('twice', 'messaging/events', 'situational', 12, ['Junior', 'Mid-level', 'Senior', 'Staff']),
  ],
  samples: [
    {
      ...{
        id: 'repair',
        title: 'Repair a queue',
        summary: 'The candidate repairs a queue.',
        address: 'https://guide.example/work-samples/repair/',
      },
      ...{
        items: ['languages/code', 'messaging/events'],
        levels: ['Senior'],
        minutes: 60,
        talk: 20,
        pay: 'Pay for what is over two hours.',
      },
      rubric: [
        {
          id: 'harm',
          criterion: 'Sees the harm',
          anchors: { poor: 'None.', mixed: 'Some.', good: 'Most.', excellent: 'All of it.' },
        },
        {
          id: 'order',
          criterion: 'Puts first things first',
          anchors: { poor: 'No.', mixed: 'Half.', good: 'Yes.', excellent: 'And says why.' },
        },
      ],
    },
  ],
});
