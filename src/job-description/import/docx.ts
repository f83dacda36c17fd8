import { Unzip, UnzipInflate } from 'fflate';
import { isShort, tidy, withoutMark, type Block } from './blocks';
import { styleKinds, type StyleKind } from './docx-styles';
import { readTags } from './tag-stream';

/** A job ad's XML is a few hundred kilobytes; a file that unfolds to more than this is refused before it fills the memory. */
const MOST_BYTES = 2_000_000;
/** What a reviewer took out or moved away, and the second copy of a text box that Word keeps for old programs. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
/** Bytes unpacked at a time: of a bomb, they unfold a thousandfold. */
const SLICE = 4096;
/** Milliseconds after which the page may breathe. */
const FRAME = 16;
/** fflate keeps a list of every part that it passes, at its front. */
const MOST_FILES = 2000;
const WANTED = ['word/document.xml', 'word/styles.xml'];

/** What a long work may do between two slices: say how far it is, and let the page breathe. */
export interface Breath {
  report?: (share: number) => void;
  pause?: () => Promise<void>;
}

/** A file that unfolds to more than an ad can be; an error of its own, for a stack that runs full is a RangeError too. */
export class TooLarge extends Error {}

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * The blocks of a Word file. Only its text and styles are unpacked, a slice at a time, and no more than MOST_BYTES of them
 * (mammoth unpacks the whole file at once and so cannot be stopped). Throws where the file is damaged or unfolds to too much.
 */
export async function blocksOfDocx(
  bytes: Uint8Array,
  { report, pause = breathe }: Breath = {},
): Promise<Block[]> {
  const texts = await unpack(bytes, report, pause);
  const document = texts.get('word/document.xml');
  if (document === undefined) throw new Error('The file holds no text.');
  return paragraphs(document, styleKinds(texts.get('word/styles.xml') ?? ''));
}

async function unpack(
  bytes: Uint8Array,
  report: Breath['report'],
  pause: () => Promise<void>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let [size, files] = [0, 0];
  let problem: Error | undefined;
  const unzip = new Unzip((file) => {
    if (++files > MOST_FILES)
      problem ??= new TooLarge('The file holds more parts than any Word document.');
    if (!WANTED.includes(file.name) || texts.has(file.name)) return;
    const decoder = new TextDecoder();
    let text = '';
    file.ondata = (error, data, isLast) => {
      size += data?.length ?? 0;
      if (error) problem ??= error;
      if (size > MOST_BYTES)
        problem ??= new TooLarge('The file unfolds to more text than any job ad.');
      if (problem) return file.terminate();
      text += decoder.decode(data, { stream: !isLast });
      if (isLast) texts.set(file.name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let last = performance.now();
  for (let start = 0; start < bytes.length && !problem; start += SLICE) {
    const end = Math.min(start + SLICE, bytes.length);
    unzip.push(bytes.subarray(start, end), end === bytes.length);
    if (performance.now() - last < FRAME) continue;
    report?.(end / bytes.length);
    await pause();
    last = performance.now();
  }
  if (problem) throw problem;
  return texts;
}

function paragraphs(xml: string, styles: Map<string, StyleKind>): Block[] {
  const blocks: Block[] = [];
  let paragraph = { text: '', kind: 'text' as Block['kind'], plain: 0 };
  let [isText, isBold, deleted] = [false, false, 0];
  const end = () => {
    for (const part of paragraph.text.split('\n')) {
      const text = tidy(part);
      if (!text) continue;
      const marked = paragraph.kind === 'text' ? withoutMark(text) : undefined;
      if (marked !== undefined) blocks.push({ kind: 'bullet', text: tidy(marked) });
      else
        blocks.push({
          kind:
            paragraph.kind === 'text' && !paragraph.plain && isShort(text)
              ? 'heading'
              : paragraph.kind,
          text,
        });
    }
    paragraph = { text: '', kind: 'text', plain: 0 };
  };
  readTags(
    xml,
    {
      open(name, { 'w:val': value = '' }) {
        if (LEFT_OUT.has(name)) deleted++;
        else if (name === 'w:p') end();
        else if (name === 'w:pStyle')
          paragraph.kind =
            styles.get(value) ?? (/^heading\d|^title$/i.test(value) ? 'heading' : paragraph.kind);
        else if (name === 'w:numPr' && paragraph.kind === 'text') paragraph.kind = 'bullet';
        else if (name === 'w:numId' && value === '0' && paragraph.kind === 'bullet')
          paragraph.kind = 'text';
        else if (name === 'w:outlineLvl' && Number(value) < 9) paragraph.kind = 'heading';
        else if (name === 'w:r') isBold = false;
        else if (name === 'w:b') isBold = !/^(?:0|false|off)$/.test(value);
        else if (name === 'w:t') isText = true;
        else if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
        else if (name === 'w:tab') paragraph.text += '\t';
        else if (name === 'w:noBreakHyphen') paragraph.text += '-';
      },
      text(text) {
        if (!isText || deleted) return;
        paragraph.text += text;
        if (text.trim() && !isBold) paragraph.plain++;
      },
      close(name) {
        if (name === 'w:t') isText = false;
        else if (LEFT_OUT.has(name)) deleted--;
        else if (name === 'w:p') end();
      },
    },
    true,
  );
  end();
  return blocks;
}
