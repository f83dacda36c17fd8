import type { APIRoute } from 'astro';
import { sampleKit } from '../../content/queries/interview-kit';
import { exampleScores } from '../../interview-kit/example-scores';
import { scorecardsCsv } from '../../interview-kit/scorecard-csv';

/** Made-up scores as one table, for a first look at the page that compares them. */
export const GET: APIRoute = async () =>
  new Response(scorecardsCsv(exampleScores(await sampleKit())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
