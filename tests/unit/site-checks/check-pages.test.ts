// Over 200 lines: the cases of one subject stay side by side.
import { describe, expect, test } from 'vitest';
import { checkPages, readPage, type PageFacts } from '../../../src/site-checks/check-pages';

const html = (body: string, head = '<title>Why</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`;
const page = (body: string, path = 'guide/why/', title = 'Why') =>
  readPage(path, html(`<h1>Words</h1>${body}`, `<title>${title}</title>`));
/** What is wrong with a page by itself. */
const problems = (body: string) => page(body).problems;

const roles = page('<h2 id="what">What</h2>', 'roles/', 'Roles');
const FILES = new Set([
  'guide/why/index.html',
  'roles/index.html',
  'og.png',
  '_astro/a b.css',
  'search/index.html',
  'pagefind/pagefind.js',
]);
/** What is wrong with a site of a chapter with this body and a page of roles. */
const faults = (body: string, base = '/', others: PageFacts[] = [roles]) =>
  checkPages([page(body), ...others], FILES, base);

const chapter = 'content/guide/why.mdx (/guide/why/)';

test('a page without a fault is told nothing', () => {
  const body =
    '<h2 id="one">One</h2><p><a href="/roles/#what">a</a> <a href="#one">b</a> <a href="https://a.example">c</a> <a href="/og.png">d</a></p>' +
    '<img src="/og.png" alt="A chart"><img src="data:image/png;base64,x" alt="Dot"><script src="/pagefind/pagefind.js"></script>' +
    '<script type="application/ld+json">{}</script><h3>Three</h3><h2>Two</h2>';
  expect(faults(body)).toEqual([]);
});

describe('a page by itself', () => {
  test.each([
    ['no first-level heading', html('<h2>Two</h2>'), '0 first-level headings; a page has one'],
    ['two of them', html('<h1>One</h1><h1>Two</h1>'), '2 first-level headings; a page has one'],
    [
      'a skipped level',
      html('<h1>One</h1><h3>Deep</h3>'),
      'heading “Deep” skips from level 1 to 3',
    ],
  ])('with %s is told', (_, text, told) => {
    expect(readPage('x/', text).problems).toContain(told);
  });

  test.each([
    ['an image without alt', '<img src="/og.png">', 'an image has no alternative text: /og.png'],
    [
      'an image with an empty alt',
      '<img src="/og.png" alt=" ">',
      'an image has no alternative text: /og.png',
    ],
    [
      'a link without words',
      '<a href="/roles/"><span> </span></a>',
      'a link has no words: /roles/',
    ],
    [
      'a style attribute',
      '<p style="color:red">x</p>',
      '<p> has a style attribute, which the security policy blocks',
    ],
    [
      'an onclick',
      '<p onclick="go()">x</p>',
      '<p> has an onClick handler, which the security policy blocks',
    ],
    [
      'an onload in a drawing',
      '<svg onload="go()"></svg>',
      '<svg> has an onLoad handler, which the security policy blocks',
    ],
    [
      'an inline script',
      '<script>go()</script>',
      'an inline script, which the security policy blocks',
    ],
    [
      'an inline module',
      '<script type="module">go()</script>',
      'an inline script, which the security policy blocks',
    ],
    [
      'an inline style sheet',
      '<style>p{}</style>',
      'an inline <style>, which the security policy blocks',
    ],
    [
      'a doubled id',
      '<p id="a">x</p><p id="b">x</p><p id="a">x</p><p id="a">x</p>',
      'the id “a” stands twice',
    ],
  ])('with %s is told once', (_, body, told) => {
    expect(problems(body)).toEqual([told]);
  });

  test('may name a link without words by aria-label', () => {
    expect(problems('<a href="/roles/" aria-label="Roles"></a>')).toEqual([]);
  });

  test('may name a link by the alternative text of its picture', () => {
    expect(problems('<a href="/roles/"><img src="/og.png" alt="Roles"></a>')).toEqual([]);
  });

  test('is read with its title, ids and addresses', () => {
    const { title, ids, links } = page(
      '<p id="a"><a href="#a">x</a><img src="/og.png" alt="y"></p>',
    );
    expect({ title, ids, links }).toEqual({ title: 'Why', ids: ['a'], links: ['#a', '/og.png'] });
  });

  test('has no title where only a drawing in it has one', () => {
    const untitled = readPage(
      'guide/why/',
      html('<h1>Words</h1><svg><title>A chart</title></svg>', ''),
    );
    expect(checkPages([untitled], FILES, '/')).toEqual([`${chapter}: has no title`]);
  });
});

describe('the pages together', () => {
  test('with one title are told, each by its content file where there is one', () => {
    expect(faults('', '/', [page('', 'search/', 'Why')])).toEqual([
      `/search/: has the same title as ${chapter}: “Why”`,
    ]);
  });

  test('with no title are told', () => {
    expect(checkPages([readPage('search/', html('<h1>x</h1>', ''))], FILES, '/')).toEqual([
      '/search/: has no title',
    ]);
  });

  test('say each page’s own faults with the file behind it', () => {
    expect(faults('<script>go()</script>')).toEqual([
      `${chapter}: an inline script, which the security policy blocks`,
    ]);
  });
});

describe('a link', () => {
  test('may bring a tool what it keeps in its address', () => {
    expect(faults('<a href="/roles/#a=one&amp;b=two">x</a>')).toEqual([]);
  });

  test.each([
    ['to no page', '/rolls/', 'the link /rolls/ leads to no page'],
    ['to a page without its slash', '/roles', 'the link /roles leads to no page'],
    ['to a file that is not there', '/og.webp', 'the link /og.webp leads to no page'],
    ['to another host without a scheme', '//a.example/', 'the link //a.example/ leads to no page'],
    [
      'to no place on its page',
      '#two',
      'the link #two names no place on its page; check the anchor',
    ],
    [
      'to no place on another page',
      '/roles/#who',
      'the link /roles/#who names no place on its page; check the anchor',
    ],
    [
      'to a state of a file',
      '/og.png#a=b',
      'the link /og.png#a=b names no place on its page; check the anchor',
    ],
    [
      'to a place in a file',
      '/og.png#who',
      'the link /og.png#who names no place on its page; check the anchor',
    ],
    [
      'without encryption',
      'http://a.example',
      "a link to http://a.example; only https and this site's own pages may be linked",
    ],
    [
      'that runs',
      'javascript:go()',
      "a link to javascript:go(); only https and this site's own pages may be linked",
    ],
    [
      'that runs, in capitals',
      'JAVASCRIPT:go()',
      "a link to JAVASCRIPT:go(); only https and this site's own pages may be linked",
    ],
    ['relative to its page', 'how/', 'the link how/ lies outside /'],
  ])('%s is told', (_, link, told) => {
    expect(faults(`<a href="${link}">x</a>`)).toEqual([`${chapter}: ${told}`]);
  });

  test('is told where a picture or a script has it, too', () => {
    expect(faults('<img src="/x.png" alt="x"><script src="/x.js"></script>')).toEqual([
      `${chapter}: the link /x.png leads to no page`,
      `${chapter}: the link /x.js leads to no page`,
    ]);
  });

  test('may carry a query, encoded characters, or lead to its own page', () => {
    expect(
      faults(
        '<h2 id="größe">x</h2><a href="?q=x">a</a><a href="/roles/?a=b#what">b</a><a href="/_astro/a%20b.css">c</a>',
      ),
    ).toEqual([]);
    expect(faults('<h2 id="größe">x</h2><a href="#gr%C3%B6%C3%9Fe">d</a>')).toEqual([]);
  });

  test('outside the base path the site is served under is told', () => {
    expect(faults('<a href="/roles/">a</a>', '/hire/')).toEqual([
      `${chapter}: the link /roles/ lies outside /hire/`,
    ]);
    expect(faults('<a href="/hire/roles/#what">a</a>', '/hire/')).toEqual([]);
  });

  test.each([
    ['<img src="https://a.example/x" alt="x">'],
    ['<script src="https://a.example/x"></script>'],
  ])('to another origin is told where the browser would load it: %s', (body) => {
    expect(faults(body)).toEqual([
      `${chapter}: https://a.example/x is loaded from another site, which the security policy blocks`,
    ]);
  });

  test('to another site’s style sheet is told', () => {
    expect(faults('<link rel="stylesheet" href="https://a.example/x">')).not.toEqual([]);
  });

  test.each(['#100%', '/100%/'])(
    'with a % that encodes nothing, %s, is told instead of stopping the check',
    (link) => {
      expect(faults(`<a href="${link}">x</a>`)).toEqual([
        `${chapter}: the link ${link} has a % that stands for nothing`,
      ]);
    },
  );

  test.each(['#%ff', '/%ff/'])(
    'with a % that encodes no whole character, %s, is told instead of stopping the check',
    (link) => {
      expect(faults(`<a href="${link}">x</a>`)).not.toEqual([]);
    },
  );
});
