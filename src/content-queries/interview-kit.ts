import { getCollection } from 'astro:content';
import { kitOf } from '../interview-kit/from-draft';
import type { Bank } from '../interview-kit/plan';
import { startDraft } from '../job-description/suggest';
import { getCatalogue } from './catalogue';
import { allQuestions } from './questions';

/** What an interview kit is made of: the stages of the loop in their order, and every question. */
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
  };
}

/** The kit of the first role at its usual level, as it is before anyone changes it. */
export async function sampleKit() {
  const catalogue = await getCatalogue();
  const bank = await interviewBank();
  return { catalogue, bank, kit: kitOf(startDraft(catalogue), catalogue, bank) };
}
