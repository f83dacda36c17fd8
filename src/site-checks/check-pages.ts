import type { HastNode } from 'satteri';
import { folderOf } from '../content/routes';
import { treeOf } from './page-tree';
import { checkMarkup } from './markup';

/** What one built page says, as far as the checks need it. */
export interface PageFacts {
  /** Path below the site's base, such as `guide/why/`; the 404 page is `404.html`. */
  path: string;
  title: string;
  ids: string[];
  /** Addresses of links and of files the page loads. */
  links: string[];
  /** Those among them that the browser loads by itself. */
  loaded: string[];
  /** Addresses of the links that a person can follow. */
  leads: string[];
  /**
   * The words of its main part in their order, lower case. Left out: navigation, drawings, data, and what the search leaves out
   * too, for it stands elsewhere (a page's foot; the sample that waits in the builder's place).
   */
  words: string[];
  problems: string[];
}

type Element = Extract<HastNode, { type: 'element' }>;

/** Reads a built page: its title, ids and links, and what is wrong with it by itself. */
export function readPage(path: string, html: string): PageFacts {
  const facts: PageFacts = {
    path,
    title: '',
    ids: [],
    links: [],
    loaded: [],
    leads: [],
    words: [],
    problems: [],
  };
  const texts: string[] = [];
  let headings = 0;
  let depth = 0;
  const visit = (node: HastNode, drawing = false, reading = false) => {
    if (node.type === 'element') readElement(node, drawing);
    if (node.type === 'text' && reading) texts.push(node.value);
    const tag = node.type === 'element' ? node.tagName : '';
    const inDrawing = drawing || tag === 'svg';
    const isElsewhere = node.type === 'element' && 'dataPagefindIgnore' in node.properties;
    const inWords =
      tag === 'main' || (reading && !isElsewhere && !['nav', 'script', 'svg'].includes(tag));
    if ('children' in node)
      for (const child of node.children as HastNode[]) visit(child, inDrawing, inWords);
  };
  const readElement = (element: Element, drawing: boolean) => {
    const { tagName, properties } = element;
    const attribute = (name: string) =>
      typeof properties[name] === 'string' ? properties[name] : undefined;
    const id = attribute('id');
    if (id !== undefined) facts.ids.push(id);
    for (const name of ['href', 'src']) {
      const address = attribute(name);
      if (address === undefined) continue;
      facts.links.push(address);
      if (
        name === 'src' ||
        (tagName === 'link' && [properties['rel']].flat().includes('stylesheet'))
      )
        facts.loaded.push(address);
    }
    if (tagName === 'a') facts.leads.push(attribute('href') ?? '');
    facts.problems.push(...checkMarkup(element, wordsOf));
    if (tagName === 'title' && !drawing) facts.title ||= wordsOf(element);
    if (tagName === 'img' && !attribute('alt')?.trim())
      facts.problems.push(`an image has no alternative text: ${attribute('src') ?? ''}`);
    if (tagName === 'a' && !wordsOf(element).trim() && !attribute('ariaLabel'))
      facts.problems.push(`a link has no words: ${attribute('href') ?? ''}`);
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (level) {
      if (level === '1') headings++;
      if (Number(level) > depth + 1)
        facts.problems.push(`heading “${wordsOf(element)}” skips from level ${depth} to ${level}`);
      depth = Number(level);
    }
    if (properties['style'] !== undefined)
      facts.problems.push(`<${tagName}> has a style attribute, which the security policy blocks`);
    for (const name of Object.keys(properties))
      if (/^on[A-Z]/i.test(name))
        facts.problems.push(
          `<${tagName}> has an ${name} handler, which the security policy blocks`,
        );
    if (tagName === 'script' && !attribute('src') && !/json$/.test(attribute('type') ?? ''))
      facts.problems.push('an inline script, which the security policy blocks');
    if (tagName === 'style')
      facts.problems.push('an inline <style>, which the security policy blocks');
  };
  visit(treeOf(html));
  facts.words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (headings !== 1) facts.problems.push(`${headings} first-level headings; a page has one`);
  for (const id of new Set(facts.ids.filter((one, index) => facts.ids.indexOf(one) !== index)))
    facts.problems.push(`the id “${id}” stands twice`);
  return facts;
}

const wordsOf = (node: HastNode): string =>
  'value' in node
    ? String(node.value)
    : node.type === 'element' && node.tagName === 'img'
      ? String(node.properties['alt'] ?? '')
      : 'children' in node
        ? (node.children as HastNode[]).map(wordsOf).join('')
        : '';

/** Faults over the whole site: broken links and anchors, pages of one title, and each page's own. `files` are all built files. */
export function checkPages(pages: PageFacts[], files: ReadonlySet<string>, base: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const faults = pages.flatMap((page) =>
    [...page.problems, ...page.links.flatMap((link) => checkLink(page, link))].map(
      (fault) => `${sourceOf(page.path)}: ${fault}`,
    ),
  );
  const titles = new Map<string, string>();
  for (const { path, title } of pages) {
    const other = titles.get(title);
    if (!title) faults.push(`${sourceOf(path)}: has no title`);
    else if (other !== undefined)
      faults.push(`${sourceOf(path)}: has the same title as ${sourceOf(other)}: “${title}”`);
    titles.set(title, path);
  }
  return faults;

  function checkLink(page: PageFacts, link: string): string[] {
    if (/^https:/.test(link))
      return page.loaded.includes(link)
        ? [`${link} is loaded from another site, which the security policy blocks`]
        : [];
    if (/^data:image\//.test(link)) return [];
    try {
      decodeURI(link);
    } catch {
      return [`the link ${link} has a % that stands for nothing`];
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(link))
      return [`a link to ${link}; only https and this site's own pages may be linked`];
    const [address = '', anchor = ''] = link.split('#');
    const [file = ''] = address.split('?');
    if (file && !file.startsWith(base)) return [`the link ${link} lies outside ${base}`];
    const target = file ? decodeURI(file.slice(base.length)) : page.path;
    const other = byPath.get(target);
    if (!other && !files.has(target)) return [`the link ${link} leads to no page`];
    // What a tool keeps in its address, such as #a=api-engineer/senior, is no place on the page.
    const isState = other && anchor.includes('=');
    if (anchor && !isState && !other?.ids.includes(decodeURIComponent(anchor)))
      return [`the link ${link} names no place on its page; check the anchor`];
    return [];
  }
}

/** The content file behind a page, where there is one, so that a writer finds it. */
export function sourceOf(path: string): string {
  const match = /^(guide|roles|skills|engagements|compare|work-samples)\/([^/]+)\/$/.exec(path);
  return match ? `content/${folderOf(match[1]!)}/${match[2]}.mdx (/${path})` : `/${path}`;
}
