// Over 200 lines: the cases of one subject stay side by side.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesakeKey, nextNamesake } from '../../../src/interview-kit/card-table';
import { compareScores, medianOf } from '../../../src/interview-kit/compare-scores';
import { readCsv } from '../../../src/formats/read-csv';
import { csvFile } from '../../../src/formats/write-csv';
import { kitOf } from '../../../src/interview-kit/from-draft';
import { readScoreFile, readScoreText } from '../../../src/interview-kit/read-file';
import { scorecardsOf } from '../../../src/interview-kit/empty-scorecards';
import { GRADE_IDS, writeScorecard, type Scorecard } from '../../../src/interview-kit/scorecard';
import { scorecardsCsv } from '../../../src/interview-kit/scorecard-csv';
import { startDraft } from '../../../src/job-description/suggest';
import { catalogue } from '../job-description/catalogue.fixture';
import { bank } from './bank.fixture';

const empty = scorecardsOf(kitOf(startDraft(catalogue), catalogue, bank));
const filled = (interviewer: string, scores: number[], candidate = 'Kim'): Scorecard => ({
  ...empty[0]!,
  ...{ candidate, interviewer },
  questions: empty[0]!.questions.map((question, at) => {
    const grade = GRADE_IDS[(scores[at] ?? 0) - 1];
    return { ...question, words: `words ${at}`, ...(grade ? { grade } : {}) };
  }),
});
const problemIn = (content: string) => {
  const read = readScoreText(content);
  return read.kind === 'problem' ? read.message : 'none';
};

describe('scorecards of a kit', () => {
  test('are one for each interviewer of each stage that asks something, with the anchors on them', () => {
    expect(empty.map(({ stage }) => stage)).toEqual(['Work sample', 'Work sample', 'Team']);
    for (const { questions } of empty)
      for (const { anchors } of questions) expect(anchors?.excellent).toBe('All, and its limits.');
  });

  test('come back from a file as they were', () => {
    const card = filled('Ana', [4, 1]);
    expect(readScoreText(writeScorecard(card))).toEqual({ kind: 'cards', cards: [card] });
  });

  test('come back from a CSV table, whatever was written in it, but for what a table cannot hold', () => {
    const word = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replace(/[\u0000-\u001f\ufffd]/g, ' ').trim()); // eslint-disable-line no-control-regex
    fc.assert(
      fc.property(
        word,
        word,
        word,
        fc.array(fc.integer({ min: 0, max: 4 })),
        (candidate, interviewer, words, scores) => {
          fc.pre(![candidate, interviewer, words].some((text) => /^'[=+\-@]/.test(text)));
          const card = filled(interviewer, scores, candidate);
          const written = {
            ...card,
            questions: card.questions.map((question) => ({ ...question, words })),
          };
          const back = readScoreText(scorecardsCsv([written]));
          const plain = written.questions.map((question) => ({ ...question, followUps: [] }));
          expect(back).toEqual({ kind: 'cards', cards: [{ ...written, questions: plain }] });
        },
      ),
    );
  });

  test('are read from what spreadsheets of other countries make of them, with grades by name', () => {
    const text =
      'Candidate;Interviewer;Role;Stage;Skill;Question;Score;Evidence\nKim;Ana;Dev;Team;Tea;"How; ""so""?";Good;\n\n';
    const read = readScoreText(text);
    if (read.kind !== 'cards') throw new Error(read.message);
    expect(read.cards[0]!.questions).toEqual([
      { id: 'Tea', skill: 'Tea', question: 'How; "so"?', followUps: [], words: '', grade: 'good' },
    ]);
  });
});

test('a table saved before the column was called Evidence still opens', () => {
  const read = readScoreText(
    'Candidate,Interviewer,Role,Stage,Skill,Question,Score,Words behind it\nKim,Ana,Dev,Team,Tea,How?,3,Named the key\n',
  );
  if (read.kind !== 'cards') throw new Error(read.message);
  expect(read.cards[0]!.questions[0]!.words).toBe('Named the key');
});

test('a table is read in whatever encoding and with whatever separator a spreadsheet saved it', () => {
  const rows = [
    ['Candidate', 'Interviewer', 'Role', 'Stage', 'Skill', 'Question', 'Score', 'Evidence'],
    ['Zoë', 'André', 'Dev', 'Team', 'Tea', 'How “so”?', '3,0', 'Said: “ça va”'],
  ];
  const text = (comma: string, end = '\r\n') =>
    rows.map((row) => row.join(comma).replace('3,0', comma === ',' ? '3' : '3,0')).join(end);
  const western = (one: string) =>
    Uint8Array.from(one, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));
  const utf16 = (one: string) => new Uint8Array(Buffer.from(`\uFEFF${one}`, 'utf16le'));
  const utf8 = (one: string) => new TextEncoder().encode(one);
  for (const bytes of [
    utf8(text(',')),
    utf8(`\uFEFF${text(';')}`),
    utf8(`sep=;\r\n${text(';')}`),
    utf8(`sep=|\n${text('|', '\n')}`),
    utf8(text(',', '\r')),
    // Blank cells at a row's end are no reason to refuse it.
    utf8(text(';').replace(/$/, ';;;')),
    western(text(';')),
    utf16(text('\t')),
  ]) {
    const read = readScoreFile(bytes);
    if (read.kind !== 'cards') throw new Error(read.message);
    expect(read.cards).toEqual([
      {
        ...{ candidate: 'Zoë', interviewer: 'André', role: 'Dev', stage: 'Team' },
        questions: [
          {
            id: 'Tea',
            skill: 'Tea',
            question: 'How “so”?',
            followUps: [],
            words: 'Said: “ça va”',
            grade: 'good',
          },
        ],
      },
    ]);
  }
});

describe('a file that is no scorecard is refused in words', () => {
  test.each([
    ['PK\u0003\u0004[Content_Types].xml', 'save it as CSV'],
    ['%PDF-1.7', 'is a PDF'],
    ['\u0089PNG\r\n\u001a\n\u0000', 'is no text file'],
  ])('%j', (start, message) => {
    const read = readScoreFile(Uint8Array.from(start, (letter) => letter.charCodeAt(0)));
    expect(read.kind === 'problem' ? read.message : 'none').toContain(message);
  });
  test('of more scorecards than any round has', () => {
    const head = 'Candidate,Interviewer,Role,Stage,Skill,Question,Score,Evidence';
    expect(
      problemIn(
        `${head}\n${Array.from({ length: 501 }, (_, at) => `K${at},Ana,Dev,Team,Tea,How?,3,x`).join('\n')}`,
      ),
    ).toContain('more than 500 scorecards');
  });

  const good = writeScorecard(filled('Ana', [3, 3]));
  test('from a newer version of the page', () => {
    expect(problemIn(good.replace('"version": 1', '"version": 2'))).toContain(
      'newer version of this page',
    );
    expect(problemIn(scorecardsCsv([filled('Ana', [3])]).replace('\r\n1,', '\r\n2,'))).toContain(
      'newer version of this page',
    );
  });
  test('with a score that is none', () => {
    expect(problemIn(good.replace('"good"', '"brilliant"'))).toContain('can’t read');
  });
  test('cut at any place', () => {
    for (let end = 1; end < good.length - 2; end += 7)
      expect(problemIn(good.slice(0, end))).not.toBe('none');
  });
  test.each([
    ['', 'is empty'],
    ['  \n', 'is empty'],
    ['\u0000\u0001PNG', 'is no text file'],
    ['{"version":3,"draft":{}}', 'no scorecard of this page'],
    ['[1]', 'no scorecard of this page'],
    ['Name,Age\nKim,40', 'lacks the columns “Candidate”'],
    ['Candidate,Interviewer,Role,Stage,Skill,Question,Evidence', 'lacks the column “Score”'],
    ['Candidate,Interviewer,Role,Stage,Skill,Question,Score,Evidence', 'holds no scores'],
    [
      'Candidate,Interviewer,Role,Stage,Skill,Question,Score,Evidence\nKim,Ana,Dev,Team,Tea,How?,5,x',
      'in line 2 that is none: “5”',
    ],
    [
      'Candidate,Interviewer,Role,Stage,Skill,Question,Score,Evidence\nKim,Ana',
      'line 2 has 2 cells',
    ],
    [
      'Candidate,Interviewer,Role,Stage,Skill,Question,Score,Evidence\nKim,Ana,Dev,Team,Tea,How?,4,x\nKim,Ana,Dev,Team,Tea,How?,1,y',
      'line 3 is the second. Where two candidates share a name, add a number to one: “Kim (2)”',
    ],
    [
      'Candidate,Interviewer,Role,Stage,Skill,Question,Score,Evidence\nKim,Ana,Dev,Team,Tea,"How?,5,x\n',
      'opens in line 2 and never closes',
    ],
  ])('%j', (content, message) => {
    expect(problemIn(content)).toContain(message);
  });
});

describe('several interviewers’ scores', () => {
  test('stand in one table for each candidate: medians, spread, and what to talk about', () => {
    const tables = compareScores([
      filled('Ana', [4, 2]),
      filled('Bo', [2, 3]),
      filled('Chi', [3], ' KIM '),
      filled('Ana', [1], 'Lee'),
    ]);
    expect(tables.map(({ candidate, cards }) => [candidate, cards.length])).toEqual([
      ['Kim', 3],
      ['Lee', 1],
    ]);
    expect(
      tables[0]!.rows.map(({ median, spread, isDisagreement }) => [median, spread, isDisagreement]),
    ).toEqual([
      [3, 2, true],
      [2.5, 1, false],
      [undefined, 0, false],
    ]);
  });

  test('of two kits that ask in other words stand in rows of their own, and it is said', () => {
    const other = filled('Bo', [2]);
    other.questions[0] = { ...other.questions[0]!, question: 'In other words?' };
    const [table] = compareScores([filled('Ana', [4]), other]);
    expect(table!.reworded).toEqual([other.questions[0].skill]);
    expect(
      table!.rows.map(({ scores }) => scores.filter((score) => score !== undefined)),
    ).toContainEqual([2]);
  });

  test('have a median that lies between the lowest and the highest and does not ask for their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), (scores) => {
        const median = medianOf(scores)!;
        expect(median).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(median).toBeLessThanOrEqual(Math.max(...scores));
        expect(medianOf([...scores].reverse())).toBe(median);
        expect(scores.filter((score) => score < median).length).toBeLessThanOrEqual(
          scores.length / 2,
        );
      }),
    );
  });
});

test('people of one name and role are told apart by a number, the first that is free', () => {
  const kim = filled('Ana', [4]);
  const second = { ...kim, candidate: nextNamesake(kim, [kim]) };
  expect(second.candidate).toBe('Kim (2)');
  expect(nextNamesake(second, [kim, second])).toBe('Kim (3)');
  expect(namesakeKey(second)).toBe(namesakeKey({ ...kim, candidate: ' KIM' }));
  expect(namesakeKey({ ...kim, role: 'Other' })).not.toBe(namesakeKey(kim));
});

test('no cell of a table can be run as a formula by a spreadsheet', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)']) {
    const file = csvFile([['a', text]]);
    expect(file).toContain(`,'${text}`);
    expect(readCsv(file)).toEqual({ kind: 'rows', rows: [{ line: 1, cells: ['a', text] }] });
  }
});
