/** The running text of an MDX file, one sentence mark at least a block; `terms` each become one plain word. */
export function proseOf(mdx: string, terms: string[]): string {
  const body = mdx.replace(/^---[\s\S]*?\n---\n/, '');
  const plain = body
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#.*$/gm, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '\n\n')
    .replace(/^\|.*$/gm, '')
    .replace(/[*_`]/g, '');
  const escaped = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const without = plain.replace(
    new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?:s|es)?(?![\\w-])`, 'gi'),
    'term',
  );
  return without
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((block) => (/[.!?:]$/.test(block) ? block.replace(/:$/, '.') : `${block}.`))
    .join(' ');
}
