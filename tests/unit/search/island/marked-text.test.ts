import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedRuns } from '../../../../src/search/island/marked-text';

/** Escapes text as Pagefind does before it marks the hits. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('an excerpt', () => {
  test('is cut into plain and marked runs in order', () => {
    expect(markedRuns('Use an <mark>idempotency</mark> <mark>key</mark>.')).toEqual([
      { text: 'Use an ', marked: false },
      { text: 'idempotency', marked: true },
      { text: ' ', marked: false },
      { text: 'key', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('without hits is one run, and nothing gives none', () => {
    expect(markedRuns('Words.')).toEqual([{ text: 'Words.', marked: false }]);
    expect(markedRuns('')).toEqual([]);
  });

  test.each([
    ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['&lt;mark&gt;x&lt;/mark&gt;', '<mark>x</mark>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&quot;a&quot; &#39;b&#x27; &copy;', '"a" \'b\' &copy;'],
    ['<b>x</b>', '<b>x</b>'],
  ])('%s shows %s as unmarked text, never as markup', (excerpt, text) => {
    expect(markedRuns(excerpt)).toEqual([{ text, marked: false }]);
  });

  test('of any text gives back its words and its hits, whatever they hold', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('<mark>', '</mark>', '&amp;', '&lt;mark&gt;', '<', '\n'),
    );
    const runs = fc
      .array(text, { maxLength: 9 })
      .map((texts) => texts.map((one, index) => ({ text: one, marked: index % 2 === 1 })));
    fc.assert(
      fc.property(runs, (wanted) => {
        expect(
          markedRuns(
            wanted
              .map((run) => (run.marked ? `<mark>${escaped(run.text)}</mark>` : escaped(run.text)))
              .join(''),
          ),
        ).toEqual(wanted);
      }),
    );
  });
});
