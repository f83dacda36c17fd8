import { marked } from 'marked';
import type { Block } from './blocks';
import { blocksOfHtml } from './html';

/** Words, quotes and nesting that no ad has, and that `marked` would take seconds over or fail on. */
const TOO_MUCH = /\S{2000}|^[ \t>]{80}|(?:>[ \t]?){20}/m;

/** Whether a text is marked up as Markdown: headings with #, or bold or links beside a list. */
export const isMarkdown = (text: string): boolean =>
  !TOO_MUCH.test(text) &&
  (/^ {0,3}#{1,6}[ \t]+\S/m.test(text) ||
    (/^ {0,3}[-*+] +\S/m.test(text) && /\*\*[^*\n]+\*\*|__[^_\n]+__|\]\(\w/.test(text)));

/** The blocks of a Markdown text. The `marked` package turns it into HTML, which is read like any other. */
export const blocksOfMarkdown = (text: string): Block[] =>
  blocksOfHtml(marked.parse(text, { async: false, gfm: true }));
