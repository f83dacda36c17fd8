import { bySight } from '../formats/by-sight';
import { GRADE_IDS, type Scorecard } from './scorecard';

/** Scores this far apart or further are worth a talk. */
export const DISAGREEMENT = 2;

/** One question with every interviewer's score, 1 to 4. */
export interface ScoreRow {
  id: string;
  skill: string;
  question: string;
  /** In the order of the table's cards; undefined where that interviewer gave none or did not ask. */
  scores: (number | undefined)[];
  words: string[];
  median: number | undefined;
  /** Highest less lowest. */
  spread: number;
  isDisagreement: boolean;
}

export interface CandidateTable {
  candidate: string;
  role: string;
  cards: Scorecard[];
  rows: ScoreRow[];
  /** Of the rows' medians. */
  median: number | undefined;
  /** Skills that were asked about in different words, as cards of two versions of a kit do. */
  reworded: string[];
}

/** What makes two scorecards belong to one candidate. */
export const candidateKey = ({ candidate, role }: Scorecard): string =>
  JSON.stringify([bySight(candidate), bySight(role)]);

/** What must be one of a kind: one interviewer's card of one candidate in one stage. */
export const cardKey = (card: Scorecard): string =>
  JSON.stringify([candidateKey(card), bySight(card.interviewer), bySight(card.stage)]);

/** The middle of the scores; between the two middle ones where their number is even. */
export function medianOf(scores: number[]): number | undefined {
  const sorted = [...scores].sort((one, two) => one - two);
  const middle = sorted.length / 2;
  return sorted.length
    ? (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
    : undefined;
}

const scoreIn = (card: Scorecard, id: string, question: string): number | undefined => {
  const grade = card.questions.find((one) => one.id === id && one.question === question)?.grade;
  return grade && GRADE_IDS.indexOf(grade) + 1;
};

/** What has one key together, in the order in which keys first come. */
export function groupBy<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** A table for each candidate, in the order in which they first come. */
export const compareScores = (cards: Scorecard[]): CandidateTable[] =>
  [...groupBy(cards, candidateKey).values()].map(tableOf);

function tableOf(cards: Scorecard[]): CandidateTable {
  const asked = cards.flatMap(({ questions }) => questions);
  const different = asked.filter(
    ({ id, question }, at) =>
      asked.findIndex((one) => one.id === id && one.question === question) === at,
  );
  const rows = different.map(({ id, skill, question }): ScoreRow => {
    const scores = cards.map((card) => scoreIn(card, id, question));
    const given = scores.filter((score) => score !== undefined);
    const spread = given.length ? Math.max(...given) - Math.min(...given) : 0;
    const words = cards.map(
      (card) =>
        card.questions.find((one) => one.id === id && one.question === question)?.words.trim() ??
        '',
    );
    return {
      id,
      skill,
      question,
      scores,
      words,
      median: medianOf(given),
      spread,
      isDisagreement: spread >= DISAGREEMENT,
    };
  });
  const [first] = cards;
  return {
    ...{ candidate: first!.candidate.trim(), role: first!.role, cards, rows },
    median: medianOf(rows.flatMap(({ median }) => median ?? [])),
    reworded: [
      ...new Set(
        different
          .filter(({ id, question }) =>
            different.some((one) => one.id === id && one.question !== question),
          )
          .map(({ skill }) => skill),
      ),
    ],
  };
}
