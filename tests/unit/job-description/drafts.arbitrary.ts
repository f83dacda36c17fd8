import fc from 'fast-check';
import type { JobDescription } from '../../../src/job-description/compose';
import { FACT_FIELDS, type Draft, type DraftSection } from '../../../src/job-description/draft';
import {
  fieldLine,
  LINE_FIELDS,
  SENTENCES,
  skillLine,
  type ContentItem,
  type Line,
} from '../../../src/job-description/line';
import type { KitChoices } from '../../../src/job-description/kit-choices';
import { SECTIONS } from '../../../src/job-description/sections';
import {
  LEVELS,
  PAY_PERIODS,
  STATED_PROFICIENCIES,
  WORKPLACES,
  type PayPeriod,
  type Workplace,
} from '../../../src/job-description/vocabulary';

/** Items of the fixture catalogue, items that no longer exist, and names that every object inherits. */
const items: ContentItem[] = [
  ...SENTENCES.map((kind): ContentItem => ({ kind })),
  ...['features', 'on-call', 'gone', '__proto__'].map((id): ContentItem => ({
    kind: 'responsibility',
    id,
  })),
  ...[
    'languages/code',
    'storage/schemas',
    'messaging/events',
    'languages/gone',
    'constructor/x',
  ].map((item) => skillLine(item).item),
];
const ownIds = ['1', '2', '3', '', '__proto__', '/'];
const lineKeys = [
  'skill/languages/code',
  'skill/storage/schemas',
  'skill/languages/gone',
  'own/1',
  'own/2',
  'gone',
  '__proto__',
];
const technologyIds = ['go', 'kotlin', 'rust', 'postgresql', 'kafka', 'gone', '__proto__'];
const sectionIds = [...Object.keys(SECTIONS), 'own/1', 'own/2', 'gone'];
const amounts = ['', ' ', '78000', '90,000', '78k', '12.50', '-5', '1e999', '€€€', '1.234,56'];

/** Plain objects, as JSON.parse makes them. */
const record = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(parts, { noNullPrototype: true });
const optionally = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** What a person chose in an interview kit; ids are real, outdated or odd. */
export function anyKit(text: fc.Arbitrary<string>): fc.Arbitrary<KitChoices> {
  const some = { requiredKeys: ['id'] as ['id'], noNullPrototype: true };
  const pick = fc.record(
    {
      id: fc.constantFrom(...lineKeys),
      question: fc.constantFrom('first-code', 'gone', '__proto__'),
      text,
      stage: fc.constantFrom('work-sample', 'team', 'gone', '__proto__'),
      dropped: fc.constant(true as const),
    },
    some,
  );
  const stage = fc.record(
    {
      id: fc.constantFrom('work-sample', 'team', 'gone', '__proto__'),
      minutes: fc.integer({ min: 0, max: 480 }),
      interviewers: text,
      sample: fc.constantFrom('repair', 'gone', '__proto__'),
      dropped: fc.constant(true as const),
    },
    some,
  );
  return fc.record(
    {
      picks: fc.array(pick, { maxLength: 4 }),
      stages: fc.array(stage, { maxLength: 3 }),
      starts: fc.constantFrom('2031-02-28T09:30', 'soon'),
    },
    { requiredKeys: ['picks', 'stages'], noNullPrototype: true },
  );
}

const fieldsOf = <T extends string>(names: readonly T[], text: fc.Arbitrary<string>) =>
  Object.fromEntries(names.map((name) => [name, text])) as Record<T, typeof text>;

/** A draft with these texts in it; ids are real, outdated or odd. */
export function anyDraft(text: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  const contentLine = record({
    item: fc.constantFrom(...items),
    text: optionally(text),
    proficiency: optionally(fc.constantFrom(...STATED_PROFICIENCIES)),
  }).map(({ item, text: written, proficiency }): Line => ({
    from: 'content',
    item,
    ...(written === undefined ? {} : { text: written }),
    ...(proficiency ? { proficiency } : {}),
  }));
  const ownLine = record({
    from: fc.constant('own' as const),
    id: fc.constantFrom(...ownIds),
    text,
  });
  const line: fc.Arbitrary<Line> = fc.oneof(
    { weight: 3, arbitrary: contentLine },
    fc.constantFrom(...LINE_FIELDS).map(fieldLine),
    ownLine,
  );
  const section = record({
    id: fc.constantFrom(...sectionIds),
    heading: optionally(text),
    lines: fc.array(line, { maxLength: 6 }),
  }).map(({ heading, ...rest }): DraftSection =>
    heading === undefined ? rest : { ...rest, heading },
  );
  return record({
    role: fc.constantFrom('microservices-developer', 'api-engineer', 'gone', '__proto__'),
    level: fc.constantFrom(...LEVELS),
    engagement: fc.constantFrom('full-time', 'contract', 'gone', ''),
    workplace: fc.constantFrom('' as const, ...(Object.keys(WORKPLACES) as Workplace[])),
    ...fieldsOf(FACT_FIELDS, text),
    ...fieldsOf(LINE_FIELDS, text),
    country: fc.oneof(text, fc.constantFrom('Portugal', 'PT, ES', 'Europe')),
    closingDate: fc.constantFrom('', '2031-02-28', '2020-01-01', '2031-02-30', 'soon'),
    tray: fc.array(ownLine, { maxLength: 3 }),
    kit: optionally(anyKit(text)),
    linesFor: optionally(
      record({
        role: fc.constantFrom('microservices-developer', 'gone'),
        level: fc.constantFrom(...LEVELS),
      }),
    ),
    ignored: optionally(
      fc.array(
        record({
          id: fc.constantFrom('jargon', 'jargon/team player', 'gone', '__proto__'),
          why: text,
        }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    ),
    pay: record({
      minimum: fc.constantFrom(...amounts),
      maximum: fc.constantFrom(...amounts),
      currency: fc.constantFrom('', 'EUR', 'usd', '€€€', 'XQQ'),
      period: fc.constantFrom(...(Object.keys(PAY_PERIODS) as PayPeriod[])),
    }),
    stack: fc.uniqueArray(fc.constantFrom(...technologyIds)),
    sections: fc.uniqueArray(section, { selector: ({ id }) => id, maxLength: 8 }),
  }).map(({ linesFor, kit, ignored, ...draft }): Draft => ({
    ...draft,
    ...(linesFor && { linesFor }),
    ...(kit && { kit }),
    ...(ignored && { ignored }),
  }));
}

/** A composed job description around these texts, which must not be blank or have spaces around them. */
export function anyJobDescription(text: fc.Arbitrary<string>): fc.Arbitrary<JobDescription> {
  const source: Line = { from: 'own', id: '1', text: '' };
  const line = record({ text, source: fc.constant(source), paragraph: fc.constant(0) });
  const section = record({
    id: fc.constant('own/1'),
    heading: text,
    kind: fc.constantFrom('text' as const, 'list' as const),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  });
  return record({
    title: text,
    facts: fc.array(record({ field: fc.constant('company' as const), text }), { maxLength: 4 }),
    sections: fc.array(section, { maxLength: 4 }),
  });
}

/** Any text a person may have typed or pasted, whole characters of every script included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.constantFrom('', ' ', '\n', '\t \n'),
);
