import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { compose, type Sheet } from '../../../../src/job-description/compose';
import { toDocx } from '../../../../src/job-description/writers/docx';
import { catalogue } from '../catalogue.fixture';
import { anyJobDescription } from '../drafts.arbitrary';
import { fullDraft } from '../full-draft';
import { expectedBlocks, withEverywhere } from './expected-blocks';
import { HOSTILE_TEXTS } from './hostile-texts';
import type { Block } from './read-back';

const filesOf = async (jobDescription: Sheet) =>
  unzipSync(new Uint8Array(await (await toDocx(jobDescription)).arrayBuffer()));
const STYLES: Record<string, string> = { Heading1: 'h1', Heading2: 'h2' };

/** The paragraphs of a Word file as its reader sees them; throws where a tag is left open. */
async function blocksOf(jobDescription: Sheet): Promise<(Block & { isRightToLeft: boolean })[]> {
  const xml = strFromU8((await filesOf(jobDescription))['word/document.xml']!);
  const blocks: (Block & { isRightToLeft: boolean })[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, { 'w:val': value = '' }) {
        open.push(name);
        if (name === 'w:p') blocks.push({ tag: 'p', text: '', isRightToLeft: false });
        if (name === 'w:pStyle' && value in STYLES) blocks.at(-1)!.tag = STYLES[value]!;
        if (name === 'w:numPr') blocks.at(-1)!.tag = 'li';
        if (name === 'w:bidi') blocks.at(-1)!.isRightToLeft = value !== 'false';
      },
      ontext(text) {
        if (open.at(-1) === 'w:t') blocks.at(-1)!.text += text;
      },
      onclosetag(name) {
        expect(open.pop()).toBe(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  return blocks;
}
const wordsOf = (blocks: Block[]) => blocks.map(({ tag, text }) => ({ tag, text }));

describe('a Word file', () => {
  test('has the title and the sections as real headings, and lists as real lists', async () => {
    const jobDescription = compose(fullDraft, catalogue);
    const files = await filesOf(jobDescription);
    expect(wordsOf(await blocksOf(jobDescription))).toEqual(expectedBlocks(jobDescription));
    expect(strFromU8(files['word/numbering.xml']!)).toContain('w:numFmt w:val="bullet"');
    expect(strFromU8(files['docProps/core.xml']!)).toContain(
      '<dc:title>Senior microservices developer</dc:title>',
    );
  });

  test('says that the lines of a paragraph are spaced by its letters, so that a title of two lines does not collide', async () => {
    expect(strFromU8((await filesOf(compose(fullDraft, catalogue)))['word/styles.xml']!)).toContain(
      'w:line="276" w:lineRule="auto"',
    );
  });

  test('sets a paragraph of a right-to-left script from the right', async () => {
    const blocks = await blocksOf(compose(fullDraft, catalogue));
    expect(blocks.filter(({ isRightToLeft }) => isRightToLeft).map(({ text }) => text)).toEqual([
      'بيئة العمل',
      'مكتب هادئ قرب الميناء',
    ]);
  });

  test('holds every text to the letter', async () => {
    // Control characters and halves of a character cannot stand in XML.
    const clean = (text: string) =>
      // eslint-disable-next-line no-control-regex
      text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
    const text = fc
      .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', minLength: 1 }))
      .map((one) => one.replace(/[\r\n\t]/g, ' '));
    await fc.assert(
      fc.asyncProperty(anyJobDescription(text), async (any) => {
        expect(wordsOf(await blocksOf(any))).toEqual(expectedBlocks(any, clean));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    '\u0000\u0008x\u001f',
    '\ud800 half',
    'R&D <b> "q" \'s',
    '👩‍💻 שלום',
    ']]>',
    '<?xml version="1.0"?>',
  ])('with %j in every place opens', async (text) => {
    expect((await blocksOf(withEverywhere(text))).length).toBe(8);
  });
});
