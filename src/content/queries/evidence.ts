import { getEntry } from 'astro:content';

/** What an entry of a list stands on, with its sources' own words; for entries that have the evidence fields. */
export async function evidenceOf({
  sources,
  basis,
}: {
  sources: { collection: 'sources'; id: string }[];
  basis?: string | undefined;
}) {
  const entries = await Promise.all(sources.map((source) => getEntry(source)));
  return { sources: entries.filter((entry) => entry !== undefined).map(({ data }) => data), basis };
}
