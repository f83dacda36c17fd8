import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml, toHtmlDocument } from '../../../../src/job-description/writers/html';
import { toMarkdown } from '../../../../src/job-description/writers/markdown';
import { toPlainText } from '../../../../src/job-description/writers/plain-text';
import { anyJobDescription } from '../drafts.arbitrary';
import { expectedBlocks } from './expected-blocks';

describe.each([
  ['Markdown', toMarkdown],
  ['HTML', toHtml],
  ['the HTML file', toHtmlDocument],
  ['plain text', toPlainText],
])('%s', (_, write) => {
  test('holds every section and line of the description in order, each word once', () => {
    // Words no writer has a reason to escape, so that the output can be searched as it is.
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(...'abcXYZé漢'), minLength: 1, maxLength: 8 }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(anyJobDescription(words.map((some) => some.join(' '))), (any) => {
        let count = 0;
        const numbered = (text: string) => `${text} §${++count}§`;
        const jobDescription = {
          title: numbered(any.title),
          facts: any.facts.map((fact) => ({ ...fact, text: numbered(fact.text) })),
          sections: any.sections.map((section) => ({
            ...section,
            heading: numbered(section.heading),
            lines: section.lines.map((line) => ({ ...line, text: numbered(line.text) })),
          })),
        };
        const written = write(jobDescription).replace(/<title>.*<\/title>/, '');
        let from = 0;
        for (const { text } of expectedBlocks(jobDescription)) {
          const at = written.indexOf(text, from);
          expect(at, `“${text}” is missing or out of order in\n${written}`).toBeGreaterThanOrEqual(
            from,
          );
          from = at + text.length;
        }
        expect(written.match(/§\d+§/g)).toHaveLength(count);
      }),
    );
  });
});
