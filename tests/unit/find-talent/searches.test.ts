import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOperators, isWithin } from '../../../src/find-talent/boolean';
import type { Brief } from '../../../src/find-talent/brief';
import { searchesOf } from '../../../src/find-talent/searches';
import { danglingWords, siteSourcing } from '../../support/site-sourcing';
import { anyBrief, brief } from './briefs.arbitrary';

const at = (id: string, one: Brief) =>
  searchesOf(one, siteSourcing).find(({ place }) => place.id === id)!;
const query = (id: string, one: Brief, name = 'q') =>
  new URL(at(id, one).searches[0]!.address).searchParams.get(name);

describe('the searches of a brief', () => {
  test('Go and Kafka in Portugal: every place gets a link', () => {
    for (const { place, searches } of searchesOf(brief(), siteSourcing))
      expect(searches.length, place.id).toBeGreaterThan(0);
    expect(query('github-users', brief())).toBe('type:user location:Portugal language:Go repos:>3');
    expect(query('google-linkedin', brief())).toBe(
      'site:linkedin.com/in ("backend engineer" OR "backend developer" OR "software engineer") (Golang OR "Go developer") Kafka (senior OR lead) Portugal',
    );
    expect(at('stack-overflow', brief()).searches.map(({ address }) => address)).toEqual([
      'https://stackoverflow.com/tags/go/topusers',
      'https://stackoverflow.com/tags/apache-kafka/topusers',
    ]);
  });

  test('C#, C++ and .NET reach each place unharmed', () => {
    const one = brief({ stack: [], also: 'C#, C++, .NET' });
    expect(query('google-linkedin', one)).toContain('"C#" "C++" ".NET"');
    expect(at('google-linkedin', one).searches[0]!.address).toContain('%22C%23%22');
    expect(
      at('github-users', one).searches.map(({ address }) => new URL(address).searchParams.get('q')),
    ).toEqual([
      'type:user location:Portugal language:"C#" repos:>3',
      'type:user location:Portugal language:"C++" repos:>3',
    ]);
    expect(
      at('stack-overflow', one).searches.map(({ address }) =>
        decodeURIComponent(new URL(address).pathname),
      ),
    ).toEqual(['/tags/c#/topusers', '/tags/c++/topusers', '/tags/.net/topusers']);
  });

  test('a technology of one’s own stands beside the listed ones, wherever it was typed', () => {
    const one = brief({ stack: ['go', 'Turbo Pascal'], also: 'COBOL, turbo pascal' });
    expect(query('google-linkedin', one)).toContain(
      '(Golang OR "Go developer") "Turbo Pascal" COBOL',
    );
  });

  test.each([
    'São Paulo',
    "Coeur d'Alene",
    'Malmö',
    '’s-Hertogenbosch',
    '東京',
    'Washington, DC',
    'Q&A + 50% #1',
  ])('the place %s survives', (place) => {
    for (const id of ['linkedin-people', 'google-linkedin', 'github-users']) {
      const [search] = at(id, brief({ place })).searches;
      expect([...new URL(search!.address).searchParams.values()].join(' ')).toContain(place);
    }
  });

  test('several places are any of them, and GitHub asks for the first', () => {
    const one = brief({ place: 'Lisbon; Porto;' });
    expect(query('google-linkedin', one)).toContain('(Lisbon OR Porto)');
    expect(query('github-users', one)).toContain('location:Lisbon ');
  });

  test('double quotes cannot break out of a phrase, nor can a word become an operator', () => {
    const one = brief({ place: 'a" OR "b', also: 'OR, not' });
    expect(query('google-linkedin', one)).toContain('"a OR b"');
    expect(query('google-linkedin', one)).toContain('"OR" "not"');
  });

  test('without a technology the places that need one say so', () => {
    const one = brief({ stack: [] });
    expect(at('github-users', one)).toMatchObject({
      searches: [],
      needs: expect.stringContaining('language') as string,
    });
    expect(at('stack-overflow', one)).toMatchObject({
      searches: [],
      needs: expect.stringContaining('technology') as string,
    });
    expect(at('linkedin-people', one).searches).toHaveLength(1);
  });

  test('what had no room is named', () => {
    const stack = siteSourcing.technologies.slice(0, 24).map(({ id }) => id);
    const [search] = at('google-linkedin', brief({ stack })).searches;
    expect(search!.leftOut).toContain('other spellings');
    expect(search!.leftOut).toContain('other job titles');
    expect(search!.leftOut).toContain(siteSourcing.technologies[23]!.name);
  });

  test('every word in content/search-words.yaml belongs to something', () => {
    expect(danglingWords).toEqual([]);
    for (const { id } of siteSourcing.roles)
      expect(siteSourcing.words[`title.${id}`]?.length, id).toBeGreaterThan(0);
  });
});

describe('whatever a person chooses and types', () => {
  test('every address is https, and its query says what the copied text says', () => {
    fc.assert(
      fc.property(anyBrief, (one) => {
        for (const { place, searches } of searchesOf(one, siteSourcing))
          for (const { address, text } of searches) {
            const url = new URL(address);
            expect(url.protocol).toBe('https:');
            expect(url.host).toBe(new URL(place.address.replace('{tag}', 'x')).host);
            expect(address).not.toMatch(/[{}<>"\s]/);
            if (place.copy) expect(url.searchParams.get(place.copy)).toBe(text?.toWellFormed());
          }
      }),
      { numRuns: 200 },
    );
  });

  test('every string keeps within its place’s limit, with its quotes and brackets paired', () => {
    fc.assert(
      fc.property(anyBrief, (one) => {
        for (const { place, searches } of searchesOf(one, siteSourcing))
          for (const { text } of searches) {
            // What goes out one plain technology at a time has no grammar.
            if (text === undefined || place.each === 'technology') continue;
            expect(isWithin(text, place.most ?? {}), `${place.id}: ${text}`).toBe(true);
            expect(text.split('"').length % 2, text).toBe(1);
            const bare = text.replace(/"[^"]*"/g, '');
            expect(bare.split('(').length, text).toBe(bare.split(')').length);
          }
      }),
      { numRuns: 200 },
    );
  });

  test('a tag with a slash or dots stays one part of its path', () => {
    const one = at('stack-overflow', brief({ stack: [], also: '../../users, a/b' }));
    for (const { address } of one.searches)
      expect(new URL(address).pathname).toMatch(/^\/tags\/[^/]+\/topusers$/);
  });

  test('operators inside quotes are words', () => {
    expect(countOperators('("a OR b" OR c) AND d')).toBe(2);
  });
});
