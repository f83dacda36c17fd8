import type { Catalogue } from '../catalogue';
import type { Block } from './blocks';
import { blocksOfDocx, TooLarge, type Breath } from './docx';
import { headingReader } from './headings';
import { MOST_CHARACTERS } from './limits';
import { blocksOfHtml } from './html';
import { blocksOfMarkdown, isMarkdown } from './markdown';
import { blocksOfText } from './plain-text';
import { placeBlocks, type Imported } from './place';
import { sniff } from './sniff';

export type AdSource =
  { kind: 'text'; text: string; html?: string } | { kind: 'file'; name: string; bytes: Uint8Array };
export type ReadAd =
  | ({ kind: 'ad' } & Imported)
  | { kind: 'draft-json'; text: string }
  | { kind: 'problem'; message: string };

/** Markup weighs more than its words. */
const MOST_HTML_CHARACTERS = 500_000;
/** Lines that a page can show at once without standing still; an ad has a tenth of them. */
const MOST_BLOCKS = 500;
const TOO_LONG = 'This text is far longer than a job ad. Paste the ad alone.';

const problem = (message: string): ReadAd => ({ kind: 'problem', message });

/** Reads an old ad, whatever it is: what counts is what it holds, not its name. A file that is no ad is refused in words; never throws. */
export async function readAd(
  source: AdSource,
  catalogue: Catalogue,
  breath: Breath = {},
): Promise<ReadAd> {
  try {
    if (source.kind === 'text') return readText(source.text, source.html ?? '', catalogue);
    const found = sniff(source.bytes);
    if (found.kind === 'problem') return problem(`“${source.name.slice(0, 80)}” ${found.message}`);
    if (found.kind === 'text') return readText(found.text, '', catalogue);
    return place(await blocksOfDocx(source.bytes, breath), catalogue);
  } catch (error) {
    if (error instanceof TooLarge)
      return problem(`${error.message} Copy the text of the ad and paste it here.`);
    return problem(
      'This file is damaged and cannot be read. Open it in its own program, copy the text and paste it here.',
    );
  }
}

function readText(text: string, html: string, catalogue: Catalogue): ReadAd {
  if (!text.trim() && !html.trim())
    return problem('There is nothing to read yet. Paste the text of an ad, or choose a file.');
  const isHtml =
    /<(?:p|div|li|ul|br|h[1-6]|html|body|span|td)\b[^>]*>/i.test(html || text) &&
    /^\s*</.test(html || text);
  // A draft's own file opens whatever its length.
  if (!html && /^\s*[[{"]/.test(text) && isJson(text))
    return /^\s*\{/.test(text)
      ? { kind: 'draft-json', text }
      : problem('This is JSON, but no draft of this builder.');
  if (isHtml ? (html || text).length > MOST_HTML_CHARACTERS : text.length > MOST_CHARACTERS)
    return problem(TOO_LONG);
  if (/^\s*(?:null|true|false|-?\d+(?:\.\d+)?)\s*$/.test(text))
    return problem('There is no ad in this. Paste the text of an ad, or choose a file.');
  if (isHtml) {
    const blocks = blocksOfHtml(html || text);
    // A copied table of a spreadsheet or a lone picture has HTML without words.
    if (blocks.length || !text.trim()) return place(blocks, catalogue);
  }
  return place(
    isMarkdown(text)
      ? blocksOfMarkdown(text)
      : blocksOfText(text, headingReader(catalogue).isKnown),
    catalogue,
  );
}

/** Whether a text is JSON, or means to be: a draft that was cut is told apart from an ad that begins with a bracket. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s*(?:\{\s*"|\[\s*[[{"])/.test(text);
  }
}

function place(blocks: Block[], catalogue: Catalogue): ReadAd {
  if (!blocks.length)
    return problem('There are no words in this. Paste the text of an ad, or choose a file.');
  if (blocks.length > MOST_BLOCKS)
    return problem('This holds more lines than any job ad. Paste the ad alone.');
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS)
    return problem(TOO_LONG);
  return { kind: 'ad', ...placeBlocks(blocks, catalogue) };
}
