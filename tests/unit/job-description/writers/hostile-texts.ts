/** Texts that Markdown, HTML or a spreadsheet would read as more than words. */
export const HOSTILE_TEXTS = [
  ...['# x', '###### x', '- x', '+ x', '* x', '1. x', '12) x', '> x', '---', '***', '___', '===', '```js', '~~~', '| a | b |', ':--'],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</script><b>x', '<!-- x -->', '<svg/onload=alert(1)>', '<a@b', '</p>'],
  ...['[a](javascript:x)', '![a](x.png)', '[a][b]', '[a]: javascript:x', '[^1]', '[ ] x', '[x] x', '<javascript:x>', 'javascript:alert(1)'],
  ...['*a*', '**a**', '_a_', '__init__', '~~a~~', '`a`', '``', '$a$', '$$', 'a | b', 'a\\', '\\# x', '\\', 'C:\\new', '!', '![', '{a}'],
  ...['&lt;b&gt;', '&amp;', '&#60;b>', '&#x3c;', '&copy;', '& b', 'R&D;', '"a" onclick="b"', "it's", '=1+1', '@x', '-5', 'a # b', 'C#'],
  ...['a\nb', 'a\n# b', 'a\n\n- b', 'a\r\n\r\n1. b', 'a \n\t b', 'a  b', 'a\tb'],
  ...['\u202eabc\u202c', 'ma\u00f1ana', 'שלום', '漢字', 'e\u0301', '👩‍💻', 'x\u200by', '\u2028x', 'a\u00a0b'],
];

/** Addresses, which GitHub's flavour of Markdown makes links of wherever they stand. */
export const ADDRESSES = [
  'https://a.example/b?c=d&e=f',
  'See http://a.example.',
  'www.a.example',
  '(www.a.example)',
  'jobs@a.example',
  'HTTPS://A.EXAMPLE/_b_',
];
