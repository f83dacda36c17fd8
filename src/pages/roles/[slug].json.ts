import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rolesAsData } from '../../content/queries/framework';

export const getStaticPaths = rolesAsData;

/** One role of the framework as data, for the comparison and for whoever needs no more. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(`${JSON.stringify(props)}\n`, { headers: { 'Content-Type': 'application/json' } });
