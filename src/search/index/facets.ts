import { LEVELS } from '../../job-description/vocabulary';
import { FACETS, type FacetTable } from '../logic/facets';
import type { SearchRecord } from './records';

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
/** An element's whole text that names levels and nothing else: a table's head, a question's facts. */
const LEVEL_LABEL = new RegExp(`^(?:(?:${LEVELS.join('|')})(?:, )?)+$`);
const EVERY_LEVEL = 'Every level';
/** Where the pages of a facet's values stand. */
const FOLDERS = { area: 'skills', engagement: 'engagements' } as const;

/**
 * What each record is about, read from the pages themselves, so that a new kind of page needs no code: the skill areas and
 * engagements it is or links to, and the levels that it names by themselves. `idOf` gives a record's id in the index by its address.
 */
export function facetsOf(
  records: SearchRecord[],
  base: string,
  idOf: ReadonlyMap<string, string>,
): FacetTable {
  const valuesIn = (folder: string) =>
    records.flatMap(({ url, title }) => {
      const [, id] = new RegExp(`^${folder}/([a-z0-9-]+)/$`).exec(url.slice(base.length)) ?? [];
      return id ? [{ id, title }] : [];
    });
  const values: FacetTable['values'] = {
    kind: [...new Set(records.map(({ kind }) => kind))]
      .sort()
      .map((title) => ({ id: slug(title), title })),
    area: valuesIn(FOLDERS.area),
    level: LEVELS.map((title) => ({ id: slug(title), title })),
    engagement: valuesIn(FOLDERS.engagement),
  };
  const linked = ({ url, sections }: SearchRecord, folder: string) => {
    const addresses = new Set(
      [url, ...sections.flatMap(({ links }) => links)].map((one) => one.split('#')[0]),
    );
    return (id: string) => addresses.has(`${base}${folder}/${id}/`);
  };
  const named = ({ sections }: SearchRecord) => {
    const labels = sections.flatMap((section) => [section.heading, ...section.labels]);
    const whole = labels
      .filter((label) => LEVEL_LABEL.test(label))
      .flatMap((label) => label.split(', '));
    return (title: string) => labels.includes(EVERY_LEVEL) || whole.includes(title);
  };
  const has = {
    kind:
      ({ kind }: SearchRecord) =>
      (value: { title: string }) =>
        value.title === kind,
    area: (record: SearchRecord) => (value: { id: string }) =>
      linked(record, FOLDERS.area)(value.id),
    level: (record: SearchRecord) => (value: { title: string }) => named(record)(value.title),
    engagement: (record: SearchRecord) => (value: { id: string }) =>
      linked(record, FOLDERS.engagement)(value.id),
  };
  const table: FacetTable = { values, records: {} };
  for (const record of records) {
    const id = idOf.get(record.url);
    if (id)
      table.records[id] = FACETS.map((facet) => {
        const holds = has[facet](record);
        return values[facet].flatMap((value, index) => (holds(value) ? [index] : []));
      });
  }
  return table;
}
