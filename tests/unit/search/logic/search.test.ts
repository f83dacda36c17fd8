// Over 200 lines: the cases of one subject stay side by side.
import { describe, expect, test } from 'vitest';
import { entriesOf, type Directory } from '../../../../src/search/logic/directory';
import {
  addressOf,
  choiceFrom,
  countsOf,
  type FacetTable,
} from '../../../../src/search/logic/facets';
import { searchText, type TextIndex } from '../../../../src/search/logic/full-text';
import { nearestNames } from '../../../../src/search/logic/nearest';
import { vocabularyOf, wantedIn } from '../../../../src/search/logic/query';
import { rank, readEntries } from '../../../../src/search/logic/rank';
import { combine, firstNames } from '../../../../src/search/logic/combine';
import { isOneLetterOff, stem, wordsOf } from '../../../../src/search/logic/words';

const directory: Directory = {
  kinds: ['Guide', 'Role', 'Term'],
  pages: [
    ['guide/skills/', 'Skills to look for', 0, [['Cloud platforms', 'platforms']]],
    ['skills/cloud-platforms/', 'Cloud platforms: rented parts', 0, []],
    ['roles/platform-engineer/', 'Platform engineer', 1, []],
    ['job-descriptions/platform-engineer/', 'Platform engineer: sample job description', 1, []],
    [
      'glossary/',
      'Glossary',
      0,
      [
        ['Kubernetes', '', 2],
        ['On-call', '', 2],
        ['Saga', '', 2],
      ],
    ],
  ],
  total: 8,
  synonyms: [
    ['platform engineer', 'devops engineer'],
    ['kubernetes', 'k8s'],
    ['on-call', 'pager', 'on call', 'out of hours'],
  ],
};
const entries = readEntries(entriesOf(directory));
const vocabulary = vocabularyOf(
  entries.map(({ title }) => title),
  directory.synonyms,
);
const ways = (query: string) =>
  wantedIn(query, vocabulary).map((one) => one.ways.map(({ words }) => words));
const paths = (query: string) =>
  rank(entries, wantedIn(query, vocabulary)).map(({ entry }) => entry.path);

describe('the words of a query', () => {
  test('come without what carries nothing, and stay where nothing else is left', () => {
    expect(ways('what is a saga?')).toEqual([['saga']]);
    expect(ways('what is it')).toEqual([['what'], ['is'], ['it']]);
  });

  test('bring the site’s own word for an abbreviation, and for a phrase as a whole', () => {
    expect(ways('K8s')).toEqual([['k8s', 'kubernetes']]);
    expect(ways('working out of hours')).toEqual([['working'], ['hours', 'on call']]);
  });

  test('are looked for as one word in the text where the site writes them with a hyphen', () => {
    const [{ ways: found } = { ways: [] }] = wantedIn('on call', vocabulary);
    expect(found).toEqual([{ words: 'on call', inText: 'oncall', counts: 1 }]);
  });

  test('bring a role by its other name, whether people there are called engineers or developers', () => {
    expect(ways('devops developer')).toEqual([['devops developer', 'platform engineer']]);
  });

  test('bring the known word where one letter is wrong, missing, too many or in the wrong place', () => {
    for (const typed of ['kubernetis', 'kuberntes', 'kubernettes', 'kubenretes'])
      expect(ways(typed)).toEqual([[typed, 'kubernetes']]);
  });

  test('are not guessed at while they are being typed', () =>
    expect(ways('kuber')).toEqual([['kuber']]));

  test('stay whole where a mark is part of a name', () => {
    expect(wordsOf('C#, C++ and Node.js; CI/CD.')).toEqual([
      'c#',
      'c++',
      'and',
      'node.js',
      'ci',
      'cd',
    ]);
  });

  test.each([
    ['sagas', 'saga'],
    ['queries', 'query'],
    ['deployed', 'deploying'],
    ['modernization', 'modernisation'],
  ])('are the same: %s and %s', (one, other) => expect(stem(one)).toBe(stem(other)));

  test('two letters off are another word', () =>
    expect(isOneLetterOff('saga', 'sale')).toBe(false));
});

describe('names', () => {
  test('come with the page before a heading of the same words, and the role before its sample', () => {
    expect(paths('cloud platforms').slice(0, 2)).toEqual([
      'skills/cloud-platforms/',
      'guide/skills/#platforms',
    ]);
    expect(paths('platform engineers').slice(0, 2)).toEqual([
      'roles/platform-engineer/',
      'job-descriptions/platform-engineer/',
    ]);
  });

  test('are found by what kind of page they are named on, where two answer alike', () => {
    const [first] = paths('platform engineer role');
    expect(first).toBe('roles/platform-engineer/');
    const samples = readEntries([
      { path: 'skills/events/', title: 'Change of events', kind: 'Skill' },
      {
        path: 'work-samples/events/',
        title: 'Change of events, for two teams',
        kind: 'Work sample',
      },
    ]);
    expect(rank(samples, wantedIn('change events work sample', vocabulary))[0]?.entry.path).toBe(
      'work-samples/events/',
    );
  });

  test('stand first only where they hold what is wanted', () => {
    const first = (query: string) =>
      firstNames(rank(entries, wantedIn(query, vocabulary))).map(({ entry }) => entry.path);
    expect(first('saga')).toEqual(['glossary/#saga']);
    expect(first('saga payroll giraffe')).toEqual([]);
  });

  test('near to what was typed are offered when nothing was found', () => {
    expect(nearestNames(entries, 'xubernetes', 1).map(({ title }) => title)).toEqual([
      'Kubernetes',
    ]);
    expect(nearestNames(entries, 'zzqxv', 5)).toEqual([]);
  });
});

describe('the full text', () => {
  const index = (records: Record<string, Record<string, number>>): TextIndex<string> => ({
    search: async (words) => ({
      results: Object.entries(records[words ?? ''] ?? {}).map(([id, score]) => ({
        id,
        score,
        data: async () => `${id} for ${words}`,
      })),
    }),
  });

  test('prefers what holds everything that is wanted to what holds one thing often', async () => {
    const hits = await searchText(
      index({ saga: { a: 9, b: 5 }, retry: { b: 5 } }),
      [{ ways: [{ words: 'saga', counts: 1 }] }, { ways: [{ words: 'retry', counts: 1 }] }],
      10,
    );
    expect(hits.map(({ id }) => id)).toEqual(['b']);
  });

  test('shows where the rarest of what is wanted stands, whatever was typed first', async () => {
    const often = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, 1]));
    const [hit] = await searchText(
      index({ interview: often, idempotency: { a: 1 } }),
      [
        { ways: [{ words: 'interview', counts: 1 }] },
        { ways: [{ words: 'idempotency', counts: 1 }] },
      ],
      10,
    );
    expect(await hit?.data()).toBe('a for idempotency');
  });

  test('counts the best way to say a thing, not each of them', async () => {
    const wanted = [
      {
        ways: [
          { words: 'k8s', counts: 1 },
          { words: 'kubernetes', counts: 0.9 },
        ],
      },
    ];
    const hits = await searchText(index({ k8s: { a: 1 }, kubernetes: { a: 1, b: 2 } }), wanted, 10);
    expect(hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('stands below the first names, each result once, a good name raising its page', () => {
    const matches = rank(entries, wantedIn('saga', vocabulary));
    const texts = ['guide/skills/', 'glossary/', 'glossary/#saga'].map((path, at) => ({
      path,
      score: 3 - at,
    }));
    expect(combine(matches, texts).map(({ path }) => path)).toEqual(['glossary/', 'guide/skills/']);
  });
});

describe('what narrows a search', () => {
  const value = (id: string) => ({ id, title: id });
  const table: FacetTable = {
    values: {
      kind: [value('role'), value('term')],
      area: [value('data')],
      level: [],
      engagement: [],
    },
    records: { a: [[0], [0], [], []], b: [[1], [0], [], []], c: [[1], [], [], []] },
  };

  test('stands in the address and comes back from it, whatever else the address holds', () => {
    const choice = { kind: ['role', 'term'], area: ['data'] };
    const address = addressOf('a & b', choice);
    expect(address).toBe('?q=a%20%26%20b&kind=role,term&area=data');
    expect(choiceFrom(new URLSearchParams(`${address}&utm=x&level=<b>`))).toEqual(choice);
    expect(addressOf('', {})).toBe('');
  });

  test('says for each value what it would leave, the other facets as they are', () => {
    const counts = countsOf(table, ['a', 'b', 'c'], { kind: ['term'] });
    expect([...counts.kind]).toEqual([
      ['role', 1],
      ['term', 2],
    ]);
    expect([...counts.area]).toEqual([['data', 1]]);
  });
});
