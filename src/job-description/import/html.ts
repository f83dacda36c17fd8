import { isShort, tidy, withoutMark, type Block } from './blocks';
import { readTags } from './tag-stream';

/** Elements whose text is no part of an ad. */
const DROPPED = new Set(
  'script style noscript template svg math nav footer button select iframe object head title dialog canvas audio video'.split(
    ' ',
  ),
);
/** Those of them that no reader ever sees. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'title']);
/** Elements that begin and end a line. */
const LINES = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface Open {
  isDropped: boolean;
  isBold: boolean;
  /** 1 to 6 inside a heading, else 0. */
  heading: number;
}

/** The blocks of an HTML text, from a web page, Word or Google Docs. It is read as a stream of tags and never becomes part of a page. */
export function blocksOfHtml(html: string): Block[] {
  const blocks = blocksWithout(DROPPED, html);
  // A menu that is never closed holds the whole page.
  return blocks.length ? blocks : blocksWithout(UNSEEN, html);
}

function blocksWithout(dropped: Set<string>, html: string): Block[] {
  const blocks: Block[] = [];
  const open: Open[] = [{ isDropped: false, isBold: false, heading: 0 }];
  let line = { text: '', bold: 0, plain: 0, isBullet: false, level: 0 };
  const end = () => {
    const text = tidy(line.text);
    if (text) {
      const { isBullet, level } = line;
      const marked = level || isBullet ? undefined : withoutMark(text);
      if (level) blocks.push({ kind: 'heading', text, level });
      else if (isBullet || marked !== undefined)
        blocks.push({ kind: 'bullet', text: tidy(marked ?? text) });
      else blocks.push({ kind: line.plain === 0 && isShort(text) ? 'heading' : 'text', text });
    }
    // A bullet's mark may stand in an element of its own, before its words.
    line = { text: '', bold: 0, plain: 0, isBullet: line.isBullet && !text, level: 0 };
  };
  readTags(html, {
    open(name, { style = '', ...attributes }) {
      if (LINES.has(name)) end();
      const before = open.at(-1)!;
      const isHidden =
        'hidden' in attributes || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(style);
      const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
      if (name === 'li' || (name === 'p' && /mso-list\s*:/i.test(style))) line.isBullet = true;
      open.push({
        isDropped: before.isDropped || isHidden || dropped.has(name),
        isBold: weight
          ? /^(?:bold|[6-9]00)/.test(weight)
          : before.isBold || name === 'b' || name === 'strong',
        heading: before.heading || Number(/^h([1-6])$/.exec(name)?.[1] ?? 0),
      });
    },
    text(text) {
      const { isDropped, isBold, heading } = open.at(-1)!;
      if (isDropped) return;
      line.text += text;
      line.level ||= heading;
      if (text.trim()) line[isBold ? 'bold' : 'plain']++;
    },
    close(name) {
      if (LINES.has(name)) {
        end();
        if (name === 'li') line.isBullet = false;
      }
      if (open.length > 1) open.pop();
    },
  });
  end();
  return blocks;
}
