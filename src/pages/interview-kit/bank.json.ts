import type { APIRoute } from 'astro';
import { interviewBank } from '../../content-queries/interview-kit';

/** What kits are planned from. It weighs more than the rest of the tool's page, which is read while this is on its way. */
export const GET: APIRoute = async () => Response.json(await interviewBank());
