import { PROFICIENCIES, type Level, type Proficiency } from '../job-description/vocabulary';
import { ASPECTS, ASPECT_NAMES, inSentence, type Aspect } from './aspects';
import type { FrameworkLevel, FrameworkRole, NamedItem } from './framework';

/** One side of a comparison: a role at a level. */
export interface Side {
  role: Pick<FrameworkRole, 'title'>;
  at: FrameworkLevel;
}

/** One thing compared; each side as lines, none where it has nothing. */
export interface ComparedRow {
  id: string;
  title: string;
  left: string[];
  right: string[];
}

export interface Comparison {
  /** Rows that differ: the ladder's words, then skill areas by how far they are apart, then what is asked for. */
  differing: ComparedRow[];
  same: ComparedRow[];
  /** The gist in a sentence or two, to be read out. */
  summary: string;
}

const rank = (proficiency: Proficiency) => PROFICIENCIES.indexOf(proficiency);
const without = (items: NamedItem[], others: NamedItem[]) =>
  items.filter(({ id }) => !others.some((other) => other.id === id)).map(({ name }) => name);

/** Two roles, or two levels of one, side by side. `areas` are the skill areas with their names, in the site's order. */
export function compareLevels(
  left: Side,
  right: Side,
  areas: { id: string; title: string }[],
): Comparison {
  const words = (Object.keys(ASPECTS) as Aspect[]).map((aspect) => ({
    ...{ id: aspect, title: `${ASPECT_NAMES[aspect]}: ${inSentence(ASPECTS[aspect])}` },
    ...{ left: [left.at[aspect]], right: [right.at[aspect]], gap: 0 },
  }));
  const skills = areas.map(({ id, title }) => {
    const [one, other] = [
      left.at.proficiencies[id] ?? 'Awareness',
      right.at.proficiencies[id] ?? 'Awareness',
    ];
    return { id, title, left: [one], right: [other], gap: Math.abs(rank(one) - rank(other)) };
  });
  const asked = [left.at.mustHaves, right.at.mustHaves] as const;
  const both = asked[0]
    .filter(({ id }) => asked[1].some((other) => other.id === id))
    .map(({ name }) => name);
  const only = { left: without(...asked), right: without(asked[1], asked[0]) };
  const isSame = (row: ComparedRow) => row.left.join('\n') === row.right.join('\n');
  const rows = [...words, ...skills.toSorted((a, b) => b.gap - a.gap)].map(
    ({ gap: _, ...row }) => row,
  );
  return {
    differing: [
      ...rows.filter((row) => !isSame(row)),
      ...(only.left.length || only.right.length
        ? [{ id: 'must-haves', title: 'Must-haves that only one asks for', ...only }]
        : []),
    ],
    same: [
      ...rows.filter(isSame),
      ...(both.length
        ? [{ id: 'shared-must-haves', title: 'Must-haves of both', left: both, right: both }]
        : []),
    ],
    summary: summaryOf(left, right, skills),
  };
}

function summaryOf(left: Side, right: Side, skills: (ComparedRow & { gap: number })[]): string {
  if (left.role.title === right.role.title && left.at.level === right.at.level)
    return 'Both sides show the same role at the same level. Choose another on one side.';
  const apart = skills.filter(({ gap }) => gap > 0);
  if (!apart.length)
    return `All ${skills.length} skill areas ask for the same proficiency; the ladders differ in words.`;
  const most = Math.max(...apart.map(({ gap }) => gap));
  const widest = apart.filter(({ gap }) => gap === most);
  const names = new Intl.ListFormat('en-GB').format(widest.map(({ title }) => inSentence(title)));
  const where = `${apart.length > widest.length ? 'most in ' : ''}${names}`;
  const gist = `${apart.length} of ${skills.length} skill areas differ${apart.length > 1 ? '' : 's'}`;
  if (widest.length > 1) return most > 1 ? `${gist}: ${where}.` : `${gist}, each by one step.`;
  return `${gist}: ${where}, ${widest[0]!.left.join()} beside ${widest[0]!.right.join()}.`;
}

/** How a side is named: "Platform engineer, Senior". */
export const sideName = (role: string, level: Level): string => `${role}, ${level}`;
