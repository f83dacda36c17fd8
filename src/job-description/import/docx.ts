// Over 200 lines: the marks of WordprocessingML are read in one walk, each beside those that it changes.
import { isShort, tidy, withoutMark, type Block } from './blocks';
import { isOn, readStyles, type Style } from './docx-styles';
import { attribute, localName, relationships, unpack, type Breath } from './ooxml';
import { readTags } from './tag-stream';

/** What a reviewer took out or moved away, and the second copy of a text box that Word keeps for old programs. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback']);
const MAIN = /^(?:word\/)?document\d*\.xml$/;

/**
 * The blocks of a Word file. Only its text and styles are unpacked, a slice at a time, and no more than an ad can have
 * (mammoth unpacks the whole file at once and so cannot be stopped). Throws where the file is damaged or unfolds to too much.
 */
export async function blocksOfDocx(bytes: Uint8Array, breath: Breath = {}): Promise<Block[]> {
  const texts = await unpack(
    bytes,
    (name) => /\.(?:xml|rels)$/.test(name) && !/media|theme|custom/.test(name),
    breath,
  );
  const main = mainPart(texts);
  const document = texts.get(main);
  if (document === undefined) throw new Error('The file holds no text.');
  const folder = main.replace(/[^/]*$/, '');
  const leads = relationships(texts.get(`${folder}_rels/${main.slice(folder.length)}.rels`));
  const styles = leads.find(({ type }) => type === 'styles')?.target ?? 'styles.xml';
  const links = new Map(
    leads.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => [id, target]),
  );
  return paragraphs(document, readStyles(texts.get(inFolder(folder, styles)) ?? ''), links);
}

const inFolder = (folder: string, target: string) =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target}`;

/** Word in a browser and some writers name the main part otherwise than word/document.xml. */
function mainPart(texts: Map<string, string>): string {
  const lead = relationships(texts.get('_rels/.rels')).find(
    ({ type }) => type === 'officeDocument',
  );
  const target = lead?.target.replace(/^\//, '');
  if (target && texts.has(target)) return target;
  return [...texts.keys()].find((name) => MAIN.test(name)) ?? 'word/document.xml';
}

interface Paragraph {
  text: string;
  kind: Block['kind'];
  plain: number;
  depth: number;
  isHidden: boolean;
  /** How many of its runs are links, and their addresses. */
  links: string[];
}
const fresh = (): Paragraph => ({
  text: '',
  kind: 'text',
  plain: 0,
  depth: 0,
  isHidden: false,
  links: [],
});

function paragraphs(xml: string, styles: Map<string, Style>, links: Map<string, string>): Block[] {
  const blocks: Block[] = [];
  let paragraph = fresh();
  let paragraphStyle: Style = {};
  let [isText, isBold, isHidden, deleted, inRun] = [false, false, false, 0, false];
  const rows: { from: number; cells: number[] }[] = [];
  const link = { address: '', from: 0 };
  const end = () => {
    for (const part of paragraph.text.split('\n')) {
      const text = tidy(part);
      if (text) blocks.push(blockOf(paragraph, text));
    }
    paragraph = fresh();
    paragraphStyle = {};
  };
  readTags(
    xml,
    {
      open(fullName, attributes) {
        const name = localName(fullName);
        const value = attribute(attributes, 'val');
        if (LEFT_OUT.has(name)) deleted++;
        switch (name) {
          case 'p':
            end();
            break;
          case 'tr':
            rows.push({ from: blocks.length, cells: [] });
            break;
          case 'tc':
            rows.at(-1)?.cells.push(blocks.length);
            break;
          case 'pStyle':
            paragraphStyle = styles.get(value) ?? {};
            if (paragraphStyle.kind) paragraph.kind = paragraphStyle.kind;
            else if (/^heading\d|^title$/i.test(value)) paragraph.kind = 'heading';
            break;
          case 'numPr':
            if (paragraph.kind === 'text') paragraph.kind = 'bullet';
            break;
          case 'ilvl':
            paragraph.depth = Number(value) || 0;
            break;
          case 'numId':
            if (value === '0' && paragraph.kind === 'bullet') paragraph.kind = 'text';
            break;
          case 'outlineLvl':
            if (Number(value) < 9) paragraph.kind = 'heading';
            break;
          case 'r':
            inRun = true;
            isBold = paragraphStyle.isBold ?? false;
            isHidden = paragraphStyle.isHidden ?? false;
            break;
          case 'rStyle':
            isBold = styles.get(value)?.isBold ?? (/^strong$/i.test(value) || isBold);
            isHidden = styles.get(value)?.isHidden ?? isHidden;
            break;
          case 'b':
            if (inRun) isBold = isOn(value);
            break;
          case 'u':
            if (inRun && isOn(value)) isBold = true;
            break;
          case 'vanish':
            if (inRun) isHidden = isOn(value);
            break;
          case 'hyperlink':
            link.address = links.get(attribute(attributes, 'id')) ?? '';
            link.from = paragraph.text.length;
            break;
          case 't':
            isText = true;
            break;
          case 'br':
          case 'cr':
            paragraph.text += '\n';
            break;
          case 'tab':
            if (inRun) paragraph.text += '\t';
            break;
          case 'noBreakHyphen':
            paragraph.text += '-';
        }
      },
      text(text) {
        if (!isText || deleted || isHidden) return;
        paragraph.text += text;
        if (text.trim() && !isBold) paragraph.plain++;
      },
      close(fullName) {
        const name = localName(fullName);
        if (LEFT_OUT.has(name)) deleted--;
        if (name === 't') isText = false;
        else if (name === 'r') [inRun, isHidden] = [false, false];
        else if (name === 'hyperlink') closeLink();
        else if (name === 'p') end();
        else if (name === 'tr') joinRow(blocks, rows.pop());
      },
    },
    true,
  );
  end();
  return blocks;

  /** The address of a link stands in brackets after its words, where these do not say it. */
  function closeLink() {
    const address = link.address.replace(/^mailto:/i, '').replace(/\?.*$/, '');
    if (!address) return;
    paragraph.links.push(link.address);
    const words = paragraph.text.slice(link.from).toLowerCase();
    const plain = address.toLowerCase().replace(/^https?:\/\/|\/$/g, '');
    if (words.trim() && !words.includes(plain)) paragraph.text += ` (${address})`;
    link.address = '';
  }
}

function blockOf({ kind, plain, depth, links }: Paragraph, text: string): Block {
  const marked = kind === 'text' ? withoutMark(text) : undefined;
  const more = links.length ? { links } : {};
  if (marked !== undefined) return { kind: 'bullet', text: tidy(marked), ...more };
  if (kind === 'bullet')
    return {
      kind,
      text: tidy(withoutMark(text) ?? text),
      ...(depth ? { level: depth + 1 } : {}),
      ...more,
    };
  return {
    kind,
    text,
    ...(kind === 'text' && !plain && isShort(text) ? { isBold: true as const } : {}),
    ...more,
  };
}

/** A row of two cells with one line each is a label and its words. */
function joinRow(blocks: Block[], row?: { from: number; cells: number[] }) {
  if (!row || row.cells.length !== 2 || blocks.length - row.from !== 2) return;
  const [label, words] = blocks.slice(-2);
  if (row.cells[1] !== row.from + 1 || label!.kind === 'bullet' || words!.kind !== 'text') return;
  if (label!.text.length > 60) return;
  blocks.splice(-2, 2, {
    kind: 'text',
    text: `${label!.text.replace(/\s*:$/, '')}: ${words!.text}`,
    cells: [label!.text, words!.text],
  });
}
