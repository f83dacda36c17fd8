import { marked } from 'marked';
import type { Block } from './blocks';
import { blocksOfHtml } from './html';

/** Whether a text is marked up as Markdown: headings with #, or bold or links beside a list. */
export const isMarkdown = (text: string): boolean =>
  /^ {0,3}#{1,6}[ \t]+\S/m.test(text) || (/^ {0,3}[-*+] +\S/m.test(text) && /\*\*[^*\n]+\*\*|__[^_\n]+__|\]\(\w/.test(text));

/** The blocks of a Markdown text. The `marked` package turns it into HTML, which is read like any other. */
export const blocksOfMarkdown = (text: string): Block[] => blocksOfHtml(marked.parse(text, { async: false, gfm: true }));
