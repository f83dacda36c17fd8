import { htmlToHast, type HastNode } from 'satteri';

const trees = new Map<string, HastNode>();
/** Beyond so many pages it is cheaper to read one again than to keep it. */
const KEPT = 2000;

/** A built page as a tree. The search and the checks read the same pages one after the other, so each page is taken apart once. */
export function treeOf(html: string): HastNode {
  const known = trees.get(html);
  if (known) return known;
  const tree = htmlToHast(html);
  if (trees.size >= KEPT) trees.clear();
  trees.set(html, tree);
  return tree;
}
