import type { APIRoute } from 'astro';
import { glossaryTerms } from '../content/queries/lists';

/** What each term means, by its id: what the hint on a term's link shows. */
export const GET: APIRoute = async () => {
  const terms = await glossaryTerms();
  return Response.json(Object.fromEntries(terms.map(({ id, meaning }) => [id, meaning])));
};
