import { expect, test } from 'vitest';
import { withoutIdleSpace } from '../../../src/integrations/idle-space';

test('a page loses the spaces that nobody sees', () => {
  expect(withoutIdleSpace('<body> <ul>\n  <li>\nOne\n</li>\n</ul> </body>')).toBe('<body><ul><li>One</li></ul></body>');
});

test('a sentence keeps a space beside its links and emphasis, also where a line ends there', () => {
  const sentence = (gap: string) => `<p>Read${gap}<a href="/x/">the guide</a>${gap}<em>today</em>, not later.</p>`;
  expect(withoutIdleSpace(sentence('\n'))).toBe(sentence(' '));
});

test('a space that keeps words together stays', () => {
  expect(withoutIdleSpace('<p>\u00a0ten\u00a0</p>')).toBe('<p>\u00a0ten\u00a0</p>');
});

test('code, scripts and fields keep every line', () => {
  const kept = '<pre>a\n  b </pre><textarea>\n x \n</textarea><script> {"a":  1} </script>';
  expect(withoutIdleSpace(`<div> ${kept} </div>`)).toBe(`<div>${kept}</div>`);
});

test('an attribute may hold an arrow and spaces', () => {
  const tag = '<p title="a  > b">x</p>';
  expect(withoutIdleSpace(tag)).toBe(tag);
});

test('a drawn shape closes itself', () => {
  expect(withoutIdleSpace('<svg> <path d="M0 0"></path> <text>\n one\n</text> </svg>')).toBe('<svg><path d="M0 0"/><text>one</text></svg>');
});
