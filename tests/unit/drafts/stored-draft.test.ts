// Over 200 lines: the cases of one subject stay side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/job-description/draft';
import { readFileSync } from 'node:fs';
import { compose } from '../../../src/job-description/compose';
import { toJson } from '../../../src/drafts/json';
import { readStored, STORED_VERSION, writeStored } from '../../../src/drafts/stored-draft';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from '../job-description/catalogue.fixture';
import { anyDraft, anyText } from '../job-description/drafts.arbitrary';

const draft: Draft = {
  ...startDraft(catalogue),
  company: 'Café 漢字 🧪',
  sections: [{ id: 'own/1', lines: [{ id: 'own/1', text: 'Tea' }] }],
};
const stored = writeStored(draft);

describe('a draft that the browser kept', () => {
  test('comes back as it was, whatever was typed into it', () => {
    fc.assert(
      fc.property(anyDraft(anyText), (any) => {
        expect(readStored(writeStored(any))).toStrictEqual({ kind: 'draft', draft: any, seen: {} });
      }),
    );
  });

  test('is stored as version 4, sealed, with what its writer had seen', () => {
    expect(STORED_VERSION).toBe(4);
    expect(JSON.parse(writeStored(draft, { tab1: 3 }))).toEqual({
      version: 4,
      checksum: expect.stringMatching(/^[0-9a-f]{8}$/),
      draft,
      seen: { tab1: 3 },
    });
    expect(readStored(writeStored(draft, { tab1: 3 }))).toEqual({
      kind: 'draft',
      draft,
      seen: { tab1: 3 },
    });
  });

  test.each([1, 2, 3, 4])(
    'of version %i, as a browser of that time kept it, gives back every word',
    (version) => {
      const read = readStored(
        readFileSync(
          new URL(`../../fixtures/stored-drafts/version-${version}.json`, import.meta.url),
          'utf8',
        ),
      );
      if (read.kind !== 'draft') throw new Error(read.kind);
      const text = JSON.stringify(compose(read.draft, catalogue));
      for (const words of [
        'Harbour Desk (example)',
        'We book berths.',
        'Six people.',
        'Tea at four',
        'Our own heading',
        'Porto',
        'USD 80,000–90,000',
      ])
        expect(text).toContain(words);
      expect(read.draft.sections.map(({ id }) => id)).toContain('equal-opportunity');
      const filled = {
        ...read.draft,
        outcomesSix: 'It runs',
        hiringSteps: 'Call, 30 min',
        equalOpportunity: 'All welcome',
        closingDate: '2031-02-28',
      };
      for (const words of [
        'After six months: It runs',
        'Call, 30 min',
        'All welcome',
        '28 February 2031',
      ])
        expect(JSON.stringify(compose(filled, catalogue))).toContain(words);
    },
  );

  test('as a file is the same shape, indented, and opens again', () => {
    expect(toJson(draft)).toContain('\n  "version": 4,');
    expect(readStored(toJson(draft))).toEqual({ kind: 'draft', draft, seen: {} });
  });

  test('is none where nothing was stored yet', () => {
    expect(readStored(null)).toEqual({ kind: 'none' });
  });

  test('comes back even where the person pasted more than 200,000 characters', () => {
    expect(readStored(writeStored({ ...draft, about: 'x'.repeat(200_001) })).kind).toBe('draft');
  });
});

describe('a damaged store', () => {
  test('with any one character changed is noticed, or says the same', () => {
    fc.assert(
      fc.property(
        fc.nat(stored.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, character) => {
          const read = readStored(stored.slice(0, at) + character + stored.slice(at + 1));
          if (read.kind === 'draft') expect(read.draft).toEqual(draft);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('cut at any byte is unreadable and never throws', () => {
    const bytes = new TextEncoder().encode(stored);
    const kinds = new Set(
      Array.from(
        bytes,
        (_, end) => readStored(new TextDecoder().decode(bytes.subarray(0, end))).kind,
      ),
    );
    expect([...kinds]).toEqual(['unreadable']);
  });

  test.each([
    ...[
      '',
      ' ',
      'null',
      '[]',
      '0',
      '"x"',
      'true',
      '{}',
      '{"version":1}',
      '{"draft":{}}',
      '{"version":1,"draft":null}',
    ],
    ...[
      '{"version":1,"draft":[]}',
      '{"version":"1","draft":{}}',
      '{"version":null,"draft":{}}',
      'undefined',
      '[object Object]',
    ],
  ])('that holds %j is unreadable and never throws', (text) => {
    expect(readStored(text)).toEqual({ kind: 'unreadable' });
  });

  test.each<[string, (value: Record<string, unknown>) => unknown]>([
    ['a level that does not exist', (value) => (value['level'] = 'Wizard')],
    ['a number for a text', (value) => (value['company'] = 7)],
    ['a text for the stack', (value) => (value['stack'] = 'go')],
    ['a section without lines', (value) => (value['sections'] = [{ id: 'role' }])],
    [
      'a line without an id',
      (value) => (value['sections'] = [{ id: 'role', lines: [{ text: 'x' }] }]),
    ],
    ['an inherited name for a workplace', (value) => (value['workplace'] = 'toString')],
    ['no pay', (value) => delete value['pay']],
  ])('with %s is unreadable', (_, damage) => {
    const value = JSON.parse(stored) as { draft: Record<string, unknown> };
    damage(value.draft);
    expect(readStored(writeStored(value.draft as Draft))).toEqual({ kind: 'unreadable' });
  });

  test('any text at all, JSON or not, never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ version: 1, draft: value })),
        ),
        (text) => {
          expect(['unreadable', 'newer', 'draft']).toContain(readStored(text).kind);
        },
      ),
    );
  });

  test('nested a hundred thousand levels deep does not throw', () => {
    expect(
      readStored(
        `{"version":2,"checksum":"00000000","draft":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
      ),
    ).toEqual({ kind: 'unreadable' });
  });

  test.each([
    [
      'at the top',
      (text: string) =>
        text.replace(
          '{',
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
        ),
    ],
    [
      'among the tabs',
      (text: string) => text.replace('"seen":{', '"seen":{"__proto__":{"polluted":1},'),
    ],
  ])('with __proto__ and unknown keys %s pollutes nothing', (_, plant) => {
    const planted = plant(stored);
    expect(planted).not.toBe(stored);
    const read = readStored(planted);
    expect(JSON.stringify(read)).not.toContain('polluted');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    if (read.kind === 'draft') expect(Object.getPrototypeOf(read.draft)).toBe(Object.prototype);
  });

  test('with __proto__ and unknown keys inside a sealed draft drops them', () => {
    const odd = JSON.parse(
      JSON.stringify(draft).replace('{', '{"__proto__":{"polluted":1},"other":2,'),
    ) as Draft;
    expect(readStored(writeStored(odd))).toStrictEqual({ kind: 'draft', draft, seen: {} });
  });

  test('with more lines than any job description is refused before it slows the page down', () => {
    const lines = Array.from({ length: 200_000 }, (_, at) => ({ id: `own/${at}`, text: 'x' }));
    expect(readStored(writeStored({ ...draft, sections: [{ id: 'own/1', lines }] })).kind).toBe(
      'unreadable',
    );
  });
});

test.each([5, 99, 4.5])(
  'a draft of the newer version %d is told apart from a damaged one, so that it is never overwritten',
  (version) => {
    expect(readStored(JSON.stringify({ version, draft }))).toEqual({ kind: 'newer', version });
    expect(
      readStored(JSON.stringify({ version, draft: { words: 'in a shape of tomorrow' } })),
    ).toEqual({ kind: 'newer', version });
  },
);
