import type { HastNode } from 'satteri';
import { treeOf } from '../../site-checks/page-tree';

/** A stretch of a page from one heading to the next. */
export interface Section {
  /** Of the heading: 1 to 6. */
  level: number;
  /** Where a link leads; empty for what has no place of its own. */
  id: string;
  heading: string;
  text: string;
  /** Addresses that its text links to. */
  links: string[];
  /** Texts that stand for themselves in an element, such as a table's head: where levels are named. */
  labels: string[];
}

/** What the search may know of a page: nothing of its navigation, drawings and foot. */
export interface SearchablePage {
  title: string;
  kind: string;
  /** How much its words count beside other pages' words; 1 for most. */
  weight: number;
  sections: Section[];
}

type Element = Extract<HastNode, { type: 'element' }>;

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
]);
const SILENT = new Set(['nav', 'script', 'style', 'svg', 'template']);

/**
 * Reads the part of a built page marked `data-pagefind-body`; undefined where none is. Kind and title come from
 * `data-pagefind-meta`, as Pagefind itself would read them.
 */
export function readForSearch(html: string): SearchablePage | undefined {
  const page: SearchablePage = { title: '', kind: 'Page', weight: 1, sections: [] };
  let found = false;
  let section: Section = { level: 1, id: '', heading: '', text: '', links: [], labels: [] };

  const say = (text: string) => (section.text += text);
  const visit = (node: HastNode, place: string, inside: boolean) => {
    if (node.type === 'text' && inside) {
      say(node.value);
      section.labels.push(node.value.trim());
    }
    if (node.type === 'root')
      for (const child of node.children as HastNode[]) visit(child, place, inside);
    if (
      node.type !== 'element' ||
      SILENT.has(node.tagName) ||
      'dataPagefindIgnore' in node.properties
    )
      return;
    const { tagName, properties } = node;
    const id = typeof properties['id'] === 'string' ? properties['id'] : '';
    const isBody = 'dataPagefindBody' in properties;
    if (isBody) found = true;
    const within = inside || isBody;
    if (within)
      readMeta(
        page,
        String(properties['dataPagefindMeta'] ?? ''),
        Number(properties['dataPagefindWeight'] ?? 1),
      );
    const level = within
      ? (/^h([1-6])$/.exec(tagName)?.[1] ?? (tagName === 'dt' && id ? '3' : undefined))
      : undefined;
    if (level) {
      section = {
        level: Number(level),
        id: id || place,
        heading: textOf(node),
        text: '',
        links: [],
        labels: [],
      };
      page.sections.push(section);
      return;
    }
    if (tagName === 'a' && typeof properties['href'] === 'string')
      section.links.push(properties['href']);
    const apart = within && !INLINE.has(tagName);
    if (apart) say(' ');
    // An item that has an id lends it to its heading.
    for (const child of node.children as HastNode[])
      visit(child, tagName === 'li' || tagName === 'section' ? id : place, within);
    if (apart) say(' ');
  };
  section.level = 1;
  const opening = section;
  visit(treeOf(html), '', false);
  if (!found) return undefined;
  const first = page.sections.find(({ level }) => level === 1);
  page.title ||= first?.heading ?? '';
  if (first) first.text = `${opening.text} ${first.text}`;
  else page.sections.unshift({ ...opening, heading: page.title });
  for (const one of page.sections) one.text = one.text.replace(/\s+/g, ' ').trim();
  return page;
}

function readMeta(page: SearchablePage, meta: string, weight: number) {
  if (weight !== 1) page.weight = weight;
  const [, name, value = ''] = /^(kind|title):([\s\S]*)$/.exec(meta) ?? [];
  if (name === 'kind') page.kind = value;
  if (name === 'title') page.title = value;
}

function textOf(node: Element): string {
  const collect = (one: HastNode): string => {
    if (one.type === 'text') return one.value;
    if (one.type !== 'element' || 'dataPagefindIgnore' in one.properties) return '';
    return (one.children as HastNode[]).map(collect).join('');
  };
  return collect(node).replace(/\s+/g, ' ').trim();
}
