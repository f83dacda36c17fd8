import { assemble, readersFor, type Source } from './assemble';
import { bareHeading } from './blocks';
import { blocksOfDocx } from './docx';
import { readHtml } from './html';
import { MOST_CHARACTERS } from './limits';
import { withoutMailHeaders } from './mail';
import { isMarkdown, readMarkdown } from './markdown';
import { readMime } from './mime';
import { blocksOfOdt } from './odt';
import { TooLarge, type Breath } from './ooxml';
import { blocksOfText } from './plain-text';
import type { Imported } from './report';
import { blocksOfRtf } from './rtf';
import { sniff } from './sniff';
import { unescaped } from './unescape';
import type { ImportCatalogue } from './words';

export type { Fact, FactField, Pay } from './facts/fact';
export type { Report } from './report';
export type { ImportCatalogue } from './words';
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
  catalogue: ImportCatalogue,
  breath: Breath = {},
): Promise<ReadAd> {
  try {
    if (source.kind === 'text') return readText(source.text, source.html ?? '', catalogue);
    const found = sniff(source.bytes);
    if (found.kind === 'problem') return problem(`“${source.name.slice(0, 80)}” ${found.message}`);
    if (found.kind === 'text') return readText(found.text, '', catalogue);
    if (found.kind === 'rtf') return place({ blocks: blocksOfRtf(found.text) }, catalogue);
    if (found.kind === 'odt')
      return place({ blocks: await blocksOfOdt(source.bytes, breath) }, catalogue);
    if (found.kind === 'mime') {
      const { text, html, subject } = readMime(found.text);
      return readText(text || (html ? '' : found.text), html, catalogue, subject);
    }
    return place({ blocks: await blocksOfDocx(source.bytes, breath) }, catalogue);
  } catch (error) {
    if (error instanceof TooLarge)
      return problem(`${error.message} Copy the text of the ad and paste it here.`);
    return problem(
      'This file is damaged and cannot be read. Open it in its own program, copy the text and paste it here.',
    );
  }
}

function readText(
  pasted: string,
  html: string,
  catalogue: ImportCatalogue,
  mailSubject = '',
): ReadAd {
  if (!pasted.trim() && !html.trim())
    return problem('There is nothing to read yet. Paste the text of an ad, or choose a file.');
  const text = html ? pasted : unescaped(pasted);
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
    const read = readHtml(html || text);
    // A copied table of a spreadsheet or a lone picture has HTML without words.
    if (read.blocks.length || !text.trim())
      return place({ ...read, subject: mailSubject }, catalogue);
  }
  const { body, subject, headers } = withoutMailHeaders(text);
  const { isKnown } = readersFor(catalogue).score;
  const isHeading = (line: string) => line.length <= 100 && isKnown(bareHeading(line));
  return place(
    isMarkdown(body)
      ? { ...readMarkdown(body), subject: subject || mailSubject, headers }
      : { blocks: blocksOfText(body, isHeading), subject: subject || mailSubject, headers },
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

function place(source: Source, catalogue: ImportCatalogue): ReadAd {
  const { blocks } = source;
  if (!blocks.length)
    return problem('There are no words in this. Paste the text of an ad, or choose a file.');
  if (blocks.length > MOST_BLOCKS)
    return problem('This holds more lines than any job ad. Paste the ad alone.');
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS)
    return problem(TOO_LONG);
  return { kind: 'ad', ...assemble(source, catalogue) };
}
