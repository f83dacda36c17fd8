import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToHast } from 'satteri';
import { toHtml, toHtmlDocument } from '../../../../src/job-description/writers/html';
import { anyJobDescription } from '../drafts.arbitrary';
import { expectedBlocks, withEverywhere } from './expected-blocks';
import { ADDRESSES, HOSTILE_TEXTS } from './hostile-texts';
import { readBack } from './read-back';

describe('a job description in HTML', () => {
  test.each([...HOSTILE_TEXTS, ...ADDRESSES].filter((text) => !text.includes('\r')))(
    'reads %j as words, wherever it stands',
    (text) => {
      for (const html of [toHtml(withEverywhere(text)), toHtmlDocument(withEverywhere(text))]) {
        const { blocks, foreign, stray } = readBack(html);
        expect(foreign).toEqual([]);
        expect(stray).toBe('');
        expect(blocks).toEqual(expectedBlocks(withEverywhere(text)));
      }
    },
  );

  test('reads any text back as it was typed, in order', () => {
    // A browser itself changes NUL and carriage returns; no key types them.
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((typed) => typed.replace(/[\0\r]/g, '').trim() || 'x');
    fc.assert(
      fc.property(anyJobDescription(text), (jobDescription) => {
        const { blocks, foreign } = readBack(toHtml(jobDescription));
        expect(foreign).toEqual([]);
        expect(blocks).toEqual(expectedBlocks(jobDescription));
      }),
      { numRuns: 200 },
    );
  });

  test('has the title as the document’s own, and says its language', () => {
    const html = toHtmlDocument(withEverywhere('</title><script>x</script>&amp;'));
    const text = JSON.stringify(htmlToHast(html));
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(text).not.toContain('"tagName":"script"');
    expect(text).toMatch(
      /"tagName":"title","properties":\{\},"children":\[\{"type":"text","value":"<\/title><script>x<\/script>&amp;"/,
    );
  });

  test('leaves the line of facts out where there are none', () => {
    expect(readBack(toHtml({ title: 'A', facts: [], sections: [] }))).toEqual({
      blocks: [{ tag: 'h1', text: 'A' }],
      foreign: [],
      stray: '',
    });
  });
});
