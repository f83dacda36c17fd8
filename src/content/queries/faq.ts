import { getCollection, getEntries, type CollectionEntry } from 'astro:content';

/** The steps of a hire in order, by the heading under which their questions stand. */
const STEPS: Record<CollectionEntry<'faq'>['data']['step'], string> = {
  decide: 'Before you open the role',
  write: 'The job description and pay',
  screen: 'Reading applications',
  interview: 'Interviews and tests',
  terms: 'Contracts, places and on-call',
};

/** The questions of content/faq.yaml by step, in their order, and every source that one of them names, once. */
export async function faq() {
  const questions = await Promise.all(
    (await getCollection('faq')).map(async ({ id, data }) => ({
      id,
      ...data,
      sources: (await getEntries(data.sources)).map((source) => ({
        id: source.id,
        ...source.data,
      })),
    })),
  );
  questions.sort((a, b) => a.order - b.order);
  return {
    steps: Object.entries(STEPS).map(([step, heading]) => ({
      step,
      heading,
      questions: questions.filter((one) => one.step === step),
    })),
    sources: [
      ...new Map(
        questions.flatMap((one) => one.sources).map((source) => [source.id, source]),
      ).values(),
    ],
  };
}
