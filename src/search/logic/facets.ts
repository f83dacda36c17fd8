/** What a search can be narrowed by: facet → value → name shown. */
export const FACETS = ['kind', 'area', 'level', 'engagement'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of each facet, and for each result of the full text which of them it has, by their indices. */
export interface FacetTable {
  values: Record<Facet, { id: string; title: string }[]>;
  /** By the record's name in the index: a list of indices for each facet, in the order of FACETS. */
  records: Record<string, number[][]>;
}

/** What is chosen: for each facet the ids of values; any of a facet's values counts, all facets must hold. */
export type Choice = Partial<Record<Facet, string[]>>;

const SEPARATOR = ',';

/** Reads the chosen facets from an address such as `?q=saga&area=data-storage,cloud-platforms`; unknown names are ignored. */
export function choiceFrom(parameters: URLSearchParams): Choice {
  const choice: Choice = {};
  for (const facet of FACETS) {
    const ids = (parameters.get(facet) ?? '')
      .split(SEPARATOR)
      .filter((id) => /^[a-z0-9-]{1,60}$/.test(id));
    if (ids.length) choice[facet] = [...new Set(ids)];
  }
  return choice;
}

/** The address' query for a search: the words first, then each facet in use. Empty where there is neither. */
export function addressOf(query: string, choice: Choice): string {
  const parts = query ? [`q=${encodeURIComponent(query)}`] : [];
  for (const facet of FACETS)
    if (choice[facet]?.length) parts.push(`${facet}=${choice[facet].join(SEPARATOR)}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** Whether a record is among what is chosen; `without` leaves one facet out, to count what its values would find. */
export function isChosen(
  table: FacetTable,
  record: string,
  choice: Choice,
  without?: Facet,
): boolean {
  const has = table.records[record];
  return FACETS.every((facet, at) => {
    const wanted = facet === without ? undefined : choice[facet];
    return (
      !wanted?.length ||
      (has?.[at] ?? []).some((index) => wanted.includes(table.values[facet][index]?.id ?? ''))
    );
  });
}

/** How many of these records each value of each facet would find, the other facets as they are chosen. */
export function countsOf(
  table: FacetTable,
  records: string[],
  choice: Choice,
): Record<Facet, Map<string, number>> {
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<Facet, Map<string, number>>;
  for (const record of records)
    FACETS.forEach((facet, at) => {
      if (!isChosen(table, record, choice, facet)) return;
      for (const index of table.records[record]?.[at] ?? []) {
        const id = table.values[facet][index]?.id ?? '';
        counts[facet].set(id, (counts[facet].get(id) ?? 0) + 1);
      }
    });
  return counts;
}
