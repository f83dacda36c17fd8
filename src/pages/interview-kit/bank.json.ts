import type { APIRoute } from 'astro';
import { kitSources } from '../../content/queries/interview-kit';

/** All that kits are planned from. It weighs more than the page of the tool, which is read while this is on its way. */
export const GET: APIRoute = async () => {
  const { catalogue, bank } = await kitSources();
  return Response.json({ catalogue, bank });
};
