import { readFileSync } from 'node:fs';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { Parser } from 'htmlparser2';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../../src/job-description/compose';
import type { Draft } from '../../../../src/job-description/draft';
import { readAd, type ReadAd } from '../../../../src/job-description/import';
import { blocksOfHtml } from '../../../../src/job-description/import/html';
import { siteCatalogue as catalogue } from '../../../support/site-catalogue';

const FOLDER = new URL('../../../fixtures/old-ads/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const expected = Object.entries(
  parse(read('expected.yaml')) as Record<string, Record<string, number>>,
);

const adOf = (result: ReadAd) => {
  if (result.kind !== 'ad') throw new Error(JSON.stringify(result));
  return result;
};
const linesIn = (draft: Draft, section: string) =>
  section === 'tray'
    ? draft.tray.length
    : (compose(draft, catalogue).sections.find(({ id }) => id === section)?.lines.length ?? 0);

/** The words a reader sees, without bullets' marks. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/^\s*(?:\(?\w{1,2}[.)]|[-–*•])\s+/gm, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
const visible = (name: string) => {
  const text = read(name);
  if (!name.endsWith('.html')) return text.replace(/\]\([^)]*\)/g, ' ');
  let [words, dropped] = ['', 0];
  const DROPPED = ['script', 'style', 'head', 'nav', 'footer', 'noscript', 'button'];
  const parser = new Parser({
    onopentag: (tag) => void (dropped += DROPPED.includes(tag) ? 1 : 0),
    onclosetag: (tag) => void (dropped -= DROPPED.includes(tag) ? 1 : 0),
    ontext: (part) => void (words += dropped ? '' : part),
  });
  parser.end(
    text
      .replace(
        /<span[^>]*mso-list:Ignore[\s\S]*?<\/span><\/span>|<span[^>]*mso-list:Ignore[^>]*>1?2?\.<span>&nbsp;<\/span><\/span>/g,
        '',
      )
      .replace(/<(?:br|\/?(?:li|p|div|h\d))\b[^>]*>/g, ' $& '),
  );
  return words;
};
/** All that the import shows a person: the ad, the tray, the words of each fact, and what was left out. */
const shownText = ({ draft, report }: Extract<ReadAd, { kind: 'ad' }>) => {
  const { title, sections } = compose(draft, catalogue);
  return [
    title,
    ...sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
    ...draft.tray.map(({ text }) => text ?? ''),
    ...report.facts.map(({ words }) => words),
    ...report.leftOut,
  ].join(' ');
};

describe('an old ad', () => {
  test.each(expected)(
    '%s has nine bullets of ten in the section where they belong, its title, and none of the guide’s words',
    async (name, sections) => {
      const { draft, bullets, placedBullets } = adOf(
        await readAd({ kind: 'text', text: read(name) }, catalogue),
      );
      const wanted = Object.values(sections).reduce((sum, count) => sum + count, 0);
      expect(bullets).toBe(wanted);
      const right = Object.entries(sections).reduce(
        (sum, [id, count]) => sum + Math.min(count, linesIn(draft, id)),
        0,
      );
      expect(right / wanted).toBeGreaterThanOrEqual(0.9);
      if (!('tray' in sections)) expect(placedBullets / bullets).toBeGreaterThanOrEqual(0.9);
      const following = draft.sections
        .flatMap(({ lines }) => lines)
        .filter((line) => line.from === 'content' && line.item.kind !== 'closing-date');
      expect(following).toEqual([]);
    },
  );

  test.each(expected)('%s loses no word', async (name) => {
    const ad = adOf(await readAd({ kind: 'text', text: read(name) }, catalogue));
    const found = new Set(wordsOf(shownText(ad)).map((word) => word.toLowerCase()));
    expect(wordsOf(visible(name)).filter((word) => !found.has(word.toLowerCase()))).toEqual([]);
  });

  test('pasted with its HTML is read by it, and by its text where the HTML is empty', async () => {
    const html = read('google-docs.html');
    const { draft } = adOf(
      await readAd({ kind: 'text', text: 'Data platform engineer', html }, catalogue),
    );
    expect(draft.title).toBe('Data platform engineer');
    expect(linesIn(draft, 'responsibilities')).toBe(2);
    expect(
      adOf(await readAd({ kind: 'text', text: read('capitals.txt'), html: '<p></p>' }, catalogue))
        .bullets,
    ).toBe(10);
  });

  test('that names one of the guide’s roles and a level starts from them', async () => {
    const { draft } = adOf(await readAd({ kind: 'text', text: read('board-page.txt') }, catalogue));
    expect([draft.role, draft.level, draft.title]).toEqual([
      'microservices-developer',
      'Senior',
      'Senior Microservices Developer',
    ]);
  });

  test('keeps the furniture of its page in the tray', async () => {
    const { draft } = adOf(await readAd({ kind: 'text', text: read('board-page.txt') }, catalogue));
    expect(draft.tray.map(({ text }) => text)).toEqual([
      'Posted 4 days ago · 31 applicants',
      'Easy Apply',
      'Save',
      'Show more',
      'Report job',
    ]);
  });
});

describe('a Word file', () => {
  const paragraph = (text: string, options: object = {}) => new Paragraph({ text, ...options });
  const bullet = (text: string) => paragraph(text, { bullet: { level: 0 } });
  const packed = async (children: Paragraph[]) =>
    new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));

  test('has its headings and lists where they belong', async () => {
    const bytes = await packed([
      paragraph('Platform engineer', { heading: HeadingLevel.TITLE }),
      paragraph('What you will do', { heading: HeadingLevel.HEADING_1 }),
      bullet('Keep the path to production short'),
      bullet('Write the templates'),
      paragraph('Requirements', { heading: HeadingLevel.HEADING_2 }),
      bullet('You have run a cluster'),
    ]);
    const { draft, bullets, placedBullets } = adOf(
      await readAd({ kind: 'file', name: 'ad.docx', bytes }, catalogue),
    );
    expect([draft.title, bullets, placedBullets]).toEqual(['Platform engineer', 3, 3]);
    expect([linesIn(draft, 'responsibilities'), linesIn(draft, 'must-haves')]).toEqual([2, 1]);
  });
});

test('HTML a hundred thousand levels deep is read', () => {
  expect(blocksOfHtml(`${'<div>'.repeat(1e5)}Deep${'</div>'.repeat(1e5)}`)).toEqual([
    { kind: 'text', text: 'Deep' },
  ]);
});
