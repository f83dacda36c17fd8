import type { SearchablePage, Section } from './read-page';

/** One result of the search: a page, or an entry of a page that is a list. */
export interface SearchRecord {
  /** Address with the base, and the place on the page for an entry. */
  url: string;
  title: string;
  kind: string;
  weight: number;
  sections: Section[];
}

/** Pages that are lists of entries, by their kind: what they are called as results, the level of an entry's heading, its kind. */
const LISTS: Record<string, { called: string; level: number; entry: string }> = {
  Glossary: { called: 'Glossary', level: 2, entry: 'Term' },
  Question: { called: 'Frequent questions', level: 3, entry: 'Frequent question' },
  Sourcing: { called: 'Sourcing', level: 3, entry: 'Channel' },
  Questions: { called: 'Interview questions', level: 3, entry: 'Interview question' },
};

/** A page as results: itself, and where it is a list each entry apart, so that a term is found as what it is. */
export function recordsOf(url: string, page: SearchablePage): SearchRecord[] {
  const { title, kind, weight } = page;
  const list = LISTS[kind];
  const isEntry = (section: Section) => list?.level === section.level && section.id !== '';
  const rest: Section[] = [];
  const entries: SearchRecord[] = [];
  for (const section of page.sections) {
    if (list && isEntry(section))
      entries.push({
        url: `${url}#${section.id}`,
        title: section.heading,
        kind: list.entry,
        weight,
        sections: [section],
      });
    else rest.push(section);
  }
  return [{ url, title, kind: list?.called ?? kind, weight, sections: rest }, ...entries];
}

/** The record as the smallest page that Pagefind reads the same: headings with their places, and text. */
export function pageForPagefind({ title, kind, weight, sections }: SearchRecord): string {
  const parts = sections.map(({ level, id, heading, text }, index) => {
    const name = index === 0 ? 'h1' : `h${Math.max(level, 2)}`;
    return `<${name}${id && index > 0 ? ` id="${escaped(id)}"` : ''}>${escaped(heading || title)}</${name}><p>${escaped(text)}</p>`;
  });
  return (
    `<!doctype html><html lang="en"><body data-pagefind-body data-pagefind-weight="${weight}" data-pagefind-meta="kind:${escaped(kind)}">` +
    `<div data-pagefind-meta="title:${escaped(title)}">${parts.join('')}</div></body></html>`
  );
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
