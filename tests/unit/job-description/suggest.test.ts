import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/job-description/catalogue';
import { lineText } from '../../../src/job-description/compose';
import { FACT_FIELDS, type Draft } from '../../../src/job-description/draft';
import { keyOf, LINE_FIELDS, writtenText } from '../../../src/job-description/line';
import { SECTIONS } from '../../../src/job-description/sections';
import { changeRoleOrLevel, startDraft } from '../../../src/job-description/suggest';
import { LEVELS } from '../../../src/job-description/vocabulary';
import { catalogue } from './catalogue.fixture';
import { frozen } from './frozen';

const developer = frozen(startDraft(catalogue, 'microservices-developer'));
const ids = (draft: Draft, section: string) =>
  draft.sections.find(({ id }) => id === section)?.lines.map(keyOf);
const change = (draft: Draft, next: Parameters<typeof changeRoleOrLevel>[2]) =>
  changeRoleOrLevel(frozen(draft), catalogue, next);

describe('a fresh draft', () => {
  test('starts at the role’s usual level, full-time, remote, with nothing that only a person can know', () => {
    const { sections, ...choices } = developer;
    expect(choices).toEqual({
      ...{
        role: 'microservices-developer',
        level: 'Mid-level',
        engagement: 'full-time',
        workplace: 'remote',
        stack: [],
      },
      tray: [],
      ...Object.fromEntries([...FACT_FIELDS, ...LINE_FIELDS].map((field) => [field, ''])),
      pay: { minimum: '', maximum: '', currency: '', period: 'YEAR' },
    });
    expect(sections.map(({ id }) => id)).toEqual(Object.keys(SECTIONS));
    expect(
      sections
        .flatMap((section) => section.lines)
        .filter((line) => writtenText(line) !== undefined),
    ).toEqual([]);
  });

  test('for a role that does not exist starts from the first role', () => {
    expect(startDraft(catalogue, 'gone')).toEqual(developer);
    expect(startDraft(catalogue)).toEqual(developer);
  });

  test('takes two responsibilities from the two leading areas and one from the others, none above the level', () => {
    const features = ['responsibility/features', 'responsibility/ownership'];
    expect(ids(developer, 'responsibilities')).toEqual([
      ...features,
      'responsibility/sketches',
      'responsibility/releases',
    ]);
    expect(ids(change(developer, { level: 'Junior' }), 'responsibilities')).toEqual([
      ...[
        'responsibility/features',
        'responsibility/reviews',
        'responsibility/sketches',
        'responsibility/releases',
      ],
    ]);
    expect(ids(change(developer, { level: 'Senior' }), 'responsibilities')).toEqual([
      ...[
        ...features,
        'responsibility/sketches',
        'responsibility/boundaries',
        'responsibility/releases',
        'responsibility/on-call',
      ],
    ]);
  });

  test('every suggested line but the person’s own fields has words in the content', () => {
    for (const { id: role, levels } of catalogue.roles)
      for (const { level } of levels) {
        const draft = change(startDraft(catalogue, role), { level });
        const silent = draft.sections
          .flatMap((section) => section.lines)
          .filter((line) => !lineText(line, draft, catalogue));
        const filledByPeople = ['stack', 'pay', 'closing-date'];
        expect(
          silent
            .map(keyOf)
            .filter((key) => !key.startsWith('field/'))
            .sort(),
        ).toEqual(filledByPeople.sort());
        expect(
          silent.flatMap((line) => (line.from === 'field' ? [line.field] : [])).sort(),
        ).toEqual([...LINE_FIELDS].sort());
      }
  });
});

describe('what a level need only know of is no must-have', () => {
  test('a Junior is asked for less and offered the rest as nice-to-have', () => {
    const junior = change(developer, { level: 'Junior' });
    expect(ids(junior, 'must-haves')).toEqual(['skill/languages/code']);
    expect(ids(junior, 'nice-to-haves')).toEqual([
      ...[
        'skill/storage/schemas',
        'skill/messaging/events',
        'skill/languages/profiling',
        'skill/storage/tuning',
      ],
    ]);
  });

  test('after any changes of role and level no must-have is Awareness, and no line stands in both lists', () => {
    const step = fc.record({
      role: fc.constantFrom(...catalogue.roles.map(({ id }) => id)),
      level: fc.constantFrom(...LEVELS),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const draft = steps.reduce(change, developer);
        const role = catalogue.roles.find(({ id }) => id === draft.role)!;
        const must = ids(draft, 'must-haves')!;
        expect(role.levels.map(({ level }) => level)).toContain(draft.level);
        expect(must.map((id) => role.profile[id.split('/')[1]!]![draft.level])).not.toContain(
          'Awareness',
        );
        expect(ids(draft, 'nice-to-haves')!.filter((id) => must.includes(id))).toEqual([]);
        expect(draft).toEqual(change(startDraft(catalogue, draft.role), { level: draft.level }));
      }),
    );
  });

  test('at most six nice-to-haves are suggested, what the level only knows of first', () => {
    const [role] = catalogue.roles;
    const many: Catalogue = {
      ...catalogue,
      roles: [
        {
          ...role!,
          niceToHaves: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((item) => ({
            item: `languages/${item}`,
            at: {},
          })),
        },
      ],
    };
    const nice = ids(startDraft(many), 'nice-to-haves');
    expect(nice).toEqual([
      'skill/messaging/events',
      ...['a', 'b', 'c', 'd', 'e'].map((item) => `skill/languages/${item}`),
    ]);
  });
});
