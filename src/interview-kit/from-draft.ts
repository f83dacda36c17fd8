import type { Catalogue } from '../job-description/catalogue';
import { compose, lineText } from '../job-description/compose';
import type { Draft } from '../job-description/draft';
import { sectionOf } from '../job-description/edit';
import { keyOf, skillItemOf, type Line } from '../job-description/line';
import type { Bank, Kit, Wanted } from './kit';
import { NO_CHOICES, planKit } from './plan';

/** The name of the skill that a line asks for; undefined where content/ does not have it any more. */
export function itemName(line: Line, { skills }: Catalogue): string | undefined {
  if (line.from !== 'content' || line.item.kind !== 'skill') return undefined;
  const { area, id } = line.item;
  return skills.find((skill) => skill.id === area)?.items.find((item) => item.id === id)?.name;
}

/** The lines of one of the draft's sections that ask for something, each with a name to call it by. */
function wanted(draft: Draft, section: string, catalogue: Catalogue): Wanted[] {
  const lines = sectionOf(draft, section)?.lines ?? [];
  return lines.flatMap((line) => {
    const item = skillItemOf(line);
    const name = itemName(line, catalogue) ?? (lineText(line, draft, catalogue) || item);
    return name ? [{ id: keyOf(line), item, name }] : [];
  });
}

/** What a draft asks for. */
export const requirementsOf = (draft: Draft, catalogue: Catalogue) => ({
  mustHaves: wanted(draft, 'must-haves', catalogue),
  niceToHaves: wanted(draft, 'nice-to-haves', catalogue),
});

/** The interview kit of a draft: its must-haves are the draft's own, so that a change of one changes both. */
export const kitOf = (draft: Draft, catalogue: Catalogue, bank: Bank): Kit =>
  planKit(
    {
      title: compose(draft, catalogue).title,
      level: draft.level,
      ...requirementsOf(draft, catalogue),
    },
    draft.kit ?? NO_CHOICES,
    bank,
  );
