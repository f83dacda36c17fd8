import { htmlToHast, type HastNode } from 'satteri';

/** One block of a written job description as a browser reads it. */
export interface Block {
  tag: string;
  text: string;
}

export interface ReadBack {
  /** Headings, paragraphs and list items in order, each with all its text. */
  blocks: Block[];
  /** Every element of the body but those and their lists: what no job description holds. */
  foreign: { tag: string; text: string; attributes: Record<string, unknown> }[];
  /** Words that stand in no block. */
  stray: string;
}

const BLOCKS = ['h1', 'h2', 'p', 'li'];

/** Reads HTML, a whole document or a part of one, as a browser would. */
export function readBack(html: string): ReadBack {
  const result: ReadBack = { blocks: [], foreign: [], stray: '' };
  const visit = (node: HastNode, inBlock: boolean) => {
    if (node.type === 'element') {
      const { tagName: tag, properties } = node;
      if (BLOCKS.includes(tag) && !inBlock) result.blocks.push({ tag, text: textOf(node) });
      const known = (BLOCKS.includes(tag) && !inBlock) || tag === 'ul';
      if (!known || Object.keys(properties).length)
        result.foreign.push({ tag, text: textOf(node), attributes: { ...properties } });
      for (const child of node.children as HastNode[])
        visit(child, inBlock || BLOCKS.includes(tag));
    } else if (node.type === 'text') {
      if (!inBlock) result.stray += node.value.trim();
    } else result.foreign.push({ tag: node.type, text: '', attributes: {} });
  };
  for (const node of bodyOf(htmlToHast(html))) visit(node, false);
  return result;
}

/** The nodes of the body, or all of them where the reader kept none apart. */
function bodyOf(root: HastNode): HastNode[] {
  const children = 'children' in root ? (root.children as HastNode[]) : [];
  const find = (tag: string, among: HastNode[]) =>
    among.find((node) => node.type === 'element' && node.tagName === tag);
  const page = find('html', children);
  const body = page && 'children' in page ? find('body', page.children as HastNode[]) : undefined;
  if (!body || !('children' in body)) throw new Error('The HTML has no body.');
  return body.children as HastNode[];
}

const textOf = (node: HastNode): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? (node.children as HastNode[]).map(textOf).join('')
      : '';
