import type { APIRoute } from 'astro';
import { importFile } from '../content/queries/import';

/** The words by which old ads are read: what the builder and the review load when somebody brings an ad. */
export const GET: APIRoute = async () => Response.json(await importFile());
