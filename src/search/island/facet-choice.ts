import { countsOf, FACETS, type Choice, type Facet, type FacetTable } from '../logic/facets';
import { element } from './element';

const NAMES: Record<Facet, string> = {
  kind: 'Kind',
  area: 'Skill area',
  level: 'Level',
  engagement: 'Engagement',
};

/** Boxes to narrow a search by, each with how many results it would leave. */
export interface FacetChoice {
  view: HTMLElement;
  table: FacetTable;
  choice(): Choice;
  /** Counts anew for what was found. */
  count(records: string[]): void;
}

/** A group of boxes for each facet, ticked as in `start`; `onChange` is called after each change. */
export function facetChoice(table: FacetTable, start: Choice, onChange: () => void): FacetChoice {
  const boxes: { facet: Facet; input: HTMLInputElement; count: HTMLElement; item: HTMLElement }[] =
    [];
  const groups = FACETS.map((facet) => {
    const items = table.values[facet].map(({ id, title }) => {
      const input = element('input', { type: 'checkbox', name: facet, value: id });
      input.checked = start[facet]?.includes(id) ?? false;
      const count = element('span', { class: 'count' });
      const item = element('li', {}, [
        element('label', {}, [input, ` ${title.split(': ')[0]} `, count]),
      ]);
      boxes.push({ facet, input, count, item });
      return item;
    });
    const chosen = element('span', { class: 'count' });
    const group = element('details', {}, [
      element('summary', {}, [NAMES[facet], ' ', chosen]),
      element('ul', {}, items),
    ]);
    return { facet, group, chosen };
  });
  const clear = element('button', { type: 'button' }, ['Search everything']);
  const view = element(
    'div',
    { class: 'facets', role: 'group', 'aria-label': 'Narrow the search' },
    [...groups.map(({ group }) => group), clear],
  );

  const choice = (): Choice => {
    const chosen: Choice = {};
    for (const { facet, input } of boxes)
      if (input.checked) (chosen[facet] ??= []).push(input.value);
    return chosen;
  };
  const say = () => {
    const now = choice();
    for (const { facet, chosen } of groups)
      chosen.textContent = now[facet]?.length ? `(${now[facet].length} chosen)` : '';
    clear.hidden = !Object.keys(now).length;
  };
  view.addEventListener('change', () => {
    say();
    onChange();
  });
  clear.addEventListener('click', () => {
    for (const { input } of boxes) input.checked = false;
    view.querySelector('summary')?.focus();
    say();
    onChange();
  });
  say();
  return {
    view,
    table,
    choice,
    count: (records) => {
      const counts = countsOf(table, records, choice());
      for (const { facet, input, count, item } of boxes) {
        const found = counts[facet].get(input.value) ?? 0;
        count.textContent = String(found);
        item.classList.toggle('empty', !found && !input.checked);
      }
    },
  };
}
