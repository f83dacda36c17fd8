import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { choosePick, chooseStage } from '../../../src/interview-kit/choose';
import { kitOf } from '../../../src/interview-kit/from-draft';
import { kitDocument } from '../../../src/interview-kit/writers/document';
import { readScoreText } from '../../../src/interview-kit/read-file';
import { scorecardsOf } from '../../../src/interview-kit/empty-scorecards';
import { scorecardsCsv } from '../../../src/interview-kit/scorecard-csv';
import { readStart } from '../../../src/interview-kit/starts';
import { loopCalendar } from '../../../src/interview-kit/writers/loop-calendar';
import { startDraft } from '../../../src/job-description/suggest';
import { toMarkdown } from '../../../src/job-description/writers/markdown';
import { catalogue } from '../job-description/catalogue.fixture';
import { bank } from './bank.fixture';

const draft = chooseStage(
  choosePick(startDraft(catalogue), 'skill/storage/schemas', { dropped: true }),
  'team',
  {
    interviewers: 'Ana, “Bo”; Chi',
  },
);
const kit = kitOf(draft, catalogue, bank);

describe('the kit as a document', () => {
  test('holds the loop, what nobody asks about, and each question with what follows, the four anchors and room for a score', () => {
    const text = toMarkdown(kitDocument(kit));
    expect(text).toContain('# Interview kit: Microservices developer');
    expect(text).toContain('- Work sample: 60 min, Two engineers; ');
    expect(text).toContain(
      '“Designs schemas” is not asked about: you removed it from the interview.',
    );
    expect(text).toContain('Ana / “Bo” / Chi');
    for (const { asked } of kit.stages)
      for (const { question } of asked) {
        expect(text).toContain(question!.question);
        for (const words of [...question!.followUps, ...Object.values(question!.anchors)])
          expect(text).toContain(words);
      }
    expect(text).toContain('- 4 Excellent: All, and its limits.');
  });
});

describe('a work sample', () => {
  const planned = kitOf(chooseStage(draft, 'work-sample', { sample: 'repair' }), catalogue, bank);
  const [sample] = bank.samples;

  test('stands in the document with its time, what to pay, what it shows and its rubric', () => {
    const text = toMarkdown(kitDocument(planned));
    for (const words of [
      '- Alone: Repair a queue: 60 min, The candidate; time limit',
      '## Work sample: Repair a queue',
      'Time limit: 60 minutes, the same for everyone. Then 20 minutes to talk about it.',
      'Pay: Pay for what is over two hours.',
      'It shows: Writes clear code',
      '## To score: Sees the harm',
      '- 4 Excellent: All of it.',
      '1 h of it alone with the work sample',
    ])
      expect(text).toContain(words);
  });

  test('is scored on each of its interviewers’ cards, by its own anchors, in files and tables', () => {
    const cards = scorecardsOf(planned).filter(({ stage }) => stage === 'Work sample');
    expect(cards).toHaveLength(2);
    for (const { questions } of cards)
      expect(questions.slice(0, 2).map(({ id, skill, anchors }) => [id, skill, anchors])).toEqual(
        sample!.rubric.map(({ id, criterion, anchors }) => [
          `sample/repair/${id}`,
          criterion,
          anchors,
        ]),
      );
    expect(scorecardsCsv(cards)).toContain('Repair a queue: Sees the harm');
  });

  test('leaves the two blank cards of a stage apart in the kit’s own table, filled in or not', () => {
    const cards = scorecardsOf(kitOf(startDraft(catalogue), catalogue, bank));
    for (const some of [
      cards,
      cards.map((card) => ({ ...card, candidate: 'Kim' })),
      cards.map((card) => ({ ...card, interviewer: '' })),
    ]) {
      const read = readScoreText(scorecardsCsv(some));
      if (read.kind !== 'cards') throw new Error(read.message);
      expect(read.cards.map(({ questions }) => questions.length)).toEqual(
        cards.map(({ questions }) => questions.length),
      );
    }
  });

  test('stands in the calendar before the talk about it', () => {
    const text = loopCalendar(
      planned,
      lisbon('2027-03-28T09:00'),
      new Date('2027-01-06T12:00:00Z'),
    );
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(
      events.map(
        (event) => `${event.startDate.toString().slice(11, 16)} ${event.summary.split(':')[0]}`,
      ),
    ).toEqual(['09:00 First call', '09:45 Work sample, alone', '11:00 Work sample', '12:15 Team']);
    expect(events[1]!.description).toContain('Pay: Pay for what is over two hours.');
    expect(events[1]!.description).toContain(sample!.address);
  });
});

/** A loop of candidate AB that begins then in Lisbon. */
const lisbon = (starts: string) => ({
  starts: readStart(starts)!,
  zone: 'Europe/Lisbon',
  draft: 'd1',
  candidate: 'AB',
});

describe('the calendar file of the loop', () => {
  test('gives everybody the same moment, whatever zone their calendar is in', () => {
    const moments = (zone: string, starts: string) => {
      const text = loopCalendar(kit, { ...lisbon(starts), zone }, new Date('2027-01-06T12:00:00Z'));
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const known = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
      const first = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
      return new Date(
        (first.startDate.toUnixTime() -
          known.utcOffset(first.startDate) +
          first.startDate.zone.utcOffset(first.startDate)) *
          1000,
      ).toISOString();
    };
    expect(moments('Europe/Lisbon', '2027-03-10T09:00')).toBe('2027-03-10T09:00:00.000Z');
    expect(moments('Europe/Lisbon', '2027-07-10T09:00')).toBe('2027-07-10T08:00:00.000Z');
    expect(moments('America/New_York', '2027-03-10T09:00')).toBe('2027-03-10T14:00:00.000Z');
    expect(moments('America/New_York', '2027-03-15T09:00')).toBe('2027-03-15T13:00:00.000Z');
    expect(moments('Asia/Kolkata', '2027-03-15T09:00')).toBe('2027-03-15T03:30:00.000Z');
  });

  test('tells two candidates at one hour apart, and keeps the entries of one', () => {
    const uids = (candidate: string, starts = '2027-03-10T09:00') =>
      [
        ...loopCalendar(
          kit,
          { ...lisbon(starts), candidate },
          new Date('2027-01-06T12:00:00Z'),
        ).matchAll(/UID:(\S+)/g),
      ].map(([, uid]) => uid);
    expect(new Set([...uids('AB'), ...uids('CD')]).size).toBe(6);
    expect(uids('AB', '2027-03-11T10:00')).toEqual(uids('AB'));
  });

  test('puts the stages one after the other on that day, a quarter of an hour between, as another program reads them', () => {
    const text = loopCalendar(kit, lisbon('2027-03-28T01:30'), new Date('2027-01-06T12:00:00Z'));
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(
      events.map(
        (event) => `${event.startDate.toString()} ${event.endDate.toString()} ${event.summary}`,
      ),
    ).toEqual([
      '2027-03-28T01:30:00 2027-03-28T02:00:00 First call: Microservices developer, AB',
      '2027-03-28T02:15:00 2027-03-28T03:15:00 Work sample: Microservices developer, AB',
      '2027-03-28T03:30:00 2027-03-28T04:15:00 Team: Microservices developer, AB',
    ]);
    expect(events[2]!.description).toBe('Works with others.\nInterviewers: Ana, “Bo”, Chi');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  test.each(['', 'soon', '2027-02-30T09:30', '2027-01-31', '2027-01-31T25:00'])(
    'has no beginning in “%s”',
    (typed) => {
      expect(readStart(typed)).toBeUndefined();
    },
  );
});
