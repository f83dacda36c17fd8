import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePick, chooseStage } from '../../../src/interview-kit/choose';
import { kitOf, requirementsOf } from '../../../src/interview-kit/from-draft';
import type { Kit } from '../../../src/interview-kit/kit';
import { NO_CHOICES, NOTE_MINUTES, planKit, questionsFor } from '../../../src/interview-kit/plan';
import type { Draft } from '../../../src/job-description/draft';
import { addLine, removeLine } from '../../../src/job-description/edit';
import { keyOf, ownLine, skillLine } from '../../../src/job-description/line';
import { changeRoleOrLevel, startDraft } from '../../../src/job-description/suggest';
import { siteBank } from '../../support/site-bank';
import { siteCatalogue } from '../../support/site-catalogue';
import { catalogue } from '../job-description/catalogue.fixture';
import { anyDraft, anyKit, anyText } from '../job-description/drafts.arbitrary';
import { bank } from './bank.fixture';
import { askedIn, expectPromises } from './promises';

const stageOf = (kit: Kit, id: string) =>
  kit.stages.find(({ asked }) => asked.some((one) => one.id === id))?.stage.id;
const start = startDraft(catalogue);
const plan = (draft: Draft) => kitOf(draft, catalogue, bank);

describe('a kit keeps its promises', () => {
  test('for any draft and any choices: each must-have once or said to be forgotten, nothing twice, the time adds up', () => {
    fc.assert(
      fc.property(anyDraft(anyText), anyKit(anyText), (any, kit) => {
        const draft = { ...any, kit };
        const before = JSON.stringify(draft);
        const planned = plan(draft);
        expectPromises(planned, [
          ...new Set(requirementsOf(draft, catalogue).mustHaves.map(({ id }) => id)),
        ]);
        expect(plan(draft)).toEqual(planned);
        expect(JSON.stringify(draft)).toBe(before);
      }),
    );
  });

  test('for any set of must-haves out of the whole question bank, at any level: none is forgotten', () => {
    const items = [...new Set(siteBank.questions.map(({ item }) => item))];
    fc.assert(
      fc.property(
        fc.subarray(items, { maxLength: 12 }),
        fc.subarray(items),
        fc.constantFrom('Junior', 'Senior', 'Principal' as const),
        (must, nice, level) => {
          const named = (ids: string[]) => ids.map((item) => ({ id: item, item, name: item }));
          const kit = planKit(
            {
              title: 'Any',
              level: level as 'Junior',
              mustHaves: named(must),
              niceToHaves: named(nice),
            },
            NO_CHOICES,
            siteBank,
          );
          expectPromises(kit, must);
          expect(kit.forgotten).toEqual([]);
          expect(
            askedIn(kit).filter(({ isMustHave, isOtherLevel }) => isMustHave && isOtherLevel),
          ).toEqual([]);
        },
      ),
    );
  });

  test.each(
    siteCatalogue.roles.flatMap(({ id, levels }) =>
      levels.map(({ level }) => [id, level] as const),
    ),
  )('for %s, %s, as the site suggests it: every stage within its minutes', (role, level) => {
    const draft = changeRoleOrLevel(startDraft(siteCatalogue, role), siteCatalogue, { level });
    const kit = kitOf(draft, siteCatalogue, siteBank);
    expectPromises(
      kit,
      requirementsOf(draft, siteCatalogue).mustHaves.map(({ id }) => id),
    );
    expect(kit.forgotten).toEqual([]);
    expect(kit.stages.map(({ over }) => over)).toEqual(kit.stages.map(() => 0));
    expect(askedIn(kit).length).toBeGreaterThanOrEqual(5);
  });

  test('nice-to-haves take only the time that must-haves leave', () => {
    const short = ['work-sample', 'team'].reduce(
      (draft, id) => chooseStage(draft, id, { minutes: 15 }),
      start,
    );
    expect(plan(short).stages.some(({ over }) => over > 0)).toBe(true);
    expect(askedIn(plan(short)).every(({ isMustHave }) => isMustHave)).toBe(true);
  });
});

describe('a person changes the kit', () => {
  test('a must-have more in the job description is one more question, and one less one less', () => {
    const more = addLine(start, 'must-haves', skillLine('languages/profiling'));
    expect(
      askedIn(plan(more)).find(({ id }) => id === 'skill/languages/profiling')?.isMustHave,
    ).toBe(true);
    const less = removeLine(more, 'must-haves', 'skill/storage/schemas');
    expect(askedIn(plan(less)).map(({ id }) => id)).not.toContain('skill/storage/schemas');
  });

  test('swaps a question for another of the same skill', () => {
    expect(questionsFor('languages/code', 'Senior', bank.questions).map(({ id }) => id)).toEqual([
      'first-code',
      'second-code',
    ]);
    const swapped = plan(choosePick(start, 'skill/languages/code', { question: 'second-code' }));
    expect(askedIn(swapped).find(({ id }) => id === 'skill/languages/code')?.question?.id).toBe(
      'second-code',
    );
  });

  test('moves a question to a stage, even to one without questions of its own, or one that is full', () => {
    const moved = chooseStage(
      choosePick(start, 'skill/languages/code', { stage: 'call' }),
      'call',
      { minutes: 15 },
    );
    expect(stageOf(plan(moved), 'skill/languages/code')).toBe('call');
    expect(plan(moved).stages[0]!.over).toBe(7);
    expect(choosePick(moved, 'skill/languages/code', { stage: undefined }).kit?.picks).toEqual([]);
  });

  test('drops a question, and hears of the must-have that nobody asks about now', () => {
    const kit = plan(choosePick(start, 'skill/storage/schemas', { dropped: true }));
    expect(kit.forgotten).toEqual([
      {
        id: 'skill/storage/schemas',
        item: 'storage/schemas',
        name: 'Designs schemas',
        why: 'dropped',
      },
    ]);
  });

  test('asks in own words, for a must-have of the bank and for one of their own', () => {
    const line = ownLine([], 'Portuguese, spoken');
    const own = addLine(start, 'must-haves', line);
    const kit = plan(
      choosePick(choosePick(own, keyOf(line), { text: ' Fale de chá? ' }), 'skill/languages/code', {
        text: 'Read me this.',
      }),
    );
    expect(
      askedIn(kit)
        .filter(({ question }) => !question)
        .map(({ name, text }) => [name, text]),
    ).toEqual([
      ['Writes clear code', 'Read me this.'],
      ['Portuguese, spoken', 'Fale de chá?'],
    ]);
  });

  test('leaves a stage out: its questions go to the others; without any stage each must-have is said to be forgotten', () => {
    const one = chooseStage(start, 'work-sample', { dropped: true });
    expect(plan(one).forgotten).toEqual([]);
    const none = chooseStage(one, 'team', { dropped: true });
    expect(plan(none).forgotten.map(({ why }) => why)).toEqual(
      plan(none).forgotten.map(() => 'no stage'),
    );
    expect(plan(none).forgotten.length).toBeGreaterThan(0);
  });

  test('names interviewers, and the hours follow', () => {
    const named = plan(chooseStage(start, 'team', { interviewers: 'Ana, Bo\n Chi ' }));
    expect(named.stages[2]!.interviewers).toEqual(['Ana', 'Bo', 'Chi']);
    expect(named.interviewerMinutes - plan(start).interviewerMinutes).toBe(2 * (45 + NOTE_MINUTES));
  });
});

describe('a kit whose content is gone', () => {
  test('of a skill that the guide dropped keeps the must-have and says that the bank has no question', () => {
    const sections = start.sections.map((section) =>
      section.id === 'must-haves' ? { ...section, lines: [skillLine('languages/cobol')] } : section,
    );
    expect(plan({ ...start, sections }).forgotten).toEqual([
      {
        id: 'skill/languages/cobol',
        item: 'languages/cobol',
        name: 'languages/cobol',
        why: 'no question',
      },
    ]);
  });

  test('with a question or a stage that is gone is planned as if it had not been chosen', () => {
    const odd = choosePick(start, 'skill/languages/code', { question: 'gone', stage: '__proto__' });
    expect(plan(odd)).toEqual(plan(start));
  });

  test('takes a question of another level where the bank has none of this one, and says so', () => {
    const tuning = addLine(start, 'must-haves', skillLine('storage/tuning'));
    expect(askedIn(plan(tuning)).find(({ id }) => id === 'skill/storage/tuning')).toMatchObject({
      isOtherLevel: true,
      isMustHave: true,
    });
  });
});
