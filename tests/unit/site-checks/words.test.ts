import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/site-checks/check-pages';
import { checkInbound } from '../../../src/site-checks/inbound';
import { checkLikeness, likenesses } from '../../../src/site-checks/likeness';
import { checkStuffing, mainTerm } from '../../../src/site-checks/stuffing';

const page = (path: string, body: string, title = path, around = '') =>
  readPage(
    path,
    `<!doctype html><html><head><title>${title} · Guide</title></head><body>${around}<main><h1>x</h1>${body}</main></body></html>`,
  );
/** So many words, no five of them twice in this order. */
const text = (count: number, seed: string) =>
  Array.from({ length: count }, (_, index) => seed + index).join(' ');

describe('a page’s words', () => {
  test('are those of its main part, in lower case', () => {
    expect(
      page('a/', '<p>Go, <b>then</b> come.</p>', 'A', '<header><p>Menu</p></header>').words,
    ).toEqual(['x', 'go', 'then', 'come']);
  });

  test.each([
    '<nav>No</nav>',
    '<svg><text>No</text></svg>',
    '<script type="application/json">"no"</script>',
    '<p data-pagefind-ignore>No <b>no</b></p>',
  ])('leave out %s', (body) => {
    expect(page('a/', body).words).toEqual(['x']);
  });
});

describe('a page that no other page links to', () => {
  const home = page('', '<a href="/guide/why/?a=b#what">Why</a>');
  const why = page('guide/why/', '', 'Why', '<header><a href="/">Home</a></header>');

  test('is told by its content file', () => {
    const how = page('guide/how/', '<a href="/guide/how/">This page</a> <a href="#a">a</a>');
    expect(checkInbound([home, why, how], '/')).toEqual([
      'content/guide/how.mdx (/guide/how/): no other page links to it; link it where a reader needs it',
    ]);
  });

  test('is told although the 404 page links to it or the head names it', () => {
    const lost = page('404.html', '<a href="/search/">Search</a>');
    const search = page('search/', '', 'Search</title><link rel="next" href="/search/"><title>');
    expect(checkInbound([home, why, lost, search], '/')).toEqual([
      '/search/: no other page links to it; link it where a reader needs it',
    ]);
  });

  test('is none where each is led to from content or navigation, under any base path', () => {
    expect(checkInbound([home, why], '/')).toEqual([]);
    const below = [
      page('', '<a href="/hire/roles/">Roles</a>'),
      page('roles/', '<a href="/hire/">Home</a>'),
    ];
    expect(checkInbound(below, '/hire/')).toEqual([]);
    expect(checkInbound(below, '/')).not.toEqual([]);
  });
});

describe('two pages', () => {
  test('that have most words in the same order are told, with how much and which', () => {
    const same = text(100, 'w');
    expect(
      checkLikeness([
        page('guide/why/', `${same} ${text(20, 'a')}`),
        page('guide/how/', `${same} ${text(20, 'b')}`),
      ]),
    ).toEqual([
      'content/guide/how.mdx (/guide/how/): 71 % of its words stand in the same order on content/guide/why.mdx (/guide/why/) (60 % at most); write its own, or make one page of the two',
    ]);
  });

  test('that differ by swapped words all over pass, and so do pages of few words', () => {
    const words = (name: string) =>
      Array.from({ length: 60 }, (_, index) => `a ${name} does thing${index}`).join(' ');
    expect(
      checkLikeness([
        page('a/', words('go')),
        page('b/', words('java')),
        page('c/', 'Few'),
        page('d/', 'Few'),
        page('e/', ''),
      ]),
    ).toEqual([]);
  });

  test('are not told where one is the 404 page', () => {
    expect(
      checkLikeness([page('search/', text(50, 'w')), page('404.html', text(50, 'w'))]),
    ).toEqual([]);
  });

  test('share what both have, of what either has: 6 of 12 sequences are half', () => {
    const words = (line: string) => line.split(' ');
    const both = 'a b c d e f g h i j';
    expect(
      likenesses([
        { path: 'one', words: words(`${both} k l m`) },
        { path: 'two', words: words(`${both} x y z`) },
        { path: 'none', words: [] },
      ]),
    ).toEqual([
      { path: 'two', other: 'one', share: 0.5 },
      { path: 'none', other: 'one', share: 0 },
    ]);
  });

  test('are alike however often one of them repeats itself', () => {
    const words = 'a b c d e a b c d e a b c d e'.split(' ');
    expect(
      likenesses([
        { path: 'one', words },
        { path: 'two', words: [...words, ...words] },
      ])[0]?.share,
    ).toBe(1);
  });
});

describe('a page’s main term', () => {
  test.each([
    [
      'What microservices are, and who you need',
      'One microservice and more microservices',
      'microservice',
      2,
    ],
    [
      'Hire nearshore developers',
      'Nearshore developers here, nearshore developers there',
      'nearshore developer',
      2,
    ],
    ['Kafka or RabbitMQ', 'RabbitMQ is not Kafka, RabbitMQ pushes', 'rabbitmq', 2],
    [
      'Event-streaming engineer · Guide',
      'The event-streaming engineer',
      'event streaming engineer',
      1,
    ],
  ])('of “%s” is told by how often its words stand there', (title, body, term, times) => {
    const words = body.toLowerCase().match(/\w+/g)!;
    expect(mainTerm(title, words)).toMatchObject({ term, times });
  });

  test('is told where it takes more than 2 % of the words', () => {
    const stuffed = `${'nearshore developers '.repeat(8)} ${text(400, 'w')}`;
    expect(checkStuffing([page('guide/why/', stuffed, 'Hire nearshore developers')])).toEqual([
      'content/guide/why.mdx (/guide/why/): “nearshore developer” stands 8 times and takes 3.8 % of its words (2 % at most); name it less, say “it”, or what it does',
    ]);
  });

  test.each([
    ['up to 2 %', `${'developers '.repeat(8)} ${text(400, 'w')}`, 'Hire developers'],
    ['few times on a short page', `${'developers '.repeat(5)} few words`, 'Hire developers'],
    ['where the title has small words only', `${'why '.repeat(50)}`, 'Why not'],
    ['on a page without words', '', ''],
  ])('passes %s', (_, body, title) => {
    expect(checkStuffing([page('guide/why/', body, title)])).toEqual([]);
  });
});

describe('markup that this site has no right to', () => {
  test.each([
    ['in a script', '<script type="application/ld+json">{"@type":"FAQPage"}</script>', 'FAQPage'],
    [
      'deep in one',
      '<script type="application/ld+json">[{"@graph":[{"@type":["Product"],"a":{"@type":["HowTo"]}}]}]</script>',
      'HowTo',
    ],
    [
      'in a broken one',
      '<script type="application/ld+json">{"@type": "JobPosting",</script>',
      'JobPosting',
    ],
    [
      'as microdata',
      '<div itemscope itemtype="https://schema.org/AggregateRating"></div>',
      'AggregateRating',
    ],
    ['as RDFa', '<div typeof="JobPosting"></div>', 'JobPosting'],
  ])('%s is told', (_, body, type) => {
    expect(page('a/', body).problems).toEqual([
      `holds ${type} markup, which this site does not use; remove it`,
    ]);
  });

  test('is none in markup that it has, nor in a text about it', () => {
    expect(
      page(
        'a/',
        '<script type="application/ld+json">{"@type":"Article","name":"JobPosting"}</script><p>A JobPosting</p>',
      ).problems,
    ).toEqual([]);
  });
});
