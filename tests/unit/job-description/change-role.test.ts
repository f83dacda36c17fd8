// Over 200 lines: the cases of one subject stay side by side.
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/job-description/catalogue';
import { lineText } from '../../../src/job-description/compose';
import type { Draft } from '../../../src/job-description/draft';
import { keyOf, ownLine, type Line } from '../../../src/job-description/line';
import {
  addLine,
  askProficiency,
  removeLine,
  removeSection,
  renameSection,
  writeLine,
} from '../../../src/job-description/edit';
import { SECTIONS } from '../../../src/job-description/sections';
import {
  changeRoleOrLevel,
  keepLines,
  staleSections,
  startDraft,
  takeLines,
} from '../../../src/job-description/suggest';
import { catalogue } from './catalogue.fixture';
import { frozen } from './frozen';
import { line } from '../../support/lines';

const developer = frozen(startDraft(catalogue, 'microservices-developer'));
const ids = (draft: Draft, section: string) =>
  draft.sections.find(({ id }) => id === section)?.lines.map(keyOf);
const lines = (draft: Draft, section: string): Line[] =>
  draft.sections.find(({ id }) => id === section)!.lines;
const change = (draft: Draft, next: Parameters<typeof changeRoleOrLevel>[2]) =>
  changeRoleOrLevel(frozen(draft), catalogue, next);

describe('a person who changes the role', () => {
  const api = (draft: Draft) => change(draft, { role: 'api-engineer' });

  test('gets the new role’s lines in every list they left alone', () => {
    expect(api(developer).sections).toEqual(
      change(startDraft(catalogue, 'api-engineer'), { level: 'Staff' }).sections,
    );
  });

  test('falls back to the role’s usual level where it does not offer theirs, and keeps theirs where it does', () => {
    expect(api(developer).level).toBe('Staff');
    expect(api(change(developer, { level: 'Senior' })).level).toBe('Senior');
  });

  test('keeps every list they changed line for line, and may take the new role’s lines around what they wrote', () => {
    const edited = writeLine(
      developer,
      'responsibilities',
      'responsibility/sketches',
      'Sketch with me.',
      'Sketch an API before you build it.',
    );
    const changed = api(addLine(edited, 'responsibilities', ownLine([])));
    expect(lines(changed, 'responsibilities')).toEqual(
      lines(addLine(edited, 'responsibilities', ownLine([])), 'responsibilities'),
    );
    expect(changed.linesFor).toEqual({ role: 'microservices-developer', level: 'Mid-level' });
    expect(staleSections(changed, catalogue).map(({ id }) => id)).toEqual(['responsibilities']);
    const taken = takeLines(changed, catalogue);
    expect(lines(taken, 'responsibilities')).toEqual([
      line('responsibility/sketches', 'Sketch with me.'),
      line('own/1', ''),
      line('responsibility/contracts'),
      line('responsibility/gateway'),
    ]);
    expect([taken.linesFor, keepLines(changed).linesFor]).toEqual([undefined, undefined]);
  });

  test('finds the words of the old role’s lines in a list that was kept', () => {
    const changed = api(removeLine(developer, 'responsibilities', 'responsibility/features'));
    expect(
      lines(changed, 'responsibilities').map((line) => lineText(line, changed, catalogue)),
    ).not.toContain('');
  });

  test('is offered nothing where only lists without a role’s lines were changed', () => {
    expect(api(writeLine(developer, 'role', 'pitch', 'Mine.', '')).linesFor).toBeUndefined();
  });

  test('and back again is offered nothing more', () => {
    const changed = api(removeLine(developer, 'responsibilities', 'responsibility/features'));
    expect(
      change(changed, { role: 'microservices-developer', level: 'Mid-level' }).linesFor,
    ).toBeUndefined();
  });

  test('gets no second copy of a requirement they edited or chose a proficiency for', () => {
    const edited = writeLine(developer, 'must-haves', 'skill/languages/code', 'Mine.', '');
    const taken = takeLines(api(edited), catalogue);
    expect(lines(taken, 'must-haves')).toEqual([
      line('skill/languages/code', 'Mine.'),
      line('skill/messaging/events'),
    ]);
    const asked = askProficiency(developer, 'must-haves', 'skill/languages/code', 'Expert');
    expect(lines(takeLines(api(asked), catalogue), 'must-haves')[0]).toEqual({
      ...line('skill/languages/code'),
      proficiency: 'Expert',
    });
  });

  test('keeps their headings, their sections, the order, and does not get a removed section back', () => {
    const own = { id: 'own/1', heading: 'Perks', lines: [line('own/1', 'Tea')] };
    const draft = {
      ...renameSection(removeSection(developer, 'why'), 'role', 'Your part'),
      company: 'Acme',
      stack: ['go'],
    };
    const after = api({ ...draft, sections: [own, ...draft.sections] });
    expect(after.sections.map(({ id, heading }) => heading ?? id)).toEqual([
      ...[
        'Perks',
        'Your part',
        ...Object.keys(SECTIONS).filter((id) => id !== 'why' && id !== 'role'),
      ],
    ]);
    expect(after.sections[0]).toEqual(own);
    expect([after.company, after.stack]).toEqual(['Acme', ['go']]);
  });

  test('never finds one requirement both among the must-haves and among the nice-to-haves', () => {
    const edited = writeLine(
      developer,
      'must-haves',
      'skill/storage/schemas',
      'You know our schema.',
      '',
    );
    const after = api(edited);
    expect(
      ids(after, 'must-haves')!.filter((id) => ids(after, 'nice-to-haves')!.includes(id)),
    ).toEqual([]);
  });
});

describe('a person who changes the level', () => {
  test('gets an untouched list suggested anew and keeps a touched one as it is', () => {
    const shorter = removeLine(developer, 'responsibilities', 'responsibility/releases');
    const after = change(shorter, { level: 'Senior' });
    expect(ids(after, 'responsibilities')).toEqual(ids(shorter, 'responsibilities'));
    expect(ids(after, 'must-haves')).toEqual([
      'skill/languages/code',
      'skill/storage/schemas',
      'skill/messaging/events',
    ]);
  });

  test('keeps their level when the role does not offer the one asked for, by falling back to the usual one', () => {
    expect(change(change(developer, { level: 'Senior' }), { level: 'Principal' }).level).toBe(
      'Mid-level',
    );
  });

  test('who emptied a list keeps it empty', () => {
    const emptied = ids(developer, 'must-haves')!.reduce(
      (draft, id) => removeLine(draft, 'must-haves', id),
      developer as Draft,
    );
    expect(ids(change(emptied, { level: 'Senior' }), 'must-haves')).toEqual([]);
  });

  test('and had shortened the must-haves finds no requirement in both lists', () => {
    const after = change(removeLine(developer, 'must-haves', 'skill/languages/code'), {
      level: 'Junior',
    });
    expect(
      ids(after, 'must-haves')!.filter((id) => ids(after, 'nice-to-haves')!.includes(id)),
    ).toEqual([]);
  });

  test('and had added a must-have of their own loses no requirement from both lists', () => {
    const after = change(addLine(developer, 'must-haves', ownLine([])), { level: 'Senior' });
    expect([...ids(after, 'must-haves')!, ...ids(after, 'nice-to-haves')!]).toContain(
      'skill/messaging/events',
    );
  });

  test('and had edited a nice-to-have finds it in no other list', () => {
    const edited = writeLine(
      developer,
      'nice-to-haves',
      'skill/messaging/events',
      'You know our events.',
      '',
    );
    const after = change(edited, { level: 'Senior' });
    expect(
      ids(after, 'must-haves')!.filter((id) => ids(after, 'nice-to-haves')!.includes(id)),
    ).toEqual([]);
  });

  test('and comes back to the old one finds the lists they had', () => {
    const [role] = catalogue.roles;
    const niceToHaves = ['a', 'b', 'c', 'd', 'e', 'f'].map((item) => ({
      item: `languages/${item}`,
      at: {},
    }));
    const many: Catalogue = { ...catalogue, roles: [{ ...role!, niceToHaves }] };
    const up = changeRoleOrLevel(startDraft(many), many, { level: 'Senior' });
    expect(changeRoleOrLevel(up, many, { level: 'Mid-level' })).toEqual(startDraft(many));
  });

  test('can do so in a stored draft that holds a section named like something every object has', () => {
    const draft = { ...developer, sections: [{ id: 'constructor', lines: [] }] };
    expect(change(draft, { level: 'Junior' }).level).toBe('Junior');
  });
});
