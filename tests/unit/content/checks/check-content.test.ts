// Over 200 lines: the cases of one subject stay side by side.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/checks/check-content';
import { sayProblem } from '../../../../src/content/checks/problem';
import { validContent } from './content.fixture';
import { expectTold, replaced, withPiece } from './planted';

const role = 'roles/developer.mdx';

test('a writer whose content has no fault is told nothing', () => {
  expect(checkContent(validContent())).toEqual([]);
});

test('a fault is said with its place, so that an editor can jump to it', () => {
  expect(
    sayProblem({ file: 'roles/x.mdx', line: 12, field: 'profile.3.skill', message: 'is wrong' }),
  ).toBe('content/roles/x.mdx:12 profile.3.skill: is wrong');
});

describe('a reference that leads nowhere', () => {
  test('to a skill area is named with the ids that exist, the likeliest first', () => {
    expectTold(withPiece(role, 'skill: storage', 'skill: storag'), {
      ...{ file: role, line: 'skill: storag', field: 'profile.5.skill' },
      says: /names the skills entry "storag", which does not exist; write one of storage,/,
    });
  });

  test.each([
    [
      'engagement: full-time',
      'engagement: fulltime',
      'sample.engagement',
      /engagements entry "fulltime".*full-time/,
    ],
    [
      'stack: [go, kafka',
      'stack: [go, kafak',
      'sample.stack.1',
      /technologies entry "kafak".*kafka/,
    ],
    [
      '- item: languages/item-1',
      '- item: languages/item-9',
      'mustHaves.0.item',
      /skill item "languages\/item-9".*languages\/item-/,
    ],
    [
      '- item: storage/item-1',
      '- item: storage',
      'niceToHaves.1.item',
      /skill item "storage", which does not exist/,
    ],
  ])('%s written as %s is told in the role', (old, wrong, field, says) => {
    expectTold(withPiece(role, old, wrong), { file: role, line: wrong, field, says });
  });

  test('from the glossary or a skill area is told there', () => {
    const glossary = withPiece('glossary.yaml', 'skill: systems', 'skill: sistems');
    expectTold(glossary, {
      file: 'glossary.yaml',
      line: 'skill: sistems',
      field: 'saga.skill',
      says: /"sistems".*systems/,
    });
    const skill = withPiece('skills/apis.mdx', 'technologies: [go]', 'technologies: [go, cobol]');
    expectTold(skill, {
      file: 'skills/apis.mdx',
      line: 'technologies:',
      field: 'technologies.1',
      says: /technologies entry "cobol"/,
    });
  });

  test('to an inherited name such as “constructor” is one too', () => {
    expectTold(withPiece(role, 'engagement: full-time', 'engagement: constructor'), {
      ...{
        file: role,
        line: 'engagement: constructor',
        says: /"constructor", which does not exist/,
      },
    });
  });
});

describe('what must be unique', () => {
  const second = (file: string, copy: string, changes: [string, string][]) =>
    changes.reduce(
      (content, [old, fresh]) => replaced(content, copy, old, fresh),
      validContent().set(copy, validContent().get(file)!),
    );

  test('a title that another page has is told with where it stood first, whatever its case', () => {
    const content = withPiece('skills/clouds.mdx', 'title: Area clouds', 'title: area APIS');
    expectTold(content, {
      ...{ file: 'skills/clouds.mdx', line: 2, field: 'title' },
      says: /"area APIS" stands already in content\/skills\/apis\.mdx:2; give each its own/,
    });
  });

  test('a place in the order that another page has is told', () => {
    expectTold(withPiece('skills/clouds.mdx', 'order: 4', 'order: 2'), {
      ...{
        file: 'skills/clouds.mdx',
        line: 'order: 2',
        field: 'order',
        says: /"2" stands already in content\/skills\/apis\.mdx:3/,
      },
    });
  });

  test('a short title or a description that another page has is told', () => {
    const content = second('guide/why.mdx', 'guide/how.mdx', [
      ['title: Why', 'title: How'],
      ['order: 1', 'order: 2'],
    ]);
    expectTold(
      content,
      {
        file: 'guide/how.mdx',
        line: 'description:',
        field: 'description',
        says: /stands already in content\/guide\/why\.mdx:4/,
      },
      {
        file: 'guide/how.mdx',
        line: 'shortTitle:',
        field: 'shortTitle',
        says: /"Why" stands already in content\/guide\/why\.mdx:6/,
      },
    );
  });

  test('two pages of different collections may share title and order', () => {
    expect(
      checkContent(withPiece('engagements/full-time.mdx', 'title: Full-time', 'title: Why')),
    ).toEqual([]);
  });

  test('a technology’s name, a term and a source’s title stand once in their lists', () => {
    expectTold(withPiece('technologies.yaml', 'name: Kafka', 'name: go'), {
      ...{
        file: 'technologies.yaml',
        line: 'name: go',
        field: 'kafka.name',
        says: /"go" stands already in content\/technologies\.yaml:2/,
      },
    });
  });

  test('an id inside a list stands once', () => {
    expectTold(withPiece('skills/apis.mdx', 'id: item-4', 'id: item-2'), {
      ...{
        file: 'skills/apis.mdx',
        field: 'items.3.id',
        says: /"item-2" stands twice; rename one/,
      },
      line: validContent().get('skills/apis.mdx')!.split('\n').indexOf('  - id: item-4') + 1,
    });
    expectTold(withPiece(role, 'id: operations-two', 'id: design-one'), {
      ...{
        file: role,
        field: 'responsibilities.5.lines.1.id',
        says: /"design-one" stands twice in this role; rename one/,
      },
      line:
        validContent()
          .get(role)!
          .split('\n')
          .findIndex((line) => line.includes('operations-two')) + 1,
    });
  });
});

describe('a file in the wrong place', () => {
  const added = (file: string, text = 'x: 1\n') => validContent().set(file, text);

  test('x.md beside x.mdx is told, for one of the two pages would vanish', () => {
    const says = /is no \.mdx file; rename it .* or remove it/;
    expectTold(added('guide/why.md', validContent().get('guide/why.mdx')), {
      file: 'guide/why.md',
      line: 1,
      field: 'file',
      says,
    });
  });

  test.each([
    'guide/Why.mdx',
    'guide/why not.mdx',
    'guide/why_not.mdx',
    'guide/-why.mdx',
    'guide/größe.mdx',
    'guide/part/why.mdx',
  ])('%s is told, for its name makes a bad address', (file) => {
    const page = validContent().get('guide/why.mdx')!;
    const content = validContent();
    content.delete('guide/why.mdx');
    expectTold(content.set(file, page.replace('../roles/developer.mdx', '/roles/developer/')), {
      ...{
        file,
        line: 1,
        field: 'file',
        says: /bad address; write lower-case words joined by hyphens, in no further folder/,
      },
    });
  });

  test('a file in a folder that is no collection is told with those that are', () => {
    expectTold(added('drafts/why.yaml'), {
      ...{
        file: 'drafts/why.yaml',
        line: 1,
        field: 'file',
        says: /in no collection; the folders are guide, roles, skills, engagements/,
      },
    });
  });

  test.each(['notes.txt', 'glossary.yml', 'terms.yaml', 'why.mdx'])(
    '%s at the top is told, for nothing reads it',
    (file) => {
      const says =
        /is not read by anything; the lists are glossary\.yaml, technologies\.yaml, sources\.yaml, phrases\.yaml/;
      expectTold(added(file, file.endsWith('.mdx') ? '---\nx: 1\n---\n' : 'x: 1\n'), {
        file,
        line: 1,
        field: 'file',
        says,
      });
    },
  );

  test('a list that is gone is told, and so is what cited it', () => {
    const content = validContent();
    content.delete('phrases.yaml');
    expectTold(content, {
      file: 'phrases.yaml',
      line: 1,
      field: 'file',
      says: /is missing; create it/,
    });
  });
});

test('faults are told by file and line, all at once', () => {
  const content = withPiece(role, '- item: languages/item-1', '- item: languages/item-9');
  replaced(content, role, 'order: 1', 'order: one');
  replaced(content, 'guide/why.mdx', 'order: 1', 'order: -1');
  expectTold(
    content,
    { file: 'guide/why.mdx', line: 3, field: 'order', says: /./ },
    { file: role, line: 3, field: 'order', says: /is not a number|whole number/ },
    {
      file: role,
      line: '- item: languages/item-9',
      field: 'mustHaves.0.item',
      says: /does not exist/,
    },
  );
});
