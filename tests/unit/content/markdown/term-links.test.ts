import { fileURLToPath } from 'node:url';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { firstMentions } from '../../../../src/content/markdown/term-links';
import { readTerms, termLinks } from '../../../../src/content/markdown/term-links-plugin';

const terms = [
  { id: 'saga', names: ['Saga'] },
  { id: 'gateway', names: ['API gateway'] },
  { id: 'backoff', names: ['Exponential backoff', 'Backoff'] },
  { id: 'rest', names: ['REST'] },
  { id: 'law', names: ["Conway's law"] },
];
const linksOf = (...texts: string[]) => {
  const find = firstMentions(terms);
  return texts.flatMap((text) =>
    find(text).flatMap(({ words, term }) => (term ? [`${words} → ${term}`] : [])),
  );
};

describe('the first mention of a term', () => {
  test('is found whatever its capitals, in the singular and the plural', () => {
    expect(linksOf('Two sagas met an API Gateway.')).toEqual([
      'sagas → saga',
      'API Gateway → gateway',
    ]);
  });

  test('counts once over all the texts of a page, under any of its names', () => {
    expect(linksOf('A saga, a saga.', 'Saga and backoff.', 'Exponential backoff.')).toEqual([
      'saga → saga',
      'backoff → backoff',
    ]);
  });

  test('is no part of a longer word', () => {
    expect(linksOf('Sagacious, saga-like, pre-saga.')).toEqual([]);
  });

  test('of an abbreviation is meant only in its capitals', () => {
    expect(linksOf('The rest of us.', 'Over REST.')).toEqual(['REST → rest']);
  });

  test('is found under either apostrophe', () => {
    expect(linksOf('Conway’s law')).toEqual(['Conway’s law → law']);
  });

  test('leaves the words as they were', () => {
    const text = 'One saga (a long one), then backoff; the end.';
    expect(
      firstMentions(terms)(text)
        .map(({ words }) => words)
        .join(''),
    ).toBe(text);
  });
});

describe('a chapter', () => {
  const content = fileURLToPath(new URL('../../../../content/', import.meta.url));
  const html = (text: string, file = 'guide/a.mdx') =>
    markdownToHtml(text, {
      mdastPlugins: [termLinks({ content })],
      fileURL: new URL(file, `file://${content}`),
    }).html;

  test('links each term it uses, but in no heading, code or link', () => {
    expect(
      html('## A saga\n\n`saga` and [a saga](https://a.example), then **a saga** and a saga.'),
    ).toContain('then <strong>a <a href="term:saga">saga</a></strong> and a saga.');
  });

  test('keeps a writer’s link, and unwraps it where the term is linked already', () => {
    expect(html('A [chain of steps](term:saga), a saga.')).toContain(
      'A <a href="term:saga">chain of steps</a>, a saga.',
    );
    expect(html('A saga, [a chain of steps](term:saga).')).toContain(
      'A <a href="term:saga">saga</a>, a chain of steps.',
    );
  });

  test('does not link what every page says, such as API', () => {
    expect(html('An API and an event.')).not.toContain('<a');
    expect(readTerms(content).length).toBeGreaterThan(80);
  });

  test('alone is linked by itself: a role or a skill is left as it is written', () => {
    expect(html('A saga.', 'skills/a.mdx')).not.toContain('<a');
  });
});
