import type { APIRoute } from 'astro';
import { getFramework } from '../content/queries/framework';
import { absoluteAddress } from '../site';

/** The whole framework as data; /framework/ documents it. */
export const GET: APIRoute = async () => {
  const { version, ...framework } = await getFramework();
  const file = { version, documentation: absoluteAddress('/framework/'), ...framework };
  return new Response(`${JSON.stringify(file, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
