import { getCollection } from 'astro:content';
import { kitOf } from '../../interview-kit/from-draft';
import type { Bank } from '../../interview-kit/kit';
import type { WorkSample } from '../../interview-kit/work-sample';
import { startDraft } from '../../job-description/suggest';
import { absoluteAddress } from '../../site';
import { getCatalogue } from './catalogue';
import { ordered } from './collections';
import { allQuestions } from './questions';

/** What an interview kit is made of: the stages of the loop in their order, every question, and the work samples. */
export async function interviewBank(): Promise<Bank> {
  const stages = await getCollection('interview-stages');
  return {
    stages: stages
      .sort((one, two) => one.data.order - two.data.order)
      .map(({ id, data: { name, minutes, who, people, purpose, kinds, areas } }) => ({
        ...{ id, name, minutes, who, people, purpose, kinds },
        areas: areas.map((area) => area.id),
      })),
    questions: await allQuestions(),
    samples: await workSamples(),
  };
}

async function workSamples(): Promise<WorkSample[]> {
  const samples = await ordered('work-samples');
  return samples.map(
    ({ id, data: { title, summary, items, levels, minutes, talk, pay, rubric } }) => ({
      ...{ id, title, summary, items, levels, minutes, talk, pay, rubric },
      address: absoluteAddress(`/work-samples/${id}/`),
    }),
  );
}

/** All that kits are planned from. */
export async function kitSources() {
  return { catalogue: await getCatalogue(), bank: await interviewBank() };
}

/** The kit of the first role at its usual level, as it is before anyone changes it. */
export async function sampleKit() {
  const { catalogue, bank } = await kitSources();
  return kitOf(startDraft(catalogue), catalogue, bank);
}
