import { scorecardsOf } from './empty-scorecards';
import type { Kit } from './kit';
import type { Scorecard } from './scorecard';
import type { Grade } from './vocabulary';

/** Made-up grades by candidate and interviewer; one stage has two people, and they do not agree. */
const CANDIDATES: Record<string, Grade[][]> = {
  'First example': [
    ['good', 'excellent'],
    ['good', 'mixed'],
    ['excellent', 'good'],
  ],
  'Second example': [
    ['mixed', 'good'],
    ['excellent', 'poor'],
    ['good', 'mixed'],
  ],
};

/** Filled-in scorecards of a kit's first scored interviewers, to see what the table of scores shows. Nobody was interviewed. */
export function exampleScores(kit: Kit): Scorecard[] {
  const empty = scorecardsOf(kit);
  return Object.entries(CANDIDATES).flatMap(([candidate, interviewers]) =>
    interviewers.flatMap((grades, at) => {
      const card = empty[at];
      if (!card) return [];
      const questions = card.questions.map((question, index) => {
        const grade = grades[index];
        return grade ? { ...question, grade, words: 'Made up, to show the table.' } : question;
      });
      return [{ ...card, candidate, questions }];
    }),
  );
}
