import { describe, expect, test } from 'vitest';
import { choosePick, chooseStage } from '../../../src/interview-kit/choose';
import { kitOf, requirementsOf } from '../../../src/interview-kit/from-draft';
import { READING_MINUTES } from '../../../src/interview-kit/plan';
import type { Draft } from '../../../src/job-description/draft';
import { changeRoleOrLevel, startDraft } from '../../../src/job-description/suggest';
import { siteBank } from '../../support/site-bank';
import { siteCatalogue } from '../../support/site-catalogue';
import { catalogue } from '../job-description/catalogue.fixture';
import { bank } from './bank.fixture';
import { askedIn, expectPromises } from './promises';

const start = startDraft(catalogue);
const plan = (draft: Draft) => kitOf(draft, catalogue, bank);

describe('a work sample', () => {
  const withSample = chooseStage(start, 'work-sample', { sample: 'repair' });
  const work = (draft: Draft) =>
    plan(draft).stages.find(({ stage }) => stage.id === 'work-sample')!;

  test('takes its time of the candidate and of those who read it, and its talk a part of the stage', () => {
    expect(work(withSample).sample?.title).toBe('Repair a queue');
    expect(plan(withSample).candidateMinutes - plan(start).candidateMinutes).toBe(60);
    expect(plan(withSample).interviewerMinutes - plan(start).interviewerMinutes).toBe(
      2 * READING_MINUTES,
    );
    expectPromises(
      plan(withSample),
      requirementsOf(withSample, catalogue).mustHaves.map(({ id }) => id),
    );
  });

  test('shows what no question asks about again, until the person asks all the same', () => {
    const id = 'skill/languages/code';
    expect(work(withSample).shows.map((one) => one.id)).toContain(id);
    expect(askedIn(plan(withSample)).map((one) => one.id)).not.toContain(id);
    const both = choosePick(withSample, id, { question: 'second-code' });
    expect(askedIn(plan(both)).map((one) => one.id)).toContain(id);
    expect(work(both).shows.map((one) => one.id)).not.toContain(id);
    // A question that was left out is shown all the same, so nothing is forgotten.
    expect(plan(choosePick(withSample, id, { dropped: true })).forgotten).toEqual([]);
  });

  test('that is gone, or in a stage that asks for no work, is planned as if it had not been chosen', () => {
    expect(plan(chooseStage(start, 'work-sample', { sample: 'gone' }))).toEqual(plan(start));
    expect(plan(chooseStage(start, 'team', { sample: 'repair' }))).toEqual(plan(start));
  });

  test.each(siteBank.samples.map(({ id }) => id))(
    '%s leaves its stage within its minutes for every role and level it suits',
    (id) => {
      const { levels } = siteBank.samples.find((one) => one.id === id)!;
      for (const role of siteCatalogue.roles)
        for (const { level } of role.levels.filter((one) => levels.includes(one.level))) {
          const draft = changeRoleOrLevel(startDraft(siteCatalogue, role.id), siteCatalogue, {
            level,
          });
          const kit = kitOf(
            chooseStage(draft, 'work-sample', { sample: id }),
            siteCatalogue,
            siteBank,
          );
          expect(kit.forgotten).toEqual([]);
          expect(kit.stages.map(({ over }) => over)).toEqual(kit.stages.map(() => 0));
        }
    },
  );
});
