import { marked } from 'marked';
import { withoutMark, type Block } from './blocks';
import { readHtml } from './html';
import { goesOn, isHardWrapped } from './plain-text';

/** Words, quotes and nesting that no ad has, and that `marked` would take seconds over or fail on. */
const TOO_MUCH = /\S{2000}|^[ \t>]{80}|(?:>[ \t]?){20}/m;
const FRONT_MATTER = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** Lines that Markdown reads as something else than a paragraph. */
const MARKED_UP =
  /^\s*(?:[-*+]\s|#|>|\||\d+[.)]\s|```|~~~|<\/?\w|={3,}\s*$|-{3,}\s*$)|^(?: {4}|\t)/;

/** Whether a text is marked up as Markdown: headings with #, lines in bold, front matter, or bold or links beside a list. */
export const isMarkdown = (text: string): boolean =>
  !TOO_MUCH.test(text) &&
  (FRONT_MATTER.test(text) ||
    /^ {0,3}#{1,6}[ \t]+\S/m.test(text) ||
    /^(?:\*\*|__)[^*_\n]+(?:\*\*|__):?[ \t]*$/m.test(text) ||
    (/^ {0,3}[-*+] +\S/m.test(text) && /\*\*[^*\n]+\*\*|__[^_\n]+__|\]\(\w/.test(text)));

/** The lines of a Markdown text; what its front matter says comes first, as pairs of a key and its words. */
export function readMarkdown(text: string): {
  blocks: Block[];
  around: string[];
  matter: [string, string][];
} {
  const front = FRONT_MATTER.exec(text);
  const body = (front ? text.slice(front[0].length) : text).replace(/\{:[^}\n]{0,200}\}/g, '');
  const html = marked.parse(withLineBreaks(body), { async: false, gfm: true });
  return { ...readHtml(html), matter: front ? pairsOf(front[1]!) : [] };
}

/** Keeps the line breaks that a page shows, but for those of a text that was broken to fit a width. */
function withLineBreaks(text: string): string {
  const lines = text.split(/\r\n|[\n\r]/);
  const isWrapped = isHardWrapped(lines);
  return lines
    .map((line, index) => {
      const next = lines[index + 1] ?? '';
      if (!line.trim() || !next.trim() || MARKED_UP.test(next) || /^\s*[|<]/.test(line))
        return line;
      if (
        /^\s*(?:#|```|~~~)/.test(line) ||
        goesOn(next, line, isWrapped, withoutMark(line) !== undefined)
      )
        return line;
      return `${line}  `;
    })
    .join('\n');
}

/** `key: words` of the first level, without quotes; what nests below has no key of its own. */
function pairsOf(matter: string): [string, string][] {
  return matter.split(/\r?\n/).flatMap((line): [string, string][] => {
    const pair = /^([\w-]{1,40}):\s*(.*)$/.exec(line);
    const words = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? '';
    return pair && words && !/^[[{|>]/.test(words)
      ? [[pair[1]!, words.replace(/<[^>]{1,100}>/g, '')]]
      : [];
  });
}
