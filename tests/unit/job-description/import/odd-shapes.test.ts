import * as v from 'valibot';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../../src/job-description/compose';
import { draftSchema, type Draft } from '../../../../src/job-description/draft';
import { readAd } from '../../../../src/job-description/import';
import { blocksOfDocx } from '../../../../src/job-description/import/docx';
import { blocksOfHtml } from '../../../../src/job-description/import/html';
import { blocksOfText } from '../../../../src/job-description/import/plain-text';
import { readTags } from '../../../../src/job-description/import/tag-stream';
import { siteCatalogue as catalogue } from '../../../support/site-catalogue';

const draftOf = async (text: string): Promise<Draft> => {
  const result = await readAd({ kind: 'text', text }, catalogue);
  if (result.kind !== 'ad') throw new Error(JSON.stringify(result));
  return result.draft;
};
const linesOf = async (text: string, section: string) =>
  compose(await draftOf(text), catalogue)
    .sections.find(({ id }) => id === section)
    ?.lines.map((line) => line.text);
const word = (body: string, others: Record<string, Uint8Array> = {}) =>
  blocksOfDocx(
    zipSync({ 'word/document.xml': strToU8(`<w:document>${body}</w:document>`), ...others }),
    { pause: async () => undefined },
  );
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('the title of an old ad', () => {
  test.each([
    'Senior Developer Experience Engineer',
    'Engineering Team Lead',
    'Contract Java Developer',
    'Benefits platform engineer',
    'Full-Stack Unicorn (Backend, iOS and Machine Learning)',
  ])('“%s” is a title, though a section has such a word in its heading', async (title) =>
    expect((await draftOf(`${title}\n\nRequirements\n- Go`)).title).toBe(title),
  );

  test('gives the level by its short form too', async () => {
    expect((await draftOf('Sr. API Engineer\n\nRequirements\n- Go')).level).toBe('Senior');
  });
});

describe('a heading that looks like a button or a number', () => {
  test.each([
    ['Job duties', 'responsibilities'],
    ['Job requirements', 'must-haves'],
    ['Job summary', 'role'],
    ['Apply', 'apply'],
  ])('“%s” opens its section', async (heading, section) => {
    expect(
      await linesOf(
        `# API engineer\n\n## About us\n\nWe book berths.\n\n## ${heading}\n\n- One line.`,
        section,
      ),
    ).toContain('One line.');
  });

  test('while a job’s number and a lone button stay out of the sections', async () => {
    const draft = await draftOf(
      '# API engineer\n\nJob ID: R-1234\n\nApply now\n\n## About us\n\nWe book berths.',
    );
    expect(draft.tray.map(({ text }) => text)).toEqual(['Job ID: R-1234', 'Apply now']);
  });
});

describe('a list in an odd shape', () => {
  test.each([
    ['has its bullets’ marks on lines of their own', '•\nGo\n•\nSQL'],
    ['has bullets that are a heading’s word', '- Go\n- SQL\n- Skills\n- Experience:'],
    ['is numbered by an o and blanks', 'o  Go\no  SQL'],
    ['stands under headings of its parts', 'Technical\n\n- Go\n\n- SQL'],
  ])('that %s stays under its heading', async (_, list) => {
    expect(await linesOf(`Engineer\n\nRequirements\n\n${list}`, 'must-haves')).toEqual(
      expect.arrayContaining(['Go', 'SQL']),
    );
  });

  test('keeps the deeper headings of its parts as lines', async () => {
    const ad = '# Engineer\n\n## Requirements\n\n- A\n\n### Personal\n\n- B\n\n## Benefits\n\n- C';
    expect(await linesOf(ad, 'must-haves')).toEqual(['A', 'Personal', 'B']);
  });

  test('quoted in a mail’s answer is read as it was', async () => {
    expect(await linesOf('> Engineer\n>\n> Requirements\n> - Go\n> - SQL', 'must-haves')).toEqual([
      'Go',
      'SQL',
    ]);
  });
});

test('an ad with hundreds of headings makes a draft that can be stored', async () => {
  const draft = await draftOf(
    Array.from({ length: 240 }, (_, at) => `SECTION NUMBER ${at}\n- line ${at}`).join('\n\n'),
  );
  expect(v.safeParse(draftSchema, draft).success).toBe(true);
  expect(JSON.stringify(draft)).toContain('SECTION NUMBER 239');
});

describe('a Word file', () => {
  test('has the words of a text box once, and none that were moved away', async () => {
    const box = `<w:txbxContent><w:p>${run('Boxed')}</w:p></w:txbxContent>`;
    const blocks = await word(
      `<w:p><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback><w:moveFrom>${run('Away')}</w:moveFrom>${run('Here')}</w:p>`,
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Boxed', 'Here']);
  });

  test('has headings in a style that builds on a heading', async () => {
    const styles =
      '<w:styles><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="M"><w:basedOn w:val="H"/></w:style></w:styles>';
    const body = `<w:p><w:pPr><w:pStyle w:val="M"/></w:pPr>${run('Requirements')}</w:p><w:p>${run('Words')}</w:p>`;
    expect((await word(body, { 'word/styles.xml': strToU8(styles) }))[0]).toEqual({
      kind: 'heading',
      text: 'Requirements',
    });
  });

  test('of thousands of parts is refused at once', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`a${at}`, new Uint8Array()]),
    );
    await expect(blocksOfDocx(zipSync(parts))).rejects.toThrow('more parts than any Word document');
  });
});

test('a page whose menu is never closed is read with its menu', () => {
  expect(blocksOfHtml('<nav><a>Menu</a><h1>Engineer</h1><p>Words')).toEqual(
    expect.arrayContaining([{ kind: 'heading', text: 'Engineer', level: 1 }]),
  );
});

describe('text made to be slow', () => {
  const silent = { open: () => undefined, text: () => undefined, close: () => undefined };
  test.each(['<div>', '<ul><li>', '<b>', '<p>'])(
    '%s nested without end is read to its end',
    (tag) => {
      readTags(tag.repeat(200_000), silent);
    },
    20_000,
  );
  test('closing tags that close nothing are read to their end', () => {
    readTags('<div>'.repeat(50_000) + '</span>'.repeat(50_000), silent);
  }, 20_000);
  test('a hundred thousand short lines are read to their end', () => {
    expect(blocksOfText('ab\n\n'.repeat(100_000), () => false).length).toBe(100_000);
  }, 20_000);
  test.each([
    '>'.repeat(3000),
    'a.'.repeat(20_000),
    Array.from({ length: 200 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
  ])('Markdown that nests or strings on is read as plain text', async (text) =>
    expect((await readAd({ kind: 'text', text: `# Engineer\n\n${text}` }, catalogue)).kind).toBe(
      'ad',
    ),
  );
});
