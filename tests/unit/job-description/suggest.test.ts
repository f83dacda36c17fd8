import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/job-description/catalogue';
import { lineText } from '../../../src/job-description/compose';
import type { Draft, Line } from '../../../src/job-description/draft';
import { addLine, removeLine, removeSection, renameSection, writeLine } from '../../../src/job-description/edit';
import { SECTIONS } from '../../../src/job-description/sections';
import { changeRoleOrLevel, startDraft } from '../../../src/job-description/suggest';
import { LEVELS } from '../../../src/job-description/vocabulary';
import { catalogue } from './catalogue.fixture';
import { frozen } from './frozen';

const developer = frozen(startDraft(catalogue, 'microservices-developer'));
const ids = (draft: Draft, section: string) => draft.sections.find(({ id }) => id === section)?.lines.map(({ id }) => id);
const lines = (draft: Draft, section: string): Line[] => draft.sections.find(({ id }) => id === section)!.lines;
const change = (draft: Draft, next: Parameters<typeof changeRoleOrLevel>[2]) => changeRoleOrLevel(frozen(draft), catalogue, next);

describe('a fresh draft', () => {
  test('starts at the role’s usual level, full-time, remote, with nothing that only a person can know', () => {
    const { sections, ...choices } = developer;
    expect(choices).toEqual({
      ...{ role: 'microservices-developer', level: 'Mid-level', engagement: 'full-time', workplace: 'remote', stack: [] },
      ...{ place: '', timeZones: '', company: '', about: '', reason: '', team: '', howToApply: '' },
      pay: { minimum: '', maximum: '', currency: '', period: 'YEAR' },
    });
    expect(sections.map(({ id }) => id)).toEqual(Object.keys(SECTIONS));
    expect(sections.flatMap((section) => section.lines).filter(({ text }) => text !== undefined)).toEqual([]);
  });

  test('for a role that does not exist starts from the first role', () => {
    expect(startDraft(catalogue, 'gone')).toEqual(developer);
    expect(startDraft(catalogue)).toEqual(developer);
  });

  test('takes two responsibilities from the two leading areas and one from the others, none above the level', () => {
    const features = ['responsibility/features', 'responsibility/ownership'];
    expect(ids(developer, 'responsibilities')).toEqual([...features, 'responsibility/sketches', 'responsibility/releases']);
    expect(ids(change(developer, { level: 'Junior' }), 'responsibilities')).toEqual([
      ...['responsibility/features', 'responsibility/reviews', 'responsibility/sketches', 'responsibility/releases'],
    ]);
    expect(ids(change(developer, { level: 'Senior' }), 'responsibilities')).toEqual([
      ...[...features, 'responsibility/sketches', 'responsibility/boundaries', 'responsibility/releases', 'responsibility/on-call'],
    ]);
  });

  test('every suggested line but the person’s own fields has words in the content', () => {
    for (const { id: role, levels } of catalogue.roles)
      for (const { level } of levels) {
        const draft = change(startDraft(catalogue, role), { level });
        const silent = draft.sections.flatMap((section) => section.lines).filter((line) => !lineText(line, draft, catalogue));
        expect(silent.map(({ id }) => id)).toEqual([
          ...['field/reason', 'stack', 'field/about', 'field/team', 'time-zones', 'pay', 'field/howToApply'],
        ]);
      }
  });
});

describe('what a level need only know of is no must-have', () => {
  test('a Junior is asked for less and offered the rest as nice-to-have', () => {
    const junior = change(developer, { level: 'Junior' });
    expect(ids(junior, 'must-haves')).toEqual(['skill/languages/code']);
    expect(ids(junior, 'nice-to-haves')).toEqual([
      ...['skill/storage/schemas', 'skill/messaging/events', 'skill/languages/profiling', 'skill/storage/tuning'],
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
        expect(must.map((id) => role.profile[id.split('/')[1]!]![draft.level])).not.toContain('Awareness');
        expect(ids(draft, 'nice-to-haves')!.filter((id) => must.includes(id))).toEqual([]);
        expect(draft).toEqual(change(startDraft(catalogue, draft.role), { level: draft.level }));
      }),
    );
  });

  test('at most six nice-to-haves are suggested, what the level only knows of first', () => {
    const [role] = catalogue.roles;
    const many: Catalogue = {
      ...catalogue,
      roles: [{ ...role!, niceToHaves: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((item) => `languages/${item}`) }],
    };
    const nice = ids(startDraft(many), 'nice-to-haves');
    expect(nice).toEqual(['skill/messaging/events', ...['a', 'b', 'c', 'd', 'e'].map((item) => `skill/languages/${item}`)]);
  });
});

describe('a person who changes the role', () => {
  const api = (draft: Draft) => change(draft, { role: 'api-engineer' });

  test('gets the new role’s lines in every list they left alone', () => {
    expect(api(developer).sections).toEqual(change(startDraft(catalogue, 'api-engineer'), { level: 'Staff' }).sections);
  });

  test('falls back to the role’s usual level where it does not offer theirs, and keeps theirs where it does', () => {
    expect(api(developer).level).toBe('Staff');
    expect(api(change(developer, { level: 'Senior' })).level).toBe('Senior');
  });

  test('keeps the line they edited and the line they wrote, and loses the old role’s others', () => {
    const edited = writeLine(
      developer,
      'responsibilities',
      'responsibility/sketches',
      'Sketch with me.',
      'Sketch an API before you build it.',
    );
    const own = addLine(edited, 'responsibilities');
    expect(lines(api(own), 'responsibilities')).toEqual([
      { id: 'responsibility/sketches', text: 'Sketch with me.' },
      { id: 'own/1', text: '' },
      { id: 'responsibility/contracts' },
      { id: 'responsibility/gateway' },
    ]);
  });

  test('gets no second copy of a requirement they edited', () => {
    const edited = writeLine(developer, 'must-haves', 'skill/languages/code', 'Mine.', '');
    expect(lines(api(edited), 'must-haves')).toEqual([{ id: 'skill/languages/code', text: 'Mine.' }, { id: 'skill/messaging/events' }]);
  });

  test('keeps their headings, their sections, the order, and does not get a removed section back', () => {
    const own = { id: 'own/1', heading: 'Perks', lines: [{ id: 'own/1', text: 'Tea' }] };
    const draft = { ...renameSection(removeSection(developer, 'why'), 'role', 'Your part'), company: 'Acme', stack: ['go'] };
    const after = api({ ...draft, sections: [own, ...draft.sections] });
    expect(after.sections.map(({ id, heading }) => heading ?? id)).toEqual([
      ...['Perks', 'Your part', ...Object.keys(SECTIONS).filter((id) => id !== 'why' && id !== 'role')],
    ]);
    expect(after.sections[0]).toEqual(own);
    expect([after.company, after.stack]).toEqual(['Acme', ['go']]);
  });

  test('never finds one requirement both among the must-haves and among the nice-to-haves', () => {
    const edited = writeLine(developer, 'must-haves', 'skill/storage/schemas', 'You know our schema.', '');
    const after = api(edited);
    expect(ids(after, 'must-haves')!.filter((id) => ids(after, 'nice-to-haves')!.includes(id))).toEqual([]);
  });
});

describe('a person who changes the level', () => {
  test('gets an untouched list suggested anew and keeps a touched one as it is', () => {
    const shorter = removeLine(developer, 'responsibilities', 'responsibility/releases');
    const after = change(shorter, { level: 'Senior' });
    expect(ids(after, 'responsibilities')).toEqual(ids(shorter, 'responsibilities'));
    expect(ids(after, 'must-haves')).toEqual(['skill/languages/code', 'skill/storage/schemas', 'skill/messaging/events']);
  });

  test('keeps their level when the role does not offer the one asked for, by falling back to the usual one', () => {
    expect(change(change(developer, { level: 'Senior' }), { level: 'Principal' }).level).toBe('Mid-level');
  });

  test('who emptied a list keeps it empty', () => {
    const emptied = ids(developer, 'must-haves')!.reduce((draft, id) => removeLine(draft, 'must-haves', id), developer as Draft);
    expect(ids(change(emptied, { level: 'Senior' }), 'must-haves')).toEqual([]);
  });

  test('and had shortened the must-haves finds no requirement in both lists', () => {
    const after = change(removeLine(developer, 'must-haves', 'skill/languages/code'), { level: 'Junior' });
    expect(ids(after, 'must-haves')!.filter((id) => ids(after, 'nice-to-haves')!.includes(id))).toEqual([]);
  });

  test('and had added a must-have of their own loses no requirement from both lists', () => {
    const after = change(addLine(developer, 'must-haves'), { level: 'Senior' });
    expect([...ids(after, 'must-haves')!, ...ids(after, 'nice-to-haves')!]).toContain('skill/messaging/events');
  });

  test('and had edited a nice-to-have finds it in no other list', () => {
    const edited = writeLine(developer, 'nice-to-haves', 'skill/messaging/events', 'You know our events.', '');
    const after = change(edited, { level: 'Senior' });
    expect(ids(after, 'must-haves')!.filter((id) => ids(after, 'nice-to-haves')!.includes(id))).toEqual([]);
  });

  test('and comes back to the old one finds the lists they had', () => {
    const [role] = catalogue.roles;
    const niceToHaves = ['a', 'b', 'c', 'd', 'e', 'f'].map((item) => `languages/${item}`);
    const many: Catalogue = { ...catalogue, roles: [{ ...role!, niceToHaves }] };
    const up = changeRoleOrLevel(startDraft(many), many, { level: 'Senior' });
    expect(changeRoleOrLevel(up, many, { level: 'Mid-level' })).toEqual(startDraft(many));
  });

  test('can do so in a stored draft that holds a section named like something every object has', () => {
    const draft = { ...developer, sections: [{ id: 'constructor', lines: [] }] };
    expect(change(draft, { level: 'Junior' }).level).toBe('Junior');
  });
});
