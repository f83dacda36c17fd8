// Over 200 lines: the cases of one subject stay side by side.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/checks/check-content';
import { checkEvidence } from '../../../../src/content/checks/check-evidence';
import { parseContentFile } from '../../../../src/content/checks/parse';
import { validContent } from './content.fixture';
import { expectTold, replaced, withPiece, withText } from './planted';

const guide = 'guide/why.mdx';
const source = '[A. Writer, 2024](source:survey)';
const says = /names no source in the same/;

describe('a claim in a text', () => {
  test.each([
    [
      'in a paragraph',
      'It takes 90 days.',
      /claims “90” and names no source in the same paragraph; write \[words\]\(source:id\)/,
    ],
    ['in a list entry', '- It takes 90 days.', /same list entry/],
    ['in a table row', '| What | Days |\n| --- | --- |\n| All of it | 90 |', /same table row/],
    ['in a quotation', '> It takes 90 days.', /same paragraph/],
    ['in a component', '<Callout title="x">\n\nIt takes 90 days.\n\n</Callout>', /same paragraph/],
    ['in a component on one line', '<Callout title="x">It takes 90 days.</Callout>', says],
    ['in a component’s attribute', '<Callout title="In 90 days">\n\nWords.\n\n</Callout>', says],
    ['in a heading', '## The first 90 days\n\nWords.', /same heading’s first block/],
    ['in bold words', 'It takes **90** days.', says],
    ['of research', 'One study found it.', /claims “study”/],
    ['that leads to a page of ours', 'It takes [90 days](../roles/developer.mdx).', says],
    ['that leads to another site', 'It takes [90 days](https://a.example/).', says],
  ])('%s without a source is told', (_, planted, message) => {
    const line = /90|One study/.test(planted.split('\n')[0]!)
      ? planted.split('\n')[0]!
      : planted.split('\n').find((one) => one.includes('90'))!;
    expectTold(withText(`## Then\n\n${planted}`), {
      file: guide,
      line,
      field: 'text',
      says: message,
    });
  });

  test.each([
    ['a source in the same paragraph', `It takes 90 days (${source}).`],
    ['a basis', 'It takes 90 days, by [our rule of thumb](basis:rule-of-thumb).'],
    ['a source in the same entry', `- It takes 90 days (${source}).\n- It is over.`],
    ['a source in the same row', `| What | Days |\n| --- | --- |\n| All (${source}) | 90 |`],
    [
      'a source in the paragraph before the list',
      `Counted by ${source}:\n\n- It takes 90 days.\n- Or 80.`,
    ],
    [
      'a source in the paragraph after the table',
      `| Days |\n| --- |\n| 90 |\n| 80 |\n\nCounted by ${source}.`,
    ],
    ['a source in the block after the heading', `## The first 90 days\n\nCounted by ${source}.`],
    [
      'a source in the component',
      `<Callout title="In 90 days">\n\nCounted by ${source}.\n\n</Callout>`,
    ],
    ['no need, being code', 'Send `retries: 3`.\n\n```yaml\nretries: 3\n```'],
  ])('passes with %s', (_, text) => {
    expect(checkContent(withText(text))).toEqual([]);
  });

  test('is told although another paragraph has a source', () => {
    expectTold(withText(`Counted by ${source}.\n\nIt takes 90 days.`), {
      file: guide,
      line: 'It takes 90',
      says,
    });
  });

  test('is told in a list that stands apart from the paragraph with the source', () => {
    expectTold(withText(`Counted by ${source}.\n\n## Then\n\n- It takes 90 days.`), {
      file: guide,
      line: '- It takes 90',
      says,
    });
  });

  test('is told where its basis is none of ours', () => {
    expectTold(withText('It takes 90 days, by [feel](basis:feeling).'), {
      ...{
        file: guide,
        line: 'It takes 90',
        field: 'link',
        says: /"basis:feeling" is no basis; write one of basis:rule-of-thumb/,
      },
    });
  });
});

describe('a claim in a field', () => {
  test('is told where the text does not say it', () => {
    expectTold(withPiece(guide, '  - Two.', '  - It takes 90 days.'), {
      ...{
        file: guide,
        line: '- It takes 90',
        field: 'answer.1',
        says: /claims “90”; say it in the text too, with its source, or write it without/,
      },
    });
  });

  test('passes where the text says it with its source', () => {
    const content = withPiece(guide, '  - Two.', '  - It takes 90 days.');
    expect(
      checkContent(
        replaced(
          content,
          guide,
          'read twice, ever.\n',
          `read twice, ever.\n\nIt takes 90 days (${source}).\n`,
        ),
      ),
    ).toEqual([]);
  });

  test('of a list’s entry is told to name its sources or basis there', () => {
    expectTold(
      withPiece('glossary.yaml', 'meaning: A chain of steps.', 'meaning: A chain of 4 steps.'),
      {
        ...{
          file: 'glossary.yaml',
          line: 'A chain of 4',
          field: 'saga.meaning',
          says: /claims “4”; add sources: \[id\] or basis: id to the entry/,
        },
      },
    );
  });

  test.each(['sources: [survey]', 'basis: rule-of-thumb'])(
    'of a list’s entry passes with %s',
    (evidence) => {
      expect(
        checkContent(
          withPiece('glossary.yaml', 'A chain of steps.', `A chain of 4 steps.\n  ${evidence}`),
        ),
      ).toEqual([]);
    },
  );

  test('is told where the source or basis it names is unknown', () => {
    const told = {
      file: 'glossary.yaml',
      says: /"study", which does not exist; write one of survey/,
    };
    expectTold(
      withPiece('glossary.yaml', 'A chain of steps.', 'A chain of 4 steps.\n  sources: [study]'),
      { ...told, line: 'sources:' },
    );
    expectTold(
      withPiece('glossary.yaml', 'A chain of steps.', 'A chain of 4 steps.\n  basis: feeling'),
      {
        ...{
          file: 'glossary.yaml',
          line: 'basis:',
          field: 'saga.basis',
          says: /is "feeling"; write one of rule-of-thumb, worked-example, counted-here/,
        },
      },
    );
  });

  test('is none in a sample’s made-up job, an occupation code, a source or a day', () => {
    expect(
      checkContent(withPiece('roles/developer.mdx', 'team: Four people.', 'team: 4 people.')),
    ).toEqual([]);
  });
});

test.each([
  [
    'a technology’s first release',
    'technologies.yaml',
    'go:\n  name: Go\n  firstPublic: "2009-11-10"\n  firstPublicFrom: The project’s page, 10 November 2009\n',
  ],
  [
    'a part of an address',
    'search-places.yaml',
    'place:\n  query: { page: "0", q: "50 people" }\n',
  ],
])('%s is no claim', (_, file, text) => {
  expect(checkEvidence([parseContentFile(file, text)])).toEqual([]);
});

describe('a source', () => {
  const idle =
    'idle:\n  title: Another\n  author: B. Writer\n  year: 2025\n  url: https://idle.example/\n  checked: 2026-11-22\n  limits: It asked nobody.\n';
  const withIdle = () => {
    const content = validContent();
    return content.set('sources.yaml', content.get('sources.yaml')! + idle);
  };

  test('that nothing cites is told', () => {
    expectTold(withIdle(), {
      ...{
        file: 'sources.yaml',
        line: 'idle:',
        field: 'idle',
        says: /is cited nowhere; cite it as \[words\]\(source:idle\) or remove it/,
      },
    });
  });

  test('that only an entry of a list cites is fine', () => {
    expect(
      checkContent(
        replaced(
          withIdle(),
          'glossary.yaml',
          'A chain of steps.',
          'A chain of steps.\n  sources: [idle]',
        ),
      ),
    ).toEqual([]);
  });
});
