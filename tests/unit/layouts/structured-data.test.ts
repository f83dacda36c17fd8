import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToHast } from 'satteri';
import {
  article,
  breadcrumbList,
  definedTermSet,
  scriptJson,
  webSite,
} from '../../../src/layouts/structured-data';

describe('data inside a script element', () => {
  const hostile = fc.constantFrom(
    '</script>',
    '</SCRIPT >',
    '<!--',
    '<script>',
    ']]>',
    '\u2028',
    '&lt;',
    '"',
    '\\',
    '</scr',
  );
  const text = fc.oneof(
    hostile,
    fc.string(),
    fc.array(fc.oneof(hostile, fc.string()), { maxLength: 3 }).map((parts) => parts.join('')),
  );

  test('can neither close it nor open a comment, and reads back the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(text, text), fc.jsonValue(), fc.array(text)), (data) => {
        const json = scriptJson(data);
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  test('stays one element in a browser’s eyes', () => {
    const data = { name: '</script><img src=x onerror=alert(1)><!-- <script>' };
    const tree = JSON.stringify(
      htmlToHast(
        `<p></p><script type="application/ld+json">${scriptJson(data)}</script><p id="after"></p>`,
      ),
    );
    expect(tree).not.toContain('"tagName":"img"');
    expect(tree.match(/"tagName":"script"/g)).toHaveLength(1);
    expect(tree).toContain('"after"');
  });
});

describe('what search engines are told', () => {
  test('breadcrumbs count from one, each with its name and address', () => {
    const crumbs = [
      { title: 'Guide', url: 'https://a.example/guide/' },
      { title: 'Why', url: 'https://a.example/guide/why/' },
    ];
    expect(breadcrumbList(crumbs).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Guide', item: 'https://a.example/guide/' },
      { '@type': 'ListItem', position: 2, name: 'Why', item: 'https://a.example/guide/why/' },
    ]);
  });

  test('an article names its headline, its day and who stands behind it', () => {
    const facts = {
      title: 'Why',
      description: 'What for.',
      url: 'https://a.example/',
      updated: '2026-11-22',
      publisher: 'The guide',
      image: 'https://a.example/og.png',
    };
    expect(article(facts)).toMatchObject({
      ...{
        '@context': 'https://schema.org',
        '@type': 'Article',
        headline: 'Why',
        dateModified: '2026-11-22',
        image: facts.image,
      },
      ...{
        mainEntityOfPage: facts.url,
        description: 'What for.',
        publisher: { '@type': 'Organization', name: 'The guide' },
      },
    });
  });

  test('a glossary names each term, its meaning and its place', () => {
    const url = 'https://a.example/glossary/';
    const set = definedTermSet({
      title: 'Glossary',
      url,
      terms: [{ id: 'saga', term: 'Saga', meaning: 'A chain of steps.' }],
    });
    expect(set).toMatchObject({ '@type': 'DefinedTermSet', '@id': url, name: 'Glossary' });
    expect(set.hasDefinedTerm).toEqual([
      {
        '@type': 'DefinedTerm',
        '@id': `${url}#saga`,
        name: 'Saga',
        description: 'A chain of steps.',
        inDefinedTermSet: url,
      },
    ]);
  });

  test('the site names itself and its language', () => {
    expect(
      webSite({ title: 'The guide', description: 'What for.', url: 'https://a.example/' }),
    ).toMatchObject({
      ...{ '@type': 'WebSite', name: 'The guide', url: 'https://a.example/', inLanguage: 'en-GB' },
    });
  });
});
