// Over 200 lines: the cases of one subject stay side by side.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/checks/check-content';
import { validContent } from './content.fixture';
import { expectTold, replaced, withPiece, withText } from './planted';

const guide = 'guide/why.mdx';

describe('a text', () => {
  test('without words is told how many a page needs', () => {
    const content = validContent();
    content.set(guide, content.get(guide)!.replace(/---\n\n## [\s\S]*$/, '---\n'));
    expectTold(content, {
      file: guide,
      line: 13,
      field: 'text',
      says: /has 0 words; a page needs at least 60, write them or remove the file/,
    });
  });

  test('that is not valid MDX is told at its line, with what to write', () => {
    expectTold(withText('One line.\n\nIf a <b then c.'), {
      ...{
        file: guide,
        line: 'If a <b',
        field: 'text',
        says: /is not valid MDX .*write < as &lt; and \{ as \\\{/,
      },
    });
    expectTold(withText('An open { brace.'), {
      file: guide,
      line: 'An open {',
      field: 'text',
      says: /is not valid MDX/,
    });
  });

  test.each<[string, string]>([
    ['right-to-left override', '202e'],
    ['right-to-left isolate', '2067'],
    ['zero-width space', '200b'],
    ['byte order mark', 'feff'],
  ])('with the invisible character %s is told its line and number', (_, code) => {
    const character = String.fromCodePoint(Number.parseInt(code, 16));
    expectTold(withText(`Here it ${character}hides.`), {
      ...{
        file: guide,
        line: 'Here it',
        field: 'text',
        says: new RegExp(`invisible character \\(U\\+${code}\\); delete it`),
      },
    });
  });

  test.each([
    [guide, 'title: Why', 'title: Wh\u202ey'],
    ['glossary.yaml', 'term: Saga', 'term: Sa\u202ega'],
  ])('in a field of %s is told of an invisible character too', (file, old, wrong) => {
    expectTold(withPiece(file, old, wrong), { file, line: wrong, says: /invisible character/ });
  });
});

describe('nothing in a text runs', () => {
  test.each<[string, string, RegExp]>([
    [
      'a script',
      '<script>alert(here)</script>',
      /holds <script>; only .*Callout, .* may stand in a text/,
    ],
    ['a script over lines', '<script>\n\nalert(here)\n\n</script>', /holds <script>/],
    ['an HTML element', '<div>words</div>', /holds <div>/],
    ['an inline HTML element', 'Some <b>words</b>.', /holds <b>/],
    ['a fragment', '<>words</>', /holds <>/],
    ['an unknown component', '<Chart />', /holds <Chart>; only .*Callout/],
    [
      'a handler',
      '<Callout title="x" onClick={go}>x</Callout>',
      /gives <Callout> code in braces; write its attributes in quotes/,
    ],
    ['spread attributes', '<Callout {...props}>x</Callout>', /gives <Callout> code in braces/],
    [
      'an expression',
      'The sum is {1 + 1}.',
      /holds code in braces, \{1 \+ 1\}; .* write \\\{ for a brace/,
    ],
    [
      'an expression on its own line',
      '{process.env.HOME}',
      /holds code in braces, \{process\.env\.HOME\}/,
    ],
    ['an import', "import x from 'node:fs';", /holds an import or export; remove it/],
    ['an export', 'export const x = 1;', /holds an import or export; remove it/],
  ])('%s is told', (_, planted, says) => {
    expectTold(withText(`Words before.\n\n${planted}`), {
      file: guide,
      line: planted.split('\n')[0]!,
      field: 'text',
      says,
    });
  });

  test('a component of the site and a comment are fine', () => {
    expect(
      checkContent(
        withText(
          '<Callout title="Note">\n\nSome words.\n\n</Callout>\n\n{/* a note to writers */}\n\nA brace \\{ too.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('a heading', () => {
  test('of the first level is told to be a second title', () => {
    expectTold(withText('# Big words'), {
      file: guide,
      line: '# Big words',
      field: 'heading',
      says: /"Big words" is a second title; start headings with ##/,
    });
  });

  test('that skips a level is told what to write', () => {
    expectTold(withText('#### Deep words'), {
      file: guide,
      line: '#### Deep',
      field: 'heading',
      says: /"Deep words" skips a level; write ###/,
    });
  });

  test('without words is told', () => {
    const content = withText('Words.\n\n##\n\nMore.');
    const line = content.get(guide)!.split('\n').indexOf('##') + 1;
    expectTold(content, {
      file: guide,
      line,
      field: 'heading',
      says: /is empty; write its words or remove it/,
    });
  });

  test('may go one level deeper and any level back', () => {
    expect(
      checkContent(withText('### Deeper\n\nWords.\n\n#### Deepest\n\nWords.\n\n## Back')),
    ).toEqual([]);
  });
});

describe('an image or a link', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'an image without text',
      '![](./picture.png)',
      'image',
      /\.\/picture\.png has no text for those who cannot see it; write !\[what it shows\]/,
    ],
    ['an image with spaces for text', '![ ](./picture.png)', 'image', /has no text/],
    [
      'a link without words',
      '[](https://a.example)',
      'link',
      /to https:\/\/a\.example has no words/,
    ],
    [
      'a javascript: link',
      '[a](javascript:alert(1))',
      'link',
      /may not start with "javascript:"; write https/,
    ],
    ['a JavaScript: link', '[a](JavaScript:alert(1))', 'link', /may not start with "JavaScript:"/],
    ['a data: link', '[a](data:text/html,x)', 'link', /may not start with "data:"/],
    ['an http: link', '[a](http://a.example)', 'link', /may not start with "http:"; write https/],
    [
      'a link to no file',
      '[a](./how.mdx)',
      'link',
      /leads to content\/guide\/how\.mdx, which does not exist; check the path/,
    ],
    [
      'a link out of the content',
      '[a](../../package.mdx)',
      'link',
      /leads to content\/\.\.\/package\.mdx, which does not exist/,
    ],
    [
      'a link to something else',
      '[a](./how.md)',
      'link',
      /"\.\/how\.md" is no address; write the file's path/,
    ],
    ['a link to another host', '[a](//a.example/b)', 'link', /is no address/],
    [
      'a page without its slash',
      '[a](/roles)',
      'link',
      /"\/roles" lacks its closing slash; write "\/roles\/"/,
    ],
    [
      'an unknown source',
      '[a](source:study)',
      'link',
      /cites "study", which is not in content\/sources\.yaml; add it there/,
    ],
    [
      'an unknown term',
      '[a](term:outbox)',
      'link',
      /names the term "outbox", which is not in content\/glossary\.yaml/,
    ],
    [
      'a term linked before',
      'A [saga](term:saga) again',
      'link',
      /leads to the term "saga" a second time; link the first mention only/,
    ],
    [
      'a bad anchor',
      '[a](#what-is-it)',
      'link',
      /leads to #what-is-it, but no heading here makes it; headings are #what-it-is/,
    ],
  ])('%s is told', (_, planted, field, says) => {
    expectTold(withText(`Words before.\n\n${planted}`), {
      file: guide,
      line: planted,
      field,
      says,
    });
  });

  test('is told in a list, a table, a component and a heading alike', () => {
    const bad = '[a](term:outbox)';
    for (const planted of [
      `- ${bad}`,
      `| x |\n| - |\n| ${bad} |`,
      `<Callout title="x">\n\n${bad}\n\n</Callout>`,
      `## ${bad}`,
      `> **${bad}**`,
    ])
      expectTold(withText(planted), {
        file: guide,
        line: bad,
        field: 'link',
        says: /the term "outbox"/,
      });
  });

  test('to a heading that stands twice may name the second by its number', () => {
    const twice = '## Same words\n\nText.\n\n## Same words\n\nSee [the second](#same-words-1)';
    expect(checkContent(withText(twice))).toEqual([]);
    expectTold(withText(twice.replace('words-1)', 'words-2)')), {
      file: guide,
      line: '#same-words-2',
      says: /leads to #same-words-2/,
    });
  });

  test('to a page, with or without an anchor, a site path or an https address is fine', () => {
    const fine =
      '[a](../skills/apis.mdx#x) [b](/glossary/#saga) [c](https://a.example/?b=c) [d](/og.png) ![A chart](./a.png)';
    expect(checkContent(withText(fine))).toEqual([]);
  });

  test.each([
    'A [word][1].\n\n[1]: javascript:alert(1)',
    'A [word][1].\n\n[1]: ./how.mdx',
    'A ![][1].\n\n[1]: ./picture.png',
  ])('is told where it is written by reference: %j', (planted) => {
    expectTold(withText(planted), {
      file: guide,
      line: '[1]: ',
      field: 'link',
      says: /is written by reference; write the address beside its words/,
    });
  });

  test.each([
    'https://a.example/chart.png',
    'HTTP://a.example/chart.png',
    '//a.example/chart.png',
    'data:image/png;base64,x',
  ])('to the picture %s of another site is told, for the security policy would block it', (url) => {
    expectTold(withText(`![A chart](${url})`), {
      file: guide,
      line: '![A chart]',
      field: 'image',
      says: /comes from another site.*keep the picture in public/,
    });
  });

  test('with a % that encodes nothing is told instead of stopping the check', () => {
    expectTold(withText('[a](./100%.mdx)'), {
      file: guide,
      line: '[a](./100%',
      field: 'link',
      says: /has a % that stands for nothing/,
    });
  });
});

test('faults of one text are told in the order of its lines', () => {
  const content = replaced(
    withText('# Second\n\n![](./a.png)\n\n[x](source:no)'),
    guide,
    'order: 1',
    'order: 0',
  );
  expectTold(
    content,
    { file: guide, line: 'order: 0', says: /./ },
    { file: guide, line: '# Second', says: /second title/ },
    { file: guide, line: '![](./a.png)', says: /has no text/ },
    { file: guide, line: '[x](source:no)', says: /cites "no"/ },
  );
});
