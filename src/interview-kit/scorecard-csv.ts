import { readCsv } from '../formats/read-csv';
import { csvFile } from '../formats/write-csv';
import { GRADE_IDS, SCORECARD_VERSION, type ReadScorecards, type Scorecard } from './scorecard';
import { GRADES, type Grade } from './vocabulary';

const MARK = 'Scorecard';
/** More than any hiring round brings together. */
const MOST_CARDS = 500;
const NEEDED = [
  'Candidate',
  'Interviewer',
  'Role',
  'Stage',
  'Skill',
  'Question',
  'Score',
  'Evidence',
] as const;
/** What columns were called in files saved before, which still open. */
const EARLIER_NAMES: Record<string, string> = { Evidence: 'Words behind it' };
const HEADS = [
  MARK,
  ...NEEDED,
  'Id',
  ...GRADE_IDS.map((grade, at) => `${at + 1} ${GRADES[grade]}`),
];

/** Scorecards as one table, a row a question, to fill in with any spreadsheet: the score is 1 to 4 or the grade's name. */
export const scorecardsCsv = (cards: Scorecard[]): string =>
  csvFile([
    HEADS,
    ...cards.flatMap(({ candidate, interviewer, role, stage, questions }) =>
      questions.map(({ id, skill, question, grade, words, anchors }) => [
        ...[String(SCORECARD_VERSION), candidate, interviewer, role, stage, skill, question],
        ...[grade ? String(GRADE_IDS.indexOf(grade) + 1) : '', words, id],
        ...GRADE_IDS.map((one) => anchors?.[one] ?? ''),
      ]),
    ),
  ]);

const gradeOf = (typed: string): Grade | undefined =>
  GRADE_IDS.find((grade, at) =>
    [String(at + 1), GRADES[grade].toLowerCase()].includes(
      typed.toLowerCase().replace(/[.,]0+$/, ''),
    ),
  );

const broken = (message: string): ReadScorecards => ({ kind: 'problem', message });

/** Reads a table of scores into a scorecard for each candidate, interviewer and stage in it. Never throws; a fault names its line. */
export function readScorecardsCsv(content: string): ReadScorecards {
  const read = readCsv(content);
  if (read.kind === 'problem') return read;
  const [head, ...rows] = read.rows;
  const column = (name: string) =>
    (head?.cells ?? []).findIndex((cell) => cell.toLowerCase() === name.toLowerCase());
  const place = (name: string) => {
    const now = column(name);
    return now < 0 ? column(EARLIER_NAMES[name] ?? name) : now;
  };
  const missing = NEEDED.filter((name) => place(name) < 0);
  if (missing.length)
    return broken(
      `is no table of scores: it lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.map((name) => `“${name}”`).join(', ')}.`,
    );
  const cards: Scorecard[] = [];
  const latest = new Map<string, Scorecard>();
  for (const { line, cells } of rows) {
    const cell = (name: string) => cells[place(name)] ?? '';
    if (cells.findLastIndex(Boolean) >= head!.cells.length || cells.length <= place('Score'))
      return broken(
        `is a broken CSV: line ${line} has ${cells.length} cells where the first line has ${head!.cells.length}.`,
      );
    if (Number(cell(MARK)) > SCORECARD_VERSION)
      return broken(
        'was made by a newer version of this page. Reload the page, then open the file again.',
      );
    const [score, words, [candidate, interviewer, role, stage]] = [
      cell('Score'),
      cell('Evidence'),
      [cell('Candidate'), cell('Interviewer'), cell('Role'), cell('Stage')] as const,
    ];
    const grade = gradeOf(score);
    if (score && !grade)
      return broken(
        `has a score in line ${line} that is none: “${score.slice(0, 40)}”. Write 1 to 4, or leave it blank.`,
      );
    const key = JSON.stringify([candidate, interviewer, role, stage]);
    const id = cell('Id') || cell('Skill');
    const isTwice = latest
      .get(key)
      ?.questions.some((one) => one.id === id && one.question === cell('Question'));
    if (isTwice && candidate)
      return broken(
        `scores “${cell('Skill').slice(0, 80)}” twice for one candidate, interviewer and stage; line ${line} is the second. Where two candidates share a name, add a number to one: “${candidate.slice(0, 60)} (2)”.`,
      );
    // Blank cards of one stage follow each other.
    const card = (!isTwice && latest.get(key)) || {
      candidate,
      interviewer,
      role,
      stage,
      questions: [],
    };
    if (card !== latest.get(key)) cards.push(card);
    if (cards.length > MOST_CARDS)
      return broken(
        `holds more than ${MOST_CARDS} scorecards. Split it, and open one round at a time.`,
      );
    latest.set(key, card);
    const anchors = Object.fromEntries(
      GRADE_IDS.map((one, at) => [one, cell(`${at + 1} ${GRADES[one]}`)]),
    ) as Record<Grade, string>;
    card.questions.push({
      ...{ id, skill: cell('Skill'), question: cell('Question'), followUps: [], words },
      ...(Object.values(anchors).every(Boolean) ? { anchors } : {}),
      ...(grade ? { grade } : {}),
    });
  }
  return cards.length
    ? { kind: 'cards', cards }
    : broken('holds no scores, only the names of its columns.');
}
