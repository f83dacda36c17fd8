import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { MDX_COMPONENTS } from '../../components/in-mdx/names';
import { INVISIBLE } from '../schemas/fields';
import { readContentLink } from '../markdown/content-links';
import type { ParsedFile } from './parse';
import type { Problem } from './problem';

/** What the links of a text may lead to. */
export interface Targets {
  files: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

const FEWEST_WORDS = 60;

/** Checks an MDX text: its words, headings, links, images, and that nothing in it runs. */
export function checkBody(parsed: ParsedFile, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  const say = (
    node: { position?: MdastNode['position'] } | undefined,
    field: string,
    message: string,
  ) =>
    problems.push({
      file: parsed.file,
      line: (node?.position?.start.line ?? 1) + parsed.bodyOffset,
      field,
      message,
    });
  const tree = parsed.tree();
  if ('fault' in tree) {
    const line = Number(/(\d+):\d+/.exec(String(tree.fault))?.[1] ?? 1);
    say(
      { position: { start: { line, column: 1 }, end: { line, column: 1 } } },
      'text',
      `is not valid MDX (${firstLine(tree.fault)}); write < as &lt; and { as \\{`,
    );
    return problems;
  }
  const hidden = INVISIBLE.exec(parsed.body);
  if (hidden) {
    const line = parsed.body.slice(0, hidden.index).split('\n').length;
    say(
      { position: { start: { line, column: 1 }, end: { line, column: 1 } } },
      'text',
      `holds an invisible character (U+${hidden[0].codePointAt(0)!.toString(16)}); delete it`,
    );
  }
  const slugger = new Slugger();
  const anchors = new Set<string>();
  const inner: { node: MdastNode; anchor: string }[] = [];
  const terms = new Set<string>();
  const words: string[] = [];
  let depth = 1;
  const visit = (node: MdastNode) => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        words.push(node.value);
        break;
      case 'heading': {
        const text = textOf(node).trim();
        anchors.add(slugger.slug(text));
        if (!text) say(node, 'heading', 'is empty; write its words or remove it');
        if (node.depth === 1)
          say(
            node,
            'heading',
            `"${text}" is a second title; start headings with ##, the title is a field`,
          );
        else if (node.depth > depth + 1)
          say(node, 'heading', `"${text}" skips a level; write ${'#'.repeat(depth + 1)}`);
        depth = node.depth;
        break;
      }
      case 'image':
        if (!node.alt?.trim())
          say(
            node,
            'image',
            `${node.url} has no text for those who cannot see it; write ![what it shows](${node.url})`,
          );
        if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(node.url))
          say(
            node,
            'image',
            `${node.url} comes from another site, which the security policy blocks; keep the picture in public/`,
          );
        break;
      case 'definition':
        say(
          node,
          'link',
          `to ${node.url} is written by reference; write the address beside its words: [words](${node.url})`,
        );
        break;
      case 'link': {
        if (!textOf(node).trim())
          say(node, 'link', `to ${node.url} has no words; write [what it leads to](${node.url})`);
        const link = readContentLink(node.url, parsed.file);
        if (link.kind === 'refused') say(node, 'link', link.why);
        else if (link.kind === 'page' && !targets.files.has(link.file))
          say(node, 'link', `leads to content/${link.file}, which does not exist; check the path`);
        else if (link.kind === 'source' && !targets.sources.has(link.id))
          say(
            node,
            'link',
            `cites "${link.id}", which is not in content/sources.yaml; add it there or correct the id`,
          );
        else if (link.kind === 'term' && !targets.terms.has(link.id))
          say(
            node,
            'link',
            `names the term "${link.id}", which is not in content/glossary.yaml; add it there or correct the id`,
          );
        else if (link.kind === 'term' && terms.has(link.id))
          say(
            node,
            'link',
            `leads to the term "${link.id}" a second time; link the first mention only`,
          );
        else if (link.kind === 'anchor') inner.push({ node, anchor: link.anchor });
        if (link.kind === 'term') terms.add(link.id);
        break;
      }
      case 'html':
        say(node, 'text', 'holds raw HTML; write Markdown');
        break;
      case 'mdxjsEsm':
        say(node, 'text', 'holds an import or export; remove it, the components are there by name');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
          say(
            node,
            'text',
            `holds code in braces, {${node.value.slice(0, 30)}}; content holds words only, write \\{ for a brace`,
          );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!MDX_COMPONENTS.includes(node.name as never))
          say(
            node,
            'text',
            `holds <${node.name ?? ''}>; only ${MDX_COMPONENTS.join(', ')} may stand in a text`,
          );
        for (const attribute of node.attributes)
          if (
            attribute.type !== 'mdxJsxAttribute' ||
            (attribute.value !== null && typeof attribute.value !== 'string')
          )
            say(
              node,
              'text',
              `gives <${node.name ?? ''}> code in braces; write its attributes in quotes`,
            );
        break;
    }
    if ('children' in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  visit(tree.root);
  const count = words.join(' ').split(/\s+/).filter(Boolean).length;
  if (count < FEWEST_WORDS)
    say(
      undefined,
      'text',
      `has ${count} words; a page needs at least ${FEWEST_WORDS}, write them or remove the file`,
    );
  for (const { node, anchor } of inner)
    if (!anchors.has(anchor))
      say(
        node,
        'link',
        `leads to #${anchor}, but no heading here makes it; headings are ${[...anchors].map((a) => `#${a}`).join(', ') || 'none'}`,
      );
  return problems;
}

const textOf = (node: MdastNode): string =>
  'value' in node
    ? String(node.value)
    : 'children' in node
      ? (node.children as MdastNode[]).map(textOf).join('')
      : '';
const firstLine = (error: unknown) =>
  String(error instanceof Error ? error.message : error).split('\n')[0];
