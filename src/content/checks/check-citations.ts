import type { MdastNode } from 'satteri';
import type { ClaimReader } from './claims';
import type { ParsedFile } from './parse';
import type { Problem } from './problem';

/**
 * Checks that each claim in an MDX text names what it stands on, a source or a basis, in its own block: paragraph, list entry
 * or table row. For a list or a table the paragraph right before or after may do it, for a heading the block that follows.
 */
export function checkCitations(
  parsed: ParsedFile,
  tree: MdastNode,
  claimsIn: ClaimReader,
): Problem[] {
  const problems: Problem[] = [];
  const check = (block: MdastNode, text: string, ...backing: (MdastNode | undefined)[]) => {
    const claims = claimsIn(text);
    if (!claims.length || backing.some((one) => one && isBacked(one))) return;
    problems.push({
      file: parsed.file,
      line: (block.position?.start.line ?? 1) + parsed.bodyOffset,
      field: 'text',
      message:
        `claims ${claims.map((claim) => `“${claim}”`).join(', ')} and names no source in the same ${nameOf(block)}; write [words](source:id), ` +
        'or [our rule of thumb](basis:rule-of-thumb) or another basis, or say it without the figure',
    });
  };
  const visit = (parent: MdastNode) => {
    const blocks = childrenOf(parent);
    blocks.forEach((block, index) => {
      const beside = [blocks[index - 1], blocks[index + 1]].filter(
        (one) => one?.type === 'paragraph',
      );
      if (block.type === 'paragraph') check(block, wordsOf(block), block);
      else if (block.type === 'heading') check(block, wordsOf(block), blocks[index + 1]);
      else if (block.type === 'list' || block.type === 'table')
        for (const entry of childrenOf(block)) check(entry, wordsOf(entry), entry, ...beside);
      else {
        if (block.type === 'mdxJsxFlowElement') check(block, ownWordsOf(block), block);
        visit(block);
      }
    });
  };
  visit(tree);
  return problems;
}

const NAMES: Partial<Record<MdastNode['type'], string>> = {
  listItem: 'list entry',
  tableRow: 'table row',
  heading: 'heading’s first block',
};
const nameOf = (block: MdastNode) => NAMES[block.type] ?? 'paragraph';

const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** Whether a source or a basis is linked anywhere in it. */
const isBacked = (node: MdastNode): boolean =>
  node.type === 'link' ? /^(?:source|basis):/.test(node.url) : childrenOf(node).some(isBacked);

/** Its words, without code, which is quoted and claims nothing. */
const wordsOf = (node: MdastNode): string =>
  node.type === 'text'
    ? node.value
    : childrenOf(node)
        .map(wordsOf)
        .join(node.type === 'tableRow' || node.type === 'listItem' ? ' ' : '');

const INLINE: readonly MdastNode['type'][] = [
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'mdxJsxTextElement',
];

/** A component's attributes, and the words that stand in it without a block of their own. */
const ownWordsOf = (node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>): string =>
  [
    ...node.attributes.map(({ value }) => (typeof value === 'string' ? value : '')),
    ...childrenOf(node)
      .filter(({ type }) => INLINE.includes(type))
      .map(wordsOf),
  ].join(' ');
