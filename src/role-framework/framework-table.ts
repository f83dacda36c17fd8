import { ASPECTS, type Aspect } from './aspects';
import type { Framework } from './framework';

/** The columns of /framework.csv, in order, with what each holds. */
export const COLUMNS = {
  record: 'What the row holds: one of the kinds below',
  role: 'The role’s id, as in its address',
  level: 'One of the five levels',
  area: 'The skill area’s id',
  item: 'The skill item’s id within its area',
  proficiency: 'One of the four proficiencies',
  name: 'A short name: a title, or which cell of the ladder it is',
  text: 'The words',
} as const;
type Column = keyof typeof COLUMNS;

/** The kinds of row, in the order they come. */
export const RECORDS = {
  version: 'The framework’s version, and in text what changed with it; the newest first',
  proficiency: 'What a proficiency means, and in a second row how one would see it',
  area: 'A skill area',
  item: 'A skill item, with what good evidence of it looks like',
  requirement: 'The line a job description uses for an item, by the proficiency asked',
  role: 'A role with its usual level',
  ladder: 'One cell of a role’s ladder: scope, autonomy, complexity or impact',
  profile: 'The proficiency that a role asks for in an area, by level',
  'must-have':
    'An item the role asks for at that level, how well, and the line a job description uses',
  'nice-to-have': 'An item that helps at any level',
} as const;

type Row = Partial<Record<Column, string>> & { record: keyof typeof RECORDS };

/** The framework as the rows of a table, the column names first. */
export function frameworkRows(framework: Framework): string[][] {
  const { changes, proficiencies, skillAreas, roles } = framework;
  const rows: Row[] = [
    ...changes.map(({ version, note }): Row => ({ record: 'version', name: version, text: note })),
    ...proficiencies.flatMap(({ id, meaning, seen }): Row[] => [
      { record: 'proficiency', proficiency: id, name: 'meaning', text: meaning },
      { record: 'proficiency', proficiency: id, name: 'seen', text: seen },
    ]),
    ...skillAreas.flatMap(({ id: area, title, items }): Row[] => [
      { record: 'area', area, name: title },
      ...items.flatMap(({ id: item, name, evidence, requirement }): Row[] => [
        { record: 'item', area, item, name, text: evidence },
        ...Object.entries(requirement).map(([proficiency, text]): Row => ({
          record: 'requirement',
          area,
          item,
          proficiency,
          name,
          text,
        })),
      ]),
    ]),
    ...roles.flatMap(({ id: role, title, summary, usualLevel, levels, niceToHaves }): Row[] => [
      { record: 'role', role, level: usualLevel, name: title, text: summary },
      ...levels.flatMap(({ level, proficiencies: at, mustHaves, ...cells }): Row[] => [
        ...(Object.keys(ASPECTS) as Aspect[]).map((aspect): Row => ({
          record: 'ladder',
          role,
          level,
          name: aspect,
          text: cells[aspect],
        })),
        ...Object.entries(at).map(([area, proficiency]): Row => ({
          record: 'profile',
          role,
          level,
          area,
          proficiency,
        })),
        ...mustHaves.map((item): Row => ({
          record: 'must-have',
          role,
          level,
          ...place(item.id),
          proficiency: item.proficiency,
          name: item.name,
          text: item.requirement,
        })),
      ]),
      ...niceToHaves.map((item): Row => ({
        record: 'nice-to-have',
        role,
        ...place(item.id),
        name: item.name,
      })),
    ]),
  ];
  const columns = Object.keys(COLUMNS) as Column[];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

const place = (id: string) => {
  const [area = '', item = ''] = id.split('/');
  return { area, item };
};
