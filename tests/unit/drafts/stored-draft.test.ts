// Over 200 lines: the cases of one subject stay side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/job-description/draft';
import { ownLines } from '../../../src/job-description/line';
import { readStored, STORED_VERSION, toJson, writeStored } from '../../../src/drafts/stored-draft';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from '../job-description/catalogue.fixture';
import { anyDraft, anyText } from '../job-description/drafts.arbitrary';

const draft: Draft = {
  ...startDraft(catalogue),
  company: 'Café 漢字 🧪',
  sections: [{ id: 'own/1', lines: ownLines(['Tea']) }],
};
const stored = writeStored(draft, {});

describe('a draft that the browser kept', () => {
  test('comes back as it was, whatever was typed into it', () => {
    fc.assert(
      fc.property(anyDraft(anyText), (any) => {
        expect(readStored(writeStored(any, {}))).toStrictEqual({
          kind: 'draft',
          draft: any,
          seen: {},
        });
      }),
    );
  });

  test('is stored as version 1, with what its writer had seen', () => {
    const written = writeStored(draft, { tab1: 3 });
    expect(JSON.parse(written)).toEqual({ version: 1, draft, seen: { tab1: 3 } });
    expect(readStored(written)).toEqual({ kind: 'draft', draft, seen: { tab1: 3 } });
    expect(STORED_VERSION).toBe(1);
  });

  test('and that a person edited in its file opens with the new words', () => {
    const edited = toJson(draft).replace('Café 漢字 🧪', 'Harbour Desk');
    expect(readStored(edited)).toMatchObject({ draft: { company: 'Harbour Desk' } });
  });

  test('opens without the fields that are blank in it', () => {
    const { role, level, pay, stack, sections, tray, company } = draft;
    const short = { role, level, pay, stack, sections, tray, company };
    expect(readStored(JSON.stringify({ version: 1, draft: short }))).toEqual({
      kind: 'draft',
      draft: { ...draft, engagement: '', workplace: '' },
      seen: {},
    });
  });

  test('as a file is the same shape, indented, and opens again', () => {
    expect(toJson(draft)).toContain('\n  "version": 1,');
    expect(readStored(toJson(draft))).toEqual({ kind: 'draft', draft, seen: {} });
  });

  test('is none where nothing was stored yet', () => {
    expect(readStored(null)).toEqual({ kind: 'none' });
  });

  test('comes back even where the person pasted more than 200,000 characters', () => {
    expect(readStored(writeStored({ ...draft, about: 'x'.repeat(200_001) }, {})).kind).toBe(
      'draft',
    );
  });
});

describe('a damaged store', () => {
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
      'a line from nowhere',
      (value) => (value['sections'] = [{ id: 'role', lines: [{ from: 'afar', text: 'x' }] }]),
    ],
    ['an inherited name for a workplace', (value) => (value['workplace'] = 'toString')],
    ['no pay', (value) => delete value['pay']],
  ])('with %s is unreadable', (_, damage) => {
    const value = JSON.parse(stored) as { draft: Record<string, unknown> };
    damage(value.draft);
    expect(readStored(JSON.stringify(value))).toEqual({ kind: 'unreadable' });
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
    expect(readStored(`{"version":1,"draft":${'['.repeat(1e5)}${']'.repeat(1e5)}}`)).toEqual({
      kind: 'unreadable',
    });
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

  test('with __proto__ and unknown keys inside a draft drops them', () => {
    const odd = JSON.parse(
      JSON.stringify(draft).replace('{', '{"__proto__":{"polluted":1},"other":2,'),
    ) as Draft;
    expect(readStored(writeStored(odd, {}))).toStrictEqual({ kind: 'draft', draft, seen: {} });
  });

  test('with more lines than any job description is refused before it slows the page down', () => {
    const lines = ownLines(Array<string>(200_000).fill('x'));
    expect(readStored(writeStored({ ...draft, sections: [{ id: 'own/1', lines }] }, {})).kind).toBe(
      'unreadable',
    );
  });
});

test.each([2, 99, 1.5])(
  'a draft of the newer version %d is told apart from a damaged one, so that it is never overwritten',
  (version) => {
    expect(readStored(JSON.stringify({ version, draft }))).toEqual({ kind: 'newer', version });
    expect(
      readStored(JSON.stringify({ version, draft: { words: 'in a shape of tomorrow' } })),
    ).toEqual({ kind: 'newer', version });
  },
);
