/** The fixed words of a structured interview (design.md section 4). The questions themselves live in content/. */

/** What a question makes a candidate do: tell, decide, know or do. */
export const QUESTION_KINDS = {
  behavioural: 'Behavioural',
  situational: 'Situational',
  technical: 'Technical',
  'work-sample': 'Work sample',
} as const;
export type QuestionKind = keyof typeof QUESTION_KINDS;

/** The four anchors of the rating scale, lowest first, with the score that a scorecard writes. */
export const GRADES = {
  poor: 'Poor',
  mixed: 'Mixed',
  good: 'Good',
  excellent: 'Excellent',
} as const;
export type Grade = keyof typeof GRADES;

/** An answer or piece of work at each grade, so that "good" means the same to every interviewer. */
export type Anchors = Record<Grade, string>;
