import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../../src/job-description/compose';
import { readAd } from '../../../../src/job-description/import';
import { siteCatalogue as catalogue } from '../../../support/site-catalogue';

async function shown(bytes: Uint8Array, name: string) {
  const read = await readAd({ kind: 'file', name, bytes }, catalogue);
  if (read.kind !== 'ad') throw new Error(JSON.stringify(read));
  return compose(read.draft, catalogue);
}
const linesOf = ({ sections }: Awaited<ReturnType<typeof shown>>, id: string) =>
  sections.find((section) => section.id === id)?.lines.map(({ text }) => text);
const expectAd = (ad: Awaited<ReturnType<typeof shown>>) => {
  expect(ad.title).toBe('Backend engineer');
  expect(linesOf(ad, 'responsibilities')).toEqual(['Run the booking service', 'Design APIs']);
  expect(linesOf(ad, 'must-haves')).toEqual(['Go – in production']);
};
const run = (text: string, marks = '') => `<x:r><x:rPr>${marks}</x:rPr><x:t>${text}</x:t></x:r>`;
const word = (document: string, others: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'word/document2.xml': document, ...others }).map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
  );
const RELATIONS =
  '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document2.xml"/></Relationships>';
const STYLES =
  '<Relationships><Relationship Id="r1" Type="http://x/styles" Target="styles2.xml"/><Relationship Id="r2" Type="http://x/hyperlink" Target="mailto:jobs@dock.example"/></Relationships>';

describe('a Word file', () => {
  test('is found by its relationships, whatever its parts and prefixes are called', async () => {
    const list = (text: string) => `<x:p><x:pPr><x:pStyle x:val="L"/></x:pPr>${run(text)}</x:p>`;
    const body = `<x:document><x:p>${run('Backend engineer')}</x:p><x:p>${run('What you will do', '<x:rStyle x:val="Strong"/>')}</x:p>${list('Run the booking service')}${list('Design APIs')}<x:p>${run('What you need', '<x:u x:val="single"/>')}</x:p>${list('Go – in production')}</x:document>`;
    const ad = await shown(
      word(body, {
        '_rels/.rels': RELATIONS,
        'word/_rels/document2.xml.rels': STYLES,
        'word/styles2.xml':
          '<x:styles><x:style x:styleId="L"><x:name x:val="List Bullet"/></x:style></x:styles>',
      }),
      'ad.docx',
    );
    expectAd(ad);
  });

  test('gives no hidden words, and the address behind a link', async () => {
    const body = `<x:document><x:p>${run('Backend engineer')}</x:p><x:p>${run('How to apply')}</x:p><x:p>${run('Band 7, internal', '<x:vanish/>')}<x:hyperlink x:id="r2">${run('Write to us')}</x:hyperlink>${run(' by mail.')}</x:p></x:document>`;
    const ad = await shown(
      word(body, { '_rels/.rels': RELATIONS, 'word/_rels/document2.xml.rels': STYLES }),
      'ad.docx',
    );
    expect(linesOf(ad, 'apply')).toEqual(['Write to us (jobs@dock.example) by mail.']);
  });
});

test('rich text is read with its lists and its letters', async () => {
  const rtf =
    '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\b Backend engineer\\b0\\par \\b Responsibilities\\b0\\par {\\pntext\\bullet\\tab}Run the booking service\\par {\\pntext\\bullet\\tab}Design APIs\\par\\b Requirements\\b0\\par {\\pntext\\bullet\\tab}Go \\u8211? in production\\par{\\v hidden}}';
  expectAd(await shown(strToU8(rtf), 'ad.rtf'));
});

test('an OpenDocument text is read with its headings and lists', async () => {
  const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
  const content = `<office:document-content><text:h text:outline-level="1">Backend engineer</text:h><text:h text:outline-level="2">Responsibilities</text:h><text:list>${item('Run the booking service')}${item('Design APIs')}</text:list><text:h text:outline-level="2">Requirements</text:h><text:list>${item('Go – in production')}</text:list></office:document-content>`;
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  });
  expectAd(await shown(bytes, 'ad.odt'));
});

test('a page packed as a mail, as wikis export it under .doc, is unpacked', async () => {
  const mime =
    'Date: Mon, 1 Feb 2027 10:00:00 +0000\r\nMessage-ID: <1@x>\r\nSubject: Exported\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>Backend engin=\r\neer</h1><h2>Responsibilities</h2><ul><li>Run the booking service</li><li>Design APIs</li></ul><h2>Requirements</h2><ul><li>Go =E2=80=93 in production</li></ul></body></html>\r\n----b--\r\n';
  expectAd(await shown(strToU8(mime), 'ad.doc'));
});

test('a page in an encoding that it declares is read in it', async () => {
  const page = new Uint8Array([
    ...strToU8('<html><meta charset="shift_jis"><body><h1>'),
    ...[0x83, 0x7d, 0x83, 0x43],
    ...strToU8(' engineer</h1><p>Words of the ad.</p></body></html>'),
  ]);
  expect((await shown(page, 'ad.html')).title).toBe('マイ engineer');
});

describe('pasted text', () => {
  const text = async (words: string) => shown(strToU8(words), 'ad.txt');

  test('that is escaped HTML, as a board’s programs give it, is read as the page it was', async () => {
    const ad = await text(
      '&lt;h1&gt;Backend engineer&lt;/h1&gt;&lt;p&gt;R&amp;amp;D team&lt;/p&gt;&lt;h2&gt;Requirements&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Go&lt;/li&gt;&lt;/ul&gt;',
    );
    expect([ad.title, linesOf(ad, 'must-haves')]).toEqual(['Backend engineer', ['Go']]);
  });

  test('has bullets by any sign, and no characters that nobody sees', async () => {
    const ad = await text(
      'Backend engineer\n\nWhat you will do\n\uf0b7 Run the boo\u00adking service\n▸ De\ufb01ne APIs\n-Answer the pager',
    );
    expect(linesOf(ad, 'responsibilities')).toEqual([
      'Run the booking service',
      'Define APIs',
      'Answer the pager',
    ]);
  });

  test('of a mail has its subject, and none of its headers', async () => {
    const ad = await text(
      'From: Ana <ana@dock.example>\nTo: Ben <ben@dock.example>\nSubject: Fwd: Senior Go developer\nDate: 1 Feb 2027\n\nWe are looking for help.\n\nRequirements\n- Go',
    );
    expect(ad.title).toBe('Senior Go developer');
    expect(JSON.stringify(ad)).not.toContain('ana@dock');
  });
});
