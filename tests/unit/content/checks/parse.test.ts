import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/checks/check-content';
import { parseContentFile } from '../../../../src/content/checks/parse';
import { validContent } from './content.fixture';
import { expectTold, withPiece } from './planted';

const guide = 'guide/why.mdx';
const skill = 'skills/apis.mdx';

describe('the fields at the top of a page', () => {
  test.each([
    'Just words.\n',
    '',
    '--\ntitle: x\n--\n',
    '\n---\ntitle: x\n---\n',
    '---\ntitle: x\n',
    '---\n---\n',
  ])('are missing in %j, and the writer is told how to start them', (text) => {
    const says = /is missing; start the file with --- and its fields, then ---/;
    expectTold(validContent().set(guide, text), {
      file: guide,
      line: 1,
      field: 'frontmatter',
      says,
    });
  });

  test('with a fault in their YAML are told at the line', () => {
    expectTold(withPiece(guide, 'audience: For hiring managers', 'audience: "For hiring'), {
      ...{
        file: guide,
        line: 12,
        field: 'YAML',
        says: /Missing closing "quote; mend the YAML here/,
      },
    });
    expectTold(withPiece(guide, 'audience: For hiring', 'audience: For: hiring'), {
      ...{
        file: guide,
        line: 'audience:',
        field: 'YAML',
        says: /Nested mappings are not allowed.*; mend the YAML here/,
      },
    });
  });

  test('with a key twice are told at the second', () => {
    expectTold(withPiece(guide, 'audience:', 'order: 2\naudience:'), {
      file: guide,
      line: 'order: 2',
      field: 'YAML',
      says: /keys must be unique; mend/,
    });
  });

  test('with no more than a comment are told, not stumbled over', () => {
    const content = validContent().set(
      guide,
      validContent()
        .get(guide)!
        .replace(/^---\n[\s\S]*?\n---\n/, '---\n# later\n---\n'),
    );
    const fields = ['title', 'order', 'description', 'updated', 'shortTitle', 'audience', 'answer'];
    expectTold(
      content,
      ...fields.map((field) => ({
        file: guide,
        line: 2,
        field,
        says: field === 'updated' ? /./ : /is missing; add it/,
      })),
    );
  });

  test('of a skill area with no more than a comment are told, not stumbled over', () => {
    const content = validContent().set(
      skill,
      validContent()
        .get(skill)!
        .replace(/^---\n[\s\S]*?\n---\n/, '---\n# later\n---\n'),
    );
    expect(checkContent(content).map(({ file }) => file)).toContain(skill);
  });
});

describe('a list file', () => {
  test('with a key twice is told at the second', () => {
    const content = validContent().set(
      'phrases.yaml',
      'a:\n  text: One\nb:\n  text: Two\na:\n  text: Three\n',
    );
    expectTold(content, {
      file: 'phrases.yaml',
      line: 5,
      field: 'YAML',
      says: /keys must be unique/,
    });
  });

  test.each(['- text: One\n', '# nothing\n', '', 'words\n'])(
    'that is no map of entries, %j, is told',
    (text) => {
      const says = /holds no map of entries; write each as an id, a colon and its fields/;
      expectTold(validContent().set('phrases.yaml', text), {
        file: 'phrases.yaml',
        line: 1,
        field: 'file',
        says,
      });
    },
  );
});

describe('where a fault stands', () => {
  test('is the same line for files with Windows line ends', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const content = withPiece(guide, 'order: 1', 'order: one').set(
      'phrases.yaml',
      windows(validContent().get('phrases.yaml')!),
    );
    content.set(
      guide,
      windows(
        content.get(guide)!.replace('read twice, ever.\n', 'read twice, ever.\n\n[x](term:no)\n'),
      ),
    );
    expectTold(
      content,
      { file: guide, line: 'order: one', says: /number/ },
      { file: guide, line: '[x](term:no)', says: /"no"/ },
    );
  });

  test('is found for a field, an entry of a list and a field that is not there', () => {
    const { lineOf, bodyOffset, body } = parseContentFile(
      'guide/x.mdx',
      '---\na: 1\nb:\n  - c: 2\n    d: 3\n  - e\n---\nText\n',
    );
    expect([['a'], ['b'], ['b', 0, 'd'], ['b', 1], ['b', 0, 'gone'], ['gone']].map(lineOf)).toEqual(
      [2, 3, 5, 6, 4, 2],
    );
    expect([bodyOffset, body]).toEqual([7, 'Text\n']);
  });

  test('is not taken from a line of dashes inside a field', () => {
    const { problems, body } = parseContentFile(
      'guide/x.mdx',
      '---\na: |\n  x\n  ---\n  y\n---\nText\n',
    );
    expect([problems, body]).toEqual([[], 'Text\n']);
  });
});
