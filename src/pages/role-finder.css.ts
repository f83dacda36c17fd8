import type { APIRoute } from 'astro';
import { roleFinder } from '../content/queries/role-finder';
import { finderStyles } from '../role-framework/finder';

/** The finder's rules, one pair an answer; how it looks stands in styles/role-finder.css. */
export const GET: APIRoute = async () => {
  const { questions } = await roleFinder();
  return new Response(
    finderStyles(questions.flatMap(({ answers }) => answers.map(({ id }) => id))),
    {
      headers: { 'Content-Type': 'text/css' },
    },
  );
};
