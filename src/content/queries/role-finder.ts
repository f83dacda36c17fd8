import { getCollection } from 'astro:content';
import { roleCards } from './roles';

/** The finder: its questions with answers in order, and every role's card with the reasons for which an answer names it. */
export async function roleFinder() {
  const entries = await getCollection('role-finder');
  const questions = entries
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      question: data.question,
      answers: data.answers.map((answer) => ({ ...answer, id: `${id}-${answer.id}` })),
    }));
  const answers = questions.flatMap((question) => question.answers);
  const cards = (await roleCards()).map((card) => ({
    ...card,
    reasons: answers.flatMap((answer) =>
      answer.roles.flatMap(({ role, reason }, index) =>
        role.id === card.id ? [{ answer: answer.id, reason, isFirst: index === 0 }] : [],
      ),
    ),
  }));
  return { questions, cards };
}
