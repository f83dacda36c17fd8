import { getCollection, getEntry } from 'astro:content';
import type { InterviewQuestion } from '../../interview-kit/question';
import { around, beside } from './neighbours';
import { ordered } from './collections';

/** The questions of a skill area's file, in the order they are written. */
const questionsOf = async (area: string): Promise<InterviewQuestion[]> =>
  Object.entries((await getEntry('questions', area))?.data ?? {}).map(([id, question]) => ({
    id,
    ...question,
  }));

/** Every question of the bank. */
export async function allQuestions(): Promise<InterviewQuestion[]> {
  const files = await getCollection('questions');
  return files.flatMap(({ data }) =>
    Object.entries(data).map(([id, question]) => ({ id, ...question })),
  );
}

/** The static paths of /interview-questions/<area>/: each area with its questions by skill item, the work samples that show it too, and the areas around it. */
export async function questionPages() {
  const [areas, samples] = await Promise.all([ordered('skills'), ordered('work-samples')]);
  const linkTo = ({ id, data }: (typeof areas)[number]) => ({
    title: data.shortTitle,
    path: `/interview-questions/${id}/`,
  });
  return Promise.all(
    areas.map(async (area) => {
      const questions = await questionsOf(area.id);
      const { previous, next } = beside(areas, area.id);
      return {
        params: { area: area.id },
        props: {
          area,
          count: questions.length,
          groups: area.data.items
            .map(({ id, name }) => ({
              id,
              name,
              questions: questions.filter(({ item }) => item === `${area.id}/${id}`),
            }))
            .filter((group) => group.questions.length),
          samples: samples
            .filter(({ data }) => data.items.some((item) => item.startsWith(`${area.id}/`)))
            .map(({ id, data }) => ({
              title: data.title,
              path: `/work-samples/${id}/`,
              minutes: data.minutes,
            })),
          siblings: around(areas, area.id).map(linkTo),
          previous: previous && linkTo(previous),
          next: next && linkTo(next),
        },
      };
    }),
  );
}

/** The areas with how many questions each has, for the index. */
export async function questionAreas() {
  const pages = await questionPages();
  return pages.map(({ props: { area, count, groups } }) => ({
    title: area.data.title,
    count,
    items: groups.map(({ name }) => name),
    path: `/interview-questions/${area.id}/`,
  }));
}
