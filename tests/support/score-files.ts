import type { Page } from '@playwright/test';
import { GRADE_IDS, writeScorecard, type Scorecard } from '../../src/interview-kit/scorecard';

export const card = (
  candidate: string,
  interviewer: string,
  scores: number[],
  stage = 'Work sample',
): Scorecard => ({
  ...{ candidate, interviewer, stage, role: 'Senior microservices developer' },
  questions: ['Idempotency', 'API design'].map((skill, at) => {
    const grade = GRADE_IDS[(scores[at] ?? 0) - 1];
    return {
      ...{
        id: `skill/x/${at}`,
        skill,
        question: `Tell me about ${skill}.`,
        followUps: ['And then?'],
      },
      ...{
        words: `${interviewer} heard ${at}`,
        anchors: { poor: 'Nothing.', mixed: 'A bit.', good: 'Much.', excellent: 'All.' },
      },
      ...(grade ? { grade } : {}),
    };
  }),
});
export const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
export const cardFile = (one: Scorecard, name = `${one.candidate}-${one.interviewer}.json`) =>
  file(name, writeScorecard(one));
export const load = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Scorecards (files from the kit').setInputFiles(files);
export const candidates = (page: Page) => page.locator('article.candidate');
