// Over 200 lines: the cases of one subject stay side by side.
import { describe, test } from 'vitest';
import { expectTold, withPiece } from './planted';

const guide = 'guide/why.mdx';
const role = 'roles/developer.mdx';
const skill = 'skills/apis.mdx';

describe('a field', () => {
  test('that is missing is told at the start of the fields, with what to add', () => {
    expectTold(withPiece(guide, 'audience: For hiring managers\n', ''), {
      ...{ file: guide, line: 2, field: 'audience', says: /is missing; add it: text/ },
    });
  });

  test('that is missing inside a list is told at its entry', () => {
    expectTold(withPiece(skill, '    doubt: Never saw thing three.\n', ''), {
      ...{
        file: skill,
        line: '- id: item-3',
        field: 'items.2.doubt',
        says: /is missing; add it: text/,
      },
    });
  });

  test('that is missing in a list file is told at its entry', () => {
    expectTold(withPiece('technologies.yaml', '  plain: What Kafka is.\n', ''), {
      ...{ file: 'technologies.yaml', line: 'kafka:', field: 'kafka.plain', says: /is missing/ },
    });
  });

  test('that the collection does not have is told at its own line', () => {
    expectTold(withPiece(guide, 'audience:', 'audiense: x\naudience:'), {
      ...{
        file: guide,
        line: 'audiense:',
        field: 'audiense',
        says: /is no field of this collection; remove it or check its spelling/,
      },
    });
    expectTold(
      withPiece(role, 'at: { Junior: Awareness', 'colour: red\n    at: { Junior: Awareness'),
      {
        ...{ file: role, line: 'colour: red', field: 'profile.0.colour', says: /is no field/ },
      },
    );
  });

  test.each([
    [
      guide,
      'order: 1',
      'order: first',
      'order',
      /is not a (whole )?number; write a (whole )?number/,
    ],
    [guide, 'order: 1', 'order: 1.5', 'order', /whole number/],
    [guide, 'title: Why', 'title: [Why]', 'title', /is not text; write text/],
    [guide, 'title: Why', 'title: 2026', 'title', /is not text/],
    [
      guide,
      'updated: 2026-11-22',
      'updated: yesterday',
      'updated',
      /is not a day; write it as 2026-11-22/,
    ],
    [
      skill,
      'technologies: [go]',
      'technologies: go',
      'technologies',
      /is not a list; write a list/,
    ],
    [
      role,
      'usualLevel: Senior',
      'usualLevel: Wizard',
      'usualLevel',
      /is "Wizard"; write one of Junior, Mid-level, Senior, Staff, Principal/,
    ],
    [
      role,
      'workplace: remote',
      'workplace: moon',
      'sample.workplace',
      /is "moon"; write one of remote, hybrid, onsite/,
    ],
    [role, 'skill: storage', 'skill: 7', 'profile.5.skill', /is not text/],
    [
      'technologies.yaml',
      'kind: broker',
      'kind: queue',
      'kafka.kind',
      /is "queue"; write one of language, /,
    ],
    ['sources.yaml', 'url: https:', 'url: http:', 'survey.url', /is not an https address/],
    [
      'sources.yaml',
      'checked: 2026-11-22',
      'checked: 2026-13-40',
      'survey.checked',
      /is not a day/,
    ],
  ])('of %s with %s written as %s is told', (file, old, wrong, field, says) => {
    expectTold(withPiece(file, old, wrong), { file, line: wrong, field, says });
  });

  test.each(['TODO: write this', 'Text TBD here', 'Lorem ipsum dolor'])(
    'that holds the placeholder “%s” is told',
    (placeholder) => {
      expectTold(withPiece(role, 'pitch: You build services.', `pitch: "${placeholder}"`), {
        ...{
          file: role,
          line: 'pitch:',
          field: 'pitch',
          says: /still holds a placeholder; write the real text/,
        },
      });
    },
  );

  test('that is empty, too long or broken over lines is told what to do', () => {
    expectTold(withPiece(guide, 'audience: For hiring managers', 'audience: " "'), {
      file: guide,
      line: 'audience:',
      says: /is empty; write the text/,
    });
    const long = 'x'.repeat(71);
    expectTold(withPiece(guide, 'title: Why', `title: ${long}`), {
      file: guide,
      line: 2,
      says: /is longer than 70 characters; shorten it/,
    });
    const broken = withPiece(
      guide,
      'audience: For hiring managers',
      'audience: |-\n  For\n  managers',
    );
    expectTold(broken, {
      file: guide,
      line: 'audience:',
      says: /has a line break; write it as one line or fold it with >-/,
    });
  });

  test('with an entry too few or too many is told how many it takes', () => {
    expectTold(withPiece(guide, '  - Three.\n', ''), {
      file: guide,
      line: 'answer:',
      says: /takes exactly three lines/,
    });
    expectTold(withPiece(role, '  - item: clouds/item-1\n    at: { Senior: Working }\n', ''), {
      file: role,
      line: 'mustHaves:',
      says: /needs at least 4 entries; add to it/,
    });
    const many = withPiece(
      role,
      '- item: clouds/item-1',
      ['', 1, 2, 3, 4, 5]
        .map((item) => `- item: clouds/item-${item || 6}`)
        .join('\n    at: {}\n  '),
    );
    expectTold(many, {
      file: role,
      line: 'mustHaves:',
      says: /takes at most 7 entries; shorten it/,
    });
  });
});

describe('a role', () => {
  test('whose profile lacks an area is told to name each of the eight', () => {
    expectTold(
      withPiece(role, '  - skill: clouds\n    at: { Junior: Awareness, Senior: Working }\n', ''),
      {
        ...{
          file: role,
          line: 'profile:',
          field: 'profile',
          says: /must name each of the eight skill areas once/,
        },
      },
    );
  });

  test('whose profile names an area twice is told', () => {
    expectTold(withPiece(role, 'skill: clouds', 'skill: apis'), {
      file: role,
      line: 'profile:',
      says: /names a skill area twice/,
    });
  });

  test('whose profile leaves a level out is told at that area', () => {
    expectTold(
      withPiece(
        role,
        'skill: apis\n    at: { Junior: Awareness, Senior: Working }',
        'skill: apis\n    at: { Senior: Working }',
      ),
      {
        ...{
          file: role,
          line: 'at: { Senior: Working }',
          field: 'profile.1.at',
          says: /must give a proficiency for Junior, Senior/,
        },
      },
    );
  });

  test('that lacks a responsibility area, or names one twice, is told', () => {
    const lines =
      '    lines:\n      - { id: operations-one, text: Do one thing. }\n      - { id: operations-two, text: Do another. }\n';
    const says = /must name each of the six areas once/;
    expectTold(withPiece(role, `  - area: operations\n${lines}`, ''), {
      file: role,
      line: 'responsibilities:',
      says,
    });
    const twice = withPiece(role, '- area: operations', '- area: design');
    expectTold(twice, { file: role, line: 'responsibilities:', says: /names an area twice/ });
  });

  test('whose must-have is a nice-to-have too is told which', () => {
    expectTold(withPiece(role, 'item: systems/item-1', 'item: apis/item-1'), {
      ...{
        file: role,
        line: 'niceToHaves:',
        field: 'niceToHaves',
        says: /"apis\/item-1" is a must-have too; keep it in one of the two/,
      },
    });
  });

  test('that asks for more than its profile at a level is told what the profile says', () => {
    const asks = 'item: apis/item-1\n    at: { Senior: Practitioner }';
    expectTold(withPiece(role, 'item: apis/item-1\n    at: { Senior: Working }', asks), {
      ...{
        file: role,
        line: 'at: { Senior: Practitioner }',
        field: 'mustHaves.1.at.Senior',
        says: /asks for Practitioner, but the profile says Working at this level/,
      },
    });
  });

  test('whose usual or sample level is none of its own is told its own', () => {
    const says = /is not one of this role's levels: Junior, Senior/;
    expectTold(withPiece(role, 'usualLevel: Senior', 'usualLevel: Staff'), {
      file: role,
      line: 'usualLevel:',
      says,
    });
    const sample = withPiece(role, 'sample:\n  level: Senior', 'sample:\n  level: Staff');
    expectTold(sample, { file: role, line: '  level: Staff', field: 'sample.level', says });
  });

  test('that leaves levels out and does not say why is told which', () => {
    expectTold(withPiece(role, 'missingLevels: There is no other level in this example.\n', ''), {
      ...{
        file: role,
        line: 'levels:',
        field: 'levels',
        says: /leaves out Mid-level, Staff, Principal; say why in missingLevels/,
      },
    });
  });
});

describe('a requirement’s slot', () => {
  const slot = '{language: any language}';

  test.each([
    [
      '{lingo: any language}',
      /"\{lingo: any language\}" is no slot; write \{kind: words\} with one of language, /,
    ],
    ['{language}', /"[{}]" is no slot/],
    ['{language any', /"\{" is no slot/],
    ['any language}', /"\}" is no slot/],
  ])('written as %s is told', (wrong, says) => {
    const braces = wrong.includes(':') ? 1 : wrong.replace(/[^{}]/g, '').length;
    const told = {
      file: skill,
      line: `thing two in ${wrong}`,
      field: 'items.1.requirement.Working',
      says,
    };
    expectTold(
      withPiece(skill, `thing two in ${slot}`, `thing two in ${wrong}`),
      ...Array<typeof told>(braces).fill(told),
    );
  });
});

describe('a frequent question', () => {
  const faq = 'faq.yaml';
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test('may have an answer of 80 words', () => {
    expectTold(withPiece(faq, 'One can wait.', words(80)));
  });

  test.each([
    ['One can wait.', words(81), 'answer', /is longer than 80 words; shorten it/],
    ['Why now?', 'Why now', 'question', /is no question; end it with a question mark/],
    [
      'step: decide',
      'step: later',
      'step',
      /is "later"; write one of decide, write, screen, interview, terms/,
    ],
    [
      'sources: [survey]',
      'sources: [poll]',
      'sources.0',
      /sources entry "poll", which does not exist/,
    ],
    ['sources: [survey]', 'basis: a-hunch', 'basis', /is "a-hunch"; write one of rule-of-thumb/],
    [
      'path: /guide/why/ }',
      'path: https://elsewhere.example/ }',
      'deeper.path',
      /is no page of this site/,
    ],
    ['path: /guide/why/ }', 'path: /guide/why }', 'deeper.path', /is no page of this site/],
  ])('with %s written as %s is told', (old, wrong, field, says) => {
    const [key] = field.split('.');
    expectTold(withPiece(faq, old, wrong), {
      file: faq,
      line: `${key}:`,
      field: `why-now.${field}`,
      says,
    });
  });
});

test('a comparison takes an answer of three lines, as a chapter does', () => {
  const file = 'comparisons/this-or-that.mdx';
  expectTold(withPiece(file, '  - Three.\n', ''), {
    file,
    line: 'answer:',
    field: 'answer',
    says: /takes exactly three lines/,
  });
});
