import type { Catalogue } from '../job-description/catalogue';
import { compose, lineText } from '../job-description/compose';
import type { Draft, Line } from '../job-description/draft';
import type { Bank, Kit, Wanted } from './kit';
import { NO_CHOICES, planKit } from './plan';

/** The name of a skill item by its line, `skill/<area>/<item>`; undefined where content/ has none of that name any more. */
export function itemName(id: string, catalogue: Catalogue): string | undefined {
  const [kind, area, item] = id.split('/');
  if (kind !== 'skill') return undefined;
  return catalogue.skills.find((skill) => skill.id === area)?.items.find((one) => one.id === item)
    ?.name;
}

/** The lines of one of the draft's sections that ask for something, each with a name to call it by. */
function wanted(draft: Draft, section: string, catalogue: Catalogue): Wanted[] {
  const lines: Line[] = draft.sections.find(({ id }) => id === section)?.lines ?? [];
  return lines.flatMap((line) => {
    const name =
      itemName(line.id, catalogue) ??
      (lineText(line, draft, catalogue) || (line.id.startsWith('skill/') ? line.id.slice(6) : ''));
    return name ? [{ id: line.id, name }] : [];
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
