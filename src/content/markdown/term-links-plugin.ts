import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { firstMentions, type Term } from './term-links';

type Glossary = Record<string, { term: string; alsoCalled?: string[]; common?: boolean }>;

/** The terms of content/glossary.yaml that are linked by themselves: all but the common ones. */
export function readTerms(content: string): Term[] {
  const glossary = load(readFileSync(join(content, 'glossary.yaml'), 'utf8')) as Glossary;
  return Object.entries(glossary)
    .filter(([, { common }]) => !common)
    .map(([id, { term, alsoCalled = [] }]) => ({ id, names: [term, ...alsoCalled] }));
}

/**
 * Sätteri plugin: in a chapter of the guide the first mention of each glossary term becomes a link to it, written
 * `term:id` as a writer would. Headings, links, code and drawings are left alone; a writer's own later link to the same
 * term is unwrapped. Stands before the plugin that turns `term:` into an address.
 */
export const termLinks = ({ content }: { content: string }) => {
  const terms = readTerms(content);
  const guide = pathToFileURL(join(content, 'guide/')).href;
  return defineMdastPlugin({
    name: 'term-links',
    before(root, context) {
      if (
        !context.fileURL?.href.startsWith(guide) ||
        !fileURLToPath(context.fileURL).endsWith('.mdx')
      )
        return;
      const linked = new Set<string>();
      const find = firstMentions(terms, linked);
      const visit = (node: Readonly<MdastNode>) => {
        if (node.type === 'heading') return;
        if (node.type === 'link') {
          const id = /^term:(.*)$/.exec(node.url)?.[1];
          if (id !== undefined && linked.has(id)) context.replaceNode(node, [...node.children]);
          else if (id !== undefined) linked.add(id);
        } else if (node.type === 'text') {
          const pieces = find(node.value);
          if (pieces.some(({ term }) => term !== undefined))
            context.replaceNode(
              node,
              pieces.map(({ words, term }): MdastNode => {
                const text = { type: 'text' as const, value: words };
                return term === undefined
                  ? text
                  : { type: 'link', url: `term:${term}`, children: [text] };
              }),
            );
        } else if ('children' in node)
          for (const child of node.children as MdastNode[]) visit(child);
      };
      visit(root);
    },
  });
};
