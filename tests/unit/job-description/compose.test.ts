// Over 200 lines: the cases of one subject stay side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, countWords, joinWords } from '../../../src/job-description/compose';
import type { Draft, DraftSection } from '../../../src/job-description/draft';
import { kindOf } from '../../../src/job-description/sections';
import { changeRoleOrLevel, startDraft } from '../../../src/job-description/suggest';
import { catalogue } from './catalogue.fixture';
import { jobTitle } from '../../../src/job-description/title';
import { anyDraft } from './drafts.arbitrary';
import { ownLines } from '../../../src/job-description/line';
import { line, lines } from '../../support/lines';

const start = startDraft(catalogue, 'microservices-developer');
/** What is composed from the fresh draft with these changes. */
const composed = (change: Partial<Draft>) => compose({ ...start, ...change }, catalogue);
/** The texts of one section, composed from a draft that holds only it. */
const texts = (lines: DraftSection['lines'], change: Partial<Draft> = {}) =>
  composed({ ...change, sections: [{ id: 'own/9', lines }] }).sections.flatMap((section) =>
    section.lines.map(({ text }) => text),
  );
const section = (id: string, change: Partial<Draft> = {}) =>
  composed(change).sections.find((one) => one.id === id);

describe('what is left blank leaves no trace', () => {
  // Typed words hold no u, N or brace, so that any "undefined", "NaN" or slot in the result is the code's own.
  const typed = fc.string({ unit: fc.constantFrom(...'abc XYZ 019 ,.-–\n\t“é漢') });

  test('no draft composes to an empty section, an empty line or a word of the machine', () => {
    fc.assert(
      fc.property(anyDraft(typed), (draft) => {
        const { title, facts, sections } = compose(draft, catalogue);
        const written = [
          title,
          ...facts.map((fact) => fact.text),
          ...sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
        ];
        for (const { kind, lines } of sections) {
          expect(lines).not.toHaveLength(0);
          expect(['text', 'list']).toContain(kind);
        }
        for (const text of written) {
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|function|[{}]/);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a person who filled in nothing sees no heading for what only they can know', () => {
    const headings = composed({}).sections.map(({ heading }) => heading);
    expect(headings).toEqual([
      'The role',
      'What you will do',
      'What you bring',
      'Good to have',
      'Where and how',
      'How to apply',
    ]);
  });

  test('a person who types only spaces is treated as one who typed nothing', () => {
    expect(
      composed({ company: ' ', about: '\n', place: '\t', pay: { ...start.pay, minimum: ' ' } }),
    ).toEqual(composed({}));
  });

  test('a person who empties a heading gets the guide’s back', () => {
    const [first] = composed({
      sections: [{ id: 'role', heading: '  ', lines: [line('pitch')] }],
    }).sections;
    expect(first?.heading).toBe('The role');
  });

  test('lines, technologies and sections that the content no longer has vanish', () => {
    const keys = [
      'responsibility/gone',
      'skill/languages/gone',
      'skill/gone/code',
      'skill/constructor/x',
    ];
    expect(composed({ sections: [{ id: 'gone', lines: lines(...keys) }] }).sections).toEqual([]);
    expect(section('stack', { stack: [' '] })).toBeUndefined();
  });

  test('a stored section named like something every object has is still a text or a list', () => {
    expect(kindOf('constructor', 1)).toBe('text');
  });
});

describe('the chosen technologies stand in the requirements', () => {
  const code = [line('skill/languages/code')];

  test.each<[string[], string]>([
    [[], 'You write services in a language of your choice on your own.'],
    [['go'], 'You write services in Go on your own.'],
    [['kotlin', 'go'], 'You write services in Go or Kotlin on your own.'],
    [['go', 'kotlin', 'rust'], 'You write services in Go, Kotlin or Rust on your own.'],
    [['postgresql', 'kafka'], 'You write services in a language of your choice on your own.'],
  ])('with %j chosen the line reads “%s”', (stack, text) => {
    expect(texts(code, { stack })).toEqual([text]);
  });

  test('a requirement is as deep as the role asks at the chosen level', () => {
    expect(texts(code, { level: 'Junior' })).toEqual([
      'You write tested code in a language of your choice.',
    ]);
    expect(texts(code, { level: 'Senior' })).toEqual([
      'You set the standard for any language across teams.',
    ]);
  });

  test('a requirement the person adds where the role needs only awareness asks for the lowest depth', () => {
    expect(texts([line('skill/messaging/events')], { level: 'Junior' })).toEqual([
      'You handle events that arrive twice.',
    ]);
  });

  test('the stack section names every chosen technology once, joined by “and”', () => {
    expect(
      section('stack', { stack: ['kafka', 'go', 'postgresql'] })?.lines.map(({ text }) => text),
    ).toEqual(['The systems you will join are built on Go, PostgreSQL and Apache Kafka.']);
  });

  test('two words are joined without a comma, and none give nothing', () => {
    expect([joinWords(['a', 'b'], 'and'), joinWords(['a'], 'or'), joinWords([], 'or')]).toEqual([
      'a and b',
      'a',
      '',
    ]);
  });
});

describe('the title and the facts under it', () => {
  test.each([
    ['Microservices developer', 'Mid-level', 'Microservices developer'],
    ['Microservices developer', 'Senior', 'Senior microservices developer'],
    ['API engineer', 'Junior', 'Junior API engineer'],
    ['SRE', 'Principal', 'Principal SRE'],
  ] as const)('%s at level %s is titled “%s”', (role, level, title) => {
    expect(jobTitle({ title: role }, level)).toBe(title);
  });

  test('a role is titled as people search for it, or as the house calls it where that was chosen', () => {
    const developer = { title: 'Services developer', searchTitle: 'Backend engineer (services)' };
    expect(jobTitle(developer, 'Senior')).toBe('Senior backend engineer (services)');
    expect(jobTitle(developer, 'Senior', 'house')).toBe('Senior services developer');
  });

  test('a role that names its own title for a level carries no level before it', () => {
    const manager = { title: 'Manager', titles: { Principal: 'Director of engineering' } };
    expect(jobTitle(manager, 'Principal')).toBe('Director of engineering');
    expect(jobTitle(manager, 'Staff')).toBe('Staff manager');
  });

  test('the facts stand in the order company, place, engagement, pay', () => {
    const pay = { minimum: '60k', maximum: '75k', currency: 'eur', period: 'YEAR' as const };
    const change = {
      company: ' Acme ',
      workplace: 'hybrid' as const,
      place: 'Lyon',
      timeZones: 'four hours with Berlin',
      pay,
    };
    expect(composed(change).facts.map((fact) => fact.text)).toEqual([
      'Acme',
      'Hybrid, Lyon',
      'Full-time, permanent',
      'EUR 60,000–75,000 a year',
    ]);
  });

  test('pay that cannot be read is left out rather than printed wrong', () => {
    const pay = { minimum: 'a lot', maximum: '', currency: 'EUR', period: 'YEAR' as const };
    expect(composed({ pay }).facts.map((fact) => fact.text)).toEqual([
      'Remote',
      'Full-time, permanent',
    ]);
    expect(section('pay', { pay })).toBeUndefined();
  });

  test('the place changes what the workplace line says', () => {
    const workplace = [line('workplace')];
    expect(texts(workplace, { workplace: 'onsite' })).toEqual(['The work is on site.']);
    expect(texts(workplace, { workplace: 'onsite', place: '$& {x}' })).toEqual([
      'The work is on site in $& {x}.',
    ]);
  });
});

describe('the person’s own words win', () => {
  test('a person who rewrites a line reads their words, not the content’s', () => {
    expect(texts([line('pitch', ' We build bridges. ')])).toEqual(['We build bridges.']);
  });

  test('a person who empties a line of the content sees it vanish', () => {
    expect(texts([line('pitch', ''), line('scope')])).toEqual([
      'You own one service from design to support.',
    ]);
  });

  test('a rewritten line stays as it is when the level changes', () => {
    const draft = { ...start, sections: [{ id: 'role', lines: [line('scope', 'Mine.')] }] };
    const after = compose(changeRoleOrLevel(draft, catalogue, { level: 'Senior' }), catalogue);
    expect(after.sections[0]?.lines.map(({ text }) => text)).toEqual(['Mine.']);
  });

  test('a section of the person’s own is a paragraph with one line and a list with two', () => {
    const own = (...texts: string[]) =>
      composed({
        sections: [
          {
            id: 'own/1',
            heading: 'Perks',
            lines: ownLines(texts),
          },
        ],
      }).sections[0];
    expect(own('Tea', ' ')?.kind).toBe('text');
    expect(own('Tea', 'Cake')?.kind).toBe('list');
    expect(own('Tea')?.heading).toBe('Perks');
  });
});

test('words are counted over title, facts, headings and lines, and marks alone are no words', () => {
  const lines = [{ text: 'Tea – and  cake!' }];
  expect(
    countWords({
      title: 'API engineer',
      facts: [{ text: 'Remote' }],
      sections: [{ heading: 'Perks', kind: 'text', lines }],
    }),
  ).toBe(7);
});
