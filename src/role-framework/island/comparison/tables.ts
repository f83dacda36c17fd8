import type { ComparedRow } from '../../compare';

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
};

function heading(scope: string, text: string, span = 1) {
  const cell = element('th', text);
  cell.scope = scope;
  cell.colSpan = span;
  return cell;
}

const lines = (texts: string[]) =>
  element(
    'td',
    ...(texts.length ? texts.map((text) => element('p', text)) : ['Nothing beyond the other']),
  );

/** What differs: under each heading the two sides, beside each other at every width. */
export function differingTable(
  names: readonly [string, string],
  rows: ComparedRow[],
): HTMLTableElement {
  return element(
    'table',
    element('caption', 'What differs'),
    element('thead', element('tr', ...names.map((name) => heading('col', name)))),
    ...rows.map(({ title, left, right }) =>
      element(
        'tbody',
        element('tr', heading('rowgroup', title, 2)),
        element('tr', lines(left), lines(right)),
      ),
    ),
  );
}

/** What is the same on both sides, folded. */
export function sameTable(rows: ComparedRow[]): HTMLDetailsElement {
  return element(
    'details',
    element(
      'summary',
      `${rows.length} ${rows.length > 1 ? 'rows are' : 'row is'} the same on both sides`,
    ),
    element(
      'table',
      element('caption', 'What is the same'),
      ...rows.map(({ title, left }) =>
        element('tbody', element('tr', heading('row', title), lines(left))),
      ),
    ),
  );
}
