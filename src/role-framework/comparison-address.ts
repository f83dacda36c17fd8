import type { Level } from '../job-description/vocabulary';
import type { Side } from './compare';
import type { FrameworkRole } from './framework';

/** A role at a level that can be chosen, as the page's lists hold it. */
export interface Choice {
  role: string;
  title: string;
  level: Level;
  /** The level most teams hire first. */
  isUsual: boolean;
}

/** Every role at every level it has. */
export const choicesOf = (roles: FrameworkRole[]): Choice[] =>
  roles.flatMap(({ id, title, usualLevel, levels }) =>
    levels.map(({ level }) => ({ role: id, title, level, isUsual: level === usualLevel })),
  );

/** The side of a comparison that a choice stands for, out of its role. */
export const sideOf = ({ title, levels }: FrameworkRole, { level }: Choice): Side => ({
  role: { title },
  at: levels.find((at) => at.level === level) ?? levels[0]!,
});

/** What is compared until somebody chooses: the first two roles at their usual levels. */
export function exampleOf(roles: FrameworkRole[]): {
  choices: [Choice, Choice];
  sides: [Side, Side];
} {
  const usual = (role: FrameworkRole) => choicesOf([role]).find(({ isUsual }) => isUsual)!;
  const [first, second] = [roles[0]!, roles[1]!];
  const choices: [Choice, Choice] = [usual(first), usual(second)];
  return { choices, sides: [sideOf(first, choices[0]), sideOf(second, choices[1])] };
}

export interface ReadComparison {
  /** The chosen side, or undefined where the address says nothing that can be used. */
  left: Choice | undefined;
  right: Choice | undefined;
  /** What the address says that isn't here, for a person to read. */
  problems: string[];
}

type Named = Pick<Choice, 'role' | 'level'>;
const written = ({ role, level }: Named) => `${role}/${level.toLowerCase()}`;

/** The fragment of a comparison that can be sent: `#a=platform-engineer/senior&b=api-engineer/staff`. */
export const writeComparison = (left: Named, right: Named): string =>
  `#a=${written(left)}&b=${written(right)}`;

/** Reads a fragment as writeComparison writes it, or as somebody mistyped it or a mail bent it; never throws. */
export function readComparison(fragment: string, choices: Choice[]): ReadComparison {
  const fields = new URLSearchParams(
    fragment
      .slice(1)
      .replace(/&amp;|%26/g, '&')
      .replace(/%3d/gi, '='),
  );
  const problems: string[] = [];
  const side = (text: string | null): Choice | undefined => {
    if (!text) return undefined;
    const [role = '', level = ''] = text
      .toLowerCase()
      .replace(/[^a-z]+$/, '')
      .split('/');
    const ofRole = choices.filter((choice) => choice.role === role);
    const usual = ofRole.find(({ isUsual }) => isUsual);
    if (!usual) {
      problems.push(
        `This link names a role that isn’t here: “${role.slice(0, 60)}”. Choose one from the list.`,
      );
      return undefined;
    }
    const found = ofRole.find((choice) => choice.level.toLowerCase() === level);
    if (!found && level)
      problems.push(
        `${usual.title} has no level “${level.slice(0, 60)}” here. Its usual level, ${usual.level}, is shown instead.`,
      );
    return found ?? usual;
  };
  return { left: side(fields.get('a')), right: side(fields.get('b')), problems };
}
