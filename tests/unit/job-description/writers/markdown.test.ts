import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownToHtml } from 'satteri';
import { toMarkdown } from '../../../../src/job-description/writers/markdown';
import { anyJobDescription } from '../drafts.arbitrary';
import { expectedBlocks, withEverywhere } from './expected-blocks';
import { ADDRESSES, HOSTILE_TEXTS } from './hostile-texts';
import { readBack } from './read-back';

/** The Markdown as a site shows it: raw HTML let through, with or without GitHub's flavour. */
const shown = (markdown: string, gfm: boolean) =>
  readBack(markdownToHtml(markdown, { features: { rawHtml: true, gfm } }).html);
/** Line breaks inside a text become spaces; everything else stays. */
const onOneLine = (text: string) => text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ');

const flavours = [
  ['GitHub’s flavour', true],
  ['plain CommonMark', false],
] as const;

describe.each(flavours)('a job description in %s with raw HTML on', (_, gfm) => {
  test.each(HOSTILE_TEXTS.map((text) => text.trim()))(
    'shows %j as it was typed, wherever it stands',
    (text) => {
      const { blocks, foreign, stray } = shown(toMarkdown(withEverywhere(text)), gfm);
      expect(foreign).toEqual([]);
      expect(stray).toBe('');
      expect(blocks).toEqual(expectedBlocks(withEverywhere(text), onOneLine));
    },
  );

  test('shows any row of marks as it was typed, in order', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'#-+*_`[]()<>|~$&;:=!\\/"\'. 1ax\n\t{}^%,?'),
      minLength: 1,
      maxLength: 30,
    });
    // A text of nothing but # has a fault of its own, below.
    const text = marks.map((typed) => typed.trim().replace(/^#+$/, '') || 'x');
    fc.assert(
      fc.property(anyJobDescription(text), (jobDescription) => {
        const { blocks, foreign } = shown(toMarkdown(jobDescription), gfm);
        expect(foreign).toEqual([]);
        expect(blocks).toEqual(expectedBlocks(jobDescription, onOneLine));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['C #', 'Why #1 ##'])('keeps the # at the end of the heading “%s”', (text) => {
    const { blocks } = shown(toMarkdown(withEverywhere(text)), gfm);
    expect(blocks).toEqual(expectedBlocks(withEverywhere(text)));
  });

  test.each(['#', '##'])('shows a text of nothing but %s without a backslash', (text) => {
    expect(shown(toMarkdown(withEverywhere(text)), gfm).blocks).toEqual(
      expectedBlocks(withEverywhere(text)),
    );
  });

  test('makes no heading of what stands after a lone carriage return', () => {
    expect(
      shown(toMarkdown(withEverywhere('a\r# b')), gfm).blocks.map(({ text }) => text),
    ).not.toContain('b');
  });
});

describe('an address in a job description', () => {
  test.each(ADDRESSES)('%s stays plain text in plain CommonMark', (text) => {
    const { blocks, foreign } = shown(toMarkdown(withEverywhere(text)), false);
    expect(foreign).toEqual([]);
    expect(blocks).toEqual(expectedBlocks(withEverywhere(text)));
  });

  // This flavour links bare addresses even where they are escaped; such a link may lead only where its words say.
  test.each(ADDRESSES)('%s leads in GitHub’s flavour nowhere but to what it says', (text) => {
    const { blocks, foreign } = shown(toMarkdown(withEverywhere(text)), true);
    expect(blocks).toEqual(expectedBlocks(withEverywhere(text)));
    for (const { tag, text: words, attributes } of foreign) {
      expect(tag).toBe('a');
      expect(Object.keys(attributes)).toEqual(['href']);
      expect([words, `http://${words}`, `mailto:${words}`]).toContain(attributes['href']);
    }
  });
});

test('a person who opens the file sees headings, facts and bullets', () => {
  const lines = [{ text: 'Build services.' }, { text: 'Go on call.' }];
  const sections = [
    { heading: 'The role', kind: 'text' as const, lines },
    { heading: 'Perks', kind: 'list' as const, lines },
  ];
  expect(
    toMarkdown({ title: 'API engineer', facts: [{ text: 'Acme' }, { text: 'Remote' }], sections }),
  ).toBe(
    '# API engineer\n\nAcme · Remote\n\n## The role\n\nBuild services.\n\nGo on call.\n\n## Perks\n\n- Build services.\n- Go on call.\n',
  );
});
