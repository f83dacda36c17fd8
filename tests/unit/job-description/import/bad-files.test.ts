// Over 200 lines: the cases of one subject stay side by side.
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../../src/job-description/compose';
import { toJson } from '../../../../src/drafts/stored-draft';
import { startDraft } from '../../../../src/job-description/suggest';
import { readAd } from '../../../../src/job-description/import';
import { blocksOfDocx } from '../../../../src/job-description/import/docx';
import { blocksOfHtml } from '../../../../src/job-description/import/html';
import { toHtml } from '../../../../src/job-description/writers/html';
import { toMarkdown } from '../../../../src/job-description/writers/markdown';
import { toPlainText } from '../../../../src/job-description/writers/plain-text';
import { fullDraft } from '../full-draft';
import { siteCatalogue as catalogue } from '../../../support/site-catalogue';
import { HOSTILE_TEXTS } from '../writers/hostile-texts';

const file = (bytes: Uint8Array | string, name = 'ad.docx') =>
  readAd(
    { kind: 'file', name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes },
    catalogue,
  );
const text = (words: string) => readAd({ kind: 'text', text: words }, catalogue);
const docx = (document: string, others: Record<string, Uint8Array> = {}) =>
  zipSync({ 'word/document.xml': strToU8(document), ...others });
const bytesOf = (...numbers: number[]) =>
  new Uint8Array([...numbers, ...Array<number>(40).fill(7)]);
const utf16 = (words: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(words, 'utf16le')]);

describe('a file that is no ad is refused with a reason that names it', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty', '', /is empty/],
    ['blank', ' \n\t ', /nothing but blanks/],
    ['a PDF', '%PDF-1.7 x', /PDF/],
    ['a PNG', bytesOf(0x89, 0x50, 0x4e, 0x47), /picture \(PNG\)/],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff), /picture \(JPEG\)/],
    ['a program', bytesOf(0x4d, 0x5a), /program/],
    ['an old Word file', bytesOf(0xd0, 0xcf, 0x11, 0xe0), /before 2007/],
    [
      'a Word file with a password',
      new Uint8Array([...[0xd0, 0xcf, 0x11, 0xe0], ...strToU8([...'EncryptedPackage'].join('\0'))]),
      /locked with a password/,
    ],
    ['a packed file', zipSync({ 'a.txt': strToU8('x') }), /packed file/],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', /is XML/],
    [
      'XML with an entity',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      /is XML/,
    ],
    ['bytes without sense', new Uint8Array(300).map((_, at) => (at * 7) % 32), /no text/],
    [
      'a cut Word file',
      docx('<w:p><w:r><w:t>Words</w:t></w:r></w:p>'.repeat(500)).slice(0, 120),
      /damaged|packed file/,
    ],
    ['a Word file without words', docx('<w:document/>'), /no words/],
    ['null', 'null', /no ad/],
    ['a number', '42', /no ad/],
    ['a list', '[1, 2]', /no draft/],
  ])('%s', async (_, bytes, message) => {
    expect(await file(bytes)).toEqual({
      kind: 'problem',
      message: expect.stringMatching(message) as string,
    });
  });

  test('JSON is handed on as a draft, cut JSON too', async () => {
    expect((await file('{"version": 2}')).kind).toBe('draft-json');
    expect((await file('{"version": 2, "dra')).kind).toBe('draft-json');
  });

  test('a draft’s own file is told apart whatever its length', async () => {
    const long = toJson({ ...startDraft(catalogue), about: 'x'.repeat(100_000) });
    expect((await file(long)).kind).toBe('draft-json');
  });

  test.each([
    ['UTF-16', utf16('Duties\n• Zwölf Boxkämpfer jagen')],
    ['UTF-8 with a mark', strToU8('\ufeffDuties\n• Zwölf Boxkämpfer jagen')],
    [
      'the old Western encoding',
      new Uint8Array(Buffer.from('Duties\n- Zwölf Boxkämpfer jagen', 'latin1')),
    ],
  ])('but a text in %s is read', async (_, bytes) => {
    expect(JSON.stringify(await file(bytes, 'ad.txt'))).toContain('Zwölf Boxkämpfer jagen');
  });
});

describe('a file that means harm', () => {
  test('and unfolds to fifty megabytes is stopped, and the page breathes meanwhile', async () => {
    const bomb = docx('x', { 'word/styles.xml': new Uint8Array(50_000_000) });
    let breaths = 0;
    const pause = () => {
      breaths++;
      return Promise.resolve();
    };
    await expect(blocksOfDocx(bomb, { pause })).rejects.toThrow('more text than any job ad');
    expect(breaths).toBeGreaterThan(0);
    expect(await file(bomb)).toMatchObject({
      kind: 'problem',
      message: expect.stringContaining('Copy the text') as string,
    });
  });

  test('asks for an outside entity and gets none', async () => {
    const xml =
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:p><w:r><w:t>Words &x;</w:t></w:r></w:p></w:document>';
    expect(JSON.stringify(await file(docx(xml)))).not.toContain('root:');
  });
});

describe('a Word file of any language', () => {
  test('has its headings by their outline, deleted words left out', async () => {
    const xml =
      '<w:document><w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Requirements</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:del><w:r><w:t>Gone</w:t></w:r></w:del><w:r><w:t>Go, </w:t></w:r><w:ins><w:r><w:t>Kotlin</w:t></w:r></w:ins></w:p></w:document>';
    const styles =
      '<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>';
    expect(await blocksOfDocx(docx(xml, { 'word/styles.xml': strToU8(styles) }))).toEqual([
      { kind: 'heading', text: 'Requirements' },
      { kind: 'bullet', text: 'Go, Kotlin' },
    ]);
  });
});

describe('a very large text', () => {
  test.each([
    ['five million letters', 'x'.repeat(5_000_000), 'problem'],
    ['a word of 50,000 letters', `Duties\n- ${'w'.repeat(50_000)}`, 'ad'],
    ['50,000 blanks', `Duties\n- a${' '.repeat(50_000)}b`, 'ad'],
    ['200,000 bullets', '- x\n'.repeat(100_000), 'problem'],
    ['50,000 dashes', `${'-'.repeat(50_000)}\nx`, 'ad'],
    ['50,000 stars', `# x\n${'*'.repeat(50_000)}`, 'ad'],
    ['nearly half a megabyte of HTML', `<p>${'<b class="x">x</b> '.repeat(25_000)}</p>`, 'ad'],
    ['HTML with more words than any ad', `<p>${'words '.repeat(20_000)}</p>`, 'problem'],
    ['four megabytes of HTML', `<p>${'<b>x</b> '.repeat(400_000)}</p>`, 'problem'],
  ])(
    'of %s is read or refused without hanging',
    async (_, words, kind) => {
      expect((await text(words)).kind).toBe(kind);
    },
    20_000,
  );
});

describe('words', () => {
  test.each([
    ...HOSTILE_TEXTS.filter((one) => /[\p{L}\p{N}]/u.test(one)),
    '\u202eabc',
    'Z͑̓a̴l̷go',
    'İstanbul ı',
    'ไทย',
  ])('such as %j arrive as text', async (words) => {
    const result = await text(`Backend engineer\n\nRequirements\n• ${words}\n• Second`);
    const kept = JSON.stringify(result).toLowerCase();
    for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      expect(kept).toContain(word);
  });

  test('of any plain text are all kept', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcäß漢é1'), minLength: 2, maxLength: 9 });
    const line = fc
      .tuple(
        fc.constantFrom('', '• ', '- ', '# ', '1. ', '  ', '** '),
        fc.array(word, { maxLength: 9 }),
      )
      .map(([mark, words]) => mark + words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const result = await text(lines.join('\n'));
        fc.pre(result.kind === 'ad');
        const kept = JSON.stringify(result);
        for (const one of lines.join(' ').match(/[\p{L}]{2,}/gu) ?? []) expect(kept).toContain(one);
      }),
    );
  });

  test.each([
    ['Markdown', toMarkdown],
    ['HTML', toHtml],
    ['plain text', toPlainText],
  ])('of our own %s come back, each section where it was', async (_, write) => {
    const jobDescription = compose(fullDraft, catalogue);
    const result = await text(write(jobDescription));
    if (result.kind !== 'ad') throw new Error(result.kind);
    const back = compose(result.draft, catalogue);
    expect(back.title).toBe(jobDescription.title);
    const lines = (description: typeof back) =>
      description.sections.flatMap((section) => section.lines.map((line) => line.text));
    // The facts under the title come back as a line of the introduction; a picture sign at a line's start may pass for a bullet.
    expect(lines(back)).toEqual(
      expect.arrayContaining(lines(jobDescription).filter((line) => !line.startsWith('👩'))),
    );
    const standard = jobDescription.sections.filter(
      ({ id, heading }) => id !== 'role' && heading !== 'Your work' && !id.startsWith('own/'),
    );
    for (const { id, lines: before } of standard)
      expect(back.sections.find((section) => section.id === id)?.lines.length, id).toBe(
        before.length,
      );
  });

  test('inside a script, a style or a menu of a web page are none of the ad’s', () => {
    const blocks = blocksOfHtml(
      '<nav>Menu</nav><script>alert("x")</script><style>p{}</style><p>Ad <b>text</b></p><p hidden>no</p>',
    );
    expect(blocks).toEqual([{ kind: 'text', text: 'Ad text' }]);
  });
});
