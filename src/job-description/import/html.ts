// Over 200 lines: what a page shows as a line, a cell, a link or a menu is decided in one walk over its tags.
import { tidy, withoutMark, type Block } from './blocks';
import { readTags } from './tag-stream';

/** What a reader of a file gives: its lines, and those of menus, forms and buttons around them. */
export interface Read {
  blocks: Block[];
  around: string[];
}

const set = (names: string) => new Set(names.split(' '));
/** Elements whose text no reader ever sees. */
const UNSEEN = set('script style noscript template head title svg math canvas audio video object');
/** Elements around an ad, which are kept apart. */
const AROUND = set('nav footer button select iframe dialog menu');
/** Elements that begin and end a line. */
const LINES = set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html label legend li main ol option p pre section summary table tbody td tfoot th thead tr ul',
);
const LISTS = set('ul ol');
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-hidden|visuallyhidden|screen-reader(?:-text)?)/;
const BLOCK_DISPLAY = /display\s*:\s*(?:block|flex|grid|list-item|table)/i;
const SKIPPED =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore|mso-hide\s*:\s*all/i;

interface Open {
  name: string;
  isSkipped: boolean;
  isAround: boolean;
  isForm: boolean;
  isBold: boolean;
  isLine: boolean;
  /** 1 to 6 inside a heading, else 0. */
  heading: number;
  /** The address of the link that is open, and where its words begin. */
  href: string;
  linkFrom: number;
}

interface Line {
  text: string;
  bold: number;
  plain: number;
  linked: number;
  isBullet: boolean;
  level: number;
  links: string[];
}

/** The blocks of an HTML text, from a web page, Word or Google Docs. It is read as a stream of tags and never becomes part of a page. */
export const blocksOfHtml = (html: string): Block[] => readHtml(html).blocks;

/** The blocks of an HTML text, and the lines of its menus, forms and buttons. */
export function readHtml(html: string): Read {
  const read = walk(html, true, true);
  const isPage = read.forms.filter(({ kind }) => kind !== 'text').length > 2;
  if (read.blocks.length && !isPage)
    return { blocks: read.blocks, around: [...read.around, ...read.forms.map(({ text }) => text)] };
  // Some systems wrap the whole page in a form, and a menu that is never closed holds all that follows.
  const inForm = walk(html, true, false);
  if (inForm.blocks.length) return inForm;
  return walk(html, false, false);
}

function walk(html: string, partsAround: boolean, partsForms: boolean): Read & { forms: Block[] } {
  const blocks: Block[] = [];
  const forms: Block[] = [];
  const around: string[] = [];
  const blank = {
    name: '',
    isSkipped: false,
    isAround: false,
    isForm: false,
    isBold: false,
    isLine: true,
    heading: 0,
    href: '',
    linkFrom: 0,
  };
  const open: Open[] = [blank];
  const rows: { from: number; cells: number[] }[] = [];
  let listDepth = 0;
  let line: Line = fresh();
  let [afterClose, lastClosed] = [false, ''];

  function fresh(isBullet = false): Line {
    return { text: '', bold: 0, plain: 0, linked: 0, isBullet, level: 0, links: [] };
  }
  function end() {
    const text = tidy(line.text);
    const { isAround, isForm } = open.at(-1)!;
    if (text && isAround) around.push(text);
    else if (text) (isForm ? forms : blocks).push(blockOf(line, text, listDepth));
    // A bullet's mark may stand in an element of its own, before its words.
    line = fresh(line.isBullet && !text);
  }
  readTags(html, {
    open(name, { style = '', class: classes = '', href = '', ...attributes }) {
      const before = open.at(-1)!;
      const isLine = LINES.has(name) || BLOCK_DISPLAY.test(style);
      const isAround =
        before.isAround ||
        (partsAround &&
          (AROUND.has(name) || /^(?:navigation|search|dialog)$/.test(attributes['role'] ?? '')));
      const isForm = before.isForm || (partsForms && name === 'form');
      if (isLine || isAround !== before.isAround || isForm !== before.isForm) end();
      if (name === 'tr') rows.push({ from: blocks.length, cells: [] });
      if ((name === 'td' || name === 'th') && rows.length) rows.at(-1)!.cells.push(blocks.length);
      if (LISTS.has(name)) listDepth++;
      if (name === 'li' || (name === 'p' && /mso-list\s*:/i.test(style))) line.isBullet = true;
      const bold = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
      open.push({
        name,
        isSkipped:
          before.isSkipped ||
          UNSEEN.has(name) ||
          'hidden' in attributes ||
          attributes['aria-hidden'] === 'true' ||
          HIDDEN_CLASS.test(classes) ||
          SKIPPED.test(style),
        isAround,
        isForm,
        isBold: bold
          ? /^(?:bold|[6-9]00)/.test(bold)
          : before.isBold ||
            /^(?:b|strong|u|th)$/.test(name) ||
            /text-decoration[^;]*underline/i.test(style),
        isLine,
        heading: before.heading || Number(/^h([1-6])$/.exec(name)?.[1] ?? 0),
        href: name === 'a' ? href : before.href,
        linkFrom: name === 'a' ? line.text.length : before.linkFrom,
      });
      if (afterClose && lastClosed === name && /[\p{Ll}\d)]$/u.test(line.text))
        line.text += '\u0001';
      afterClose = false;
    },
    text(text) {
      const { isSkipped, isBold, heading, href } = open.at(-1)!;
      if (isSkipped) return;
      // Elements side by side without a blank are words of their own where a capital follows a small letter.
      if (line.text.endsWith('\u0001'))
        line.text = line.text.slice(0, -1) + (/^\p{Lu}/u.test(text) ? ' ' : '');
      line.text += text;
      line.level ||= heading;
      if (!text.trim()) return;
      line[isBold ? 'bold' : 'plain']++;
      if (href) line.linked++;
      afterClose = false;
    },
    close(name) {
      const closed = open.at(-1)!;
      if (name === 'a') closeLink(closed);
      if (closed.isLine || LINES.has(name)) {
        end();
        if (name === 'li') line.isBullet = false;
      } else if (open.length > 1) {
        const { isAround, isForm } = open.at(-2)!;
        if (isAround !== closed.isAround || isForm !== closed.isForm) end();
      }
      if (LISTS.has(name)) listDepth = Math.max(0, listDepth - 1);
      if (name === 'tr') joinRow(blocks, rows.pop());
      if (name === 'dd') joinTerm(blocks);
      if (name === 'dt' && blocks.length) blocks.at(-1)!.cells = [];
      if (open.length > 1) open.pop();
      [afterClose, lastClosed] = [true, name];
    },
  });
  end();
  return { blocks, around, forms };

  /** The address behind a link stands in brackets after its words, where these do not say it. */
  function closeLink({ href, linkFrom, isSkipped, isAround }: Open) {
    const words = tidy(line.text.slice(linkFrom));
    if (isSkipped || isAround || !words) return;
    const address = href
      .replace(/^mailto:/i, '')
      .replace(/\?.*$/, (part) => (/^mailto:/i.test(href) ? '' : part));
    if (!/^(?:mailto:|https?:\/\/)/i.test(href)) return;
    line.links.push(href);
    const plain = (one: string) => one.toLowerCase().replace(/^https?:\/\/|\/$/g, '');
    if (plain(words).includes(plain(address)) || plain(address) === plain(words)) return;
    if (line.level || (!/^mailto:/i.test(href) && address.length > 200)) return;
    line.text = `${line.text.replace(/\s+$/, '')} (${address})`;
  }
}

function blockOf(line: Line, text: string, depth: number): Block {
  const { isBullet, level, links } = line;
  const marked = level || isBullet ? undefined : withoutMark(text);
  const more: Partial<Block> = {
    ...(line.plain === 0 && !level ? { isBold: true as const } : {}),
    ...(line.linked > 0 && line.linked === line.bold + line.plain ? { isLink: true as const } : {}),
    ...(links.length ? { links } : {}),
  };
  if (level) return { kind: 'heading', text, level, ...more };
  if (isBullet)
    return {
      kind: 'bullet',
      text: tidy(withoutMark(text) ?? text),
      ...(depth > 1 ? { level: depth } : {}),
      ...more,
    };
  if (marked !== undefined) return { kind: 'bullet', text: tidy(marked), ...more };
  return { kind: 'text', text, ...more };
}

/** A row whose cells hold one line each is one line: “Location: Leeds” of two, “a · b · c” of more. */
function joinRow(blocks: Block[], row?: { from: number; cells: number[] }) {
  if (!row || row.cells.length < 2 || row.from > blocks.length) return;
  const made = blocks.slice(row.from);
  const isPlain = made.every(({ kind, text }) => kind === 'text' && text.length < 200);
  const single = row.cells.every((at, index) => (row.cells[index + 1] ?? blocks.length) - at <= 1);
  if (!isPlain || !single || made.length < 2) return;
  const cells = made.map(({ text }) => text);
  const links = made.flatMap((one) => one.links ?? []);
  blocks.splice(row.from, made.length, {
    kind: 'text',
    text:
      cells.length === 2 ? `${cells[0]!.replace(/\s*:$/, '')}: ${cells[1]!}` : cells.join(' · '),
    cells,
    ...(links.length ? { links } : {}),
  });
}

/** A short term and its meaning are one line too. */
function joinTerm(blocks: Block[]) {
  const [term, meaning] = blocks.slice(-2);
  if (!term?.cells || term.cells.length || !meaning || meaning.kind !== 'text') return;
  if (term.text.length > 40 || meaning.text.length > 120) return;
  blocks.splice(-2, 2, {
    kind: 'text',
    text: `${term.text.replace(/\s*:$/, '')}: ${meaning.text}`,
    cells: [term.text, meaning.text],
  });
}
