import type { APIRoute } from 'astro';
import { getFramework } from '../content/queries/framework';
import { csvFile } from '../formats/write-csv';
import { frameworkRows } from '../role-framework/framework-table';

/** The whole framework as one table; /framework/ documents it. The mark at the start tells spreadsheets that it is UTF-8. */
export const GET: APIRoute = async () =>
  new Response(csvFile(frameworkRows(await getFramework())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
