import type { APIRoute } from 'astro';
import { reviewFile } from '../content/queries/review';

/** The rules of the review: what the builder and /job-description-review/ load when somebody wants advice. */
export const GET: APIRoute = async () => Response.json(await reviewFile());
