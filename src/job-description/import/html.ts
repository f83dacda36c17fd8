import { Parser } from 'htmlparser2';
import { isShort, tidy, withoutMark, type Block } from './blocks';

/** Elements whose text is no part of an ad. */
const DROPPED = new Set(
  'script style noscript template svg math nav footer button select iframe object head title dialog canvas audio video'.split(' '),
);
/** Elements that begin and end a line. */
const LINES = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

interface Open {
  isDropped: boolean;
  isBold: boolean;
  heading: boolean;
}

/** The blocks of an HTML text, from a web page, Word or Google Docs. It is read as a stream of tags and never becomes part of a page. */
export function blocksOfHtml(html: string): Block[] {
  const blocks: Block[] = [];
  const open: Open[] = [{ isDropped: false, isBold: false, heading: false }];
  let line = { text: '', bold: 0, plain: 0, isBullet: false, isHeading: false };
  const end = () => {
    const text = tidy(line.text);
    if (text) {
      const { isBullet, isHeading } = line;
      const marked = isHeading || isBullet ? undefined : withoutMark(text);
      if (isHeading) blocks.push({ kind: 'heading', text });
      else if (isBullet || marked !== undefined) blocks.push({ kind: 'bullet', text: tidy(marked ?? text) });
      else blocks.push({ kind: line.plain === 0 && isShort(text) ? 'heading' : 'text', text });
    }
    // A bullet's mark may stand in an element of its own, before its words.
    line = { text: '', bold: 0, plain: 0, isBullet: line.isBullet && !text, isHeading: false };
  };
  const parser = new Parser({
    onopentag(name, { style = '', ...attributes }) {
      if (LINES.has(name)) end();
      const before = open.at(-1)!;
      const isHidden = 'hidden' in attributes || /display\s*:\s*none|mso-list\s*:\s*ignore/i.test(style);
      const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
      if (name === 'li' || (name === 'p' && /mso-list\s*:/i.test(style))) line.isBullet = true;
      open.push({
        isDropped: before.isDropped || isHidden || DROPPED.has(name),
        isBold: weight ? /^(?:bold|[6-9]00)/.test(weight) : before.isBold || name === 'b' || name === 'strong',
        heading: before.heading || /^h[1-6]$/.test(name),
      });
    },
    ontext(text) {
      const { isDropped, isBold, heading } = open.at(-1)!;
      if (isDropped) return;
      line.text += text;
      line.isHeading ||= heading;
      if (text.trim()) line[isBold ? 'bold' : 'plain']++;
    },
    onclosetag(name) {
      if (LINES.has(name)) {
        end();
        if (name === 'li') line.isBullet = false;
      }
      if (open.length > 1) open.pop();
    },
  });
  parser.end(html);
  end();
  return blocks;
}
