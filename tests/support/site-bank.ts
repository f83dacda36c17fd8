import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../src/integrations/content-checks';
import type { Bank } from '../../src/interview-kit/plan';
import type { InterviewQuestion } from '../../src/interview-kit/question';
import type { InterviewStage } from '../../src/interview-kit/stage';

const files = [...readContent(fileURLToPath(new URL('../../content', import.meta.url)))];
const entries = <T>(text: string) => Object.entries(parse(text) as Record<string, T>).map(([id, entry]) => ({ id, ...entry }));

/** The stages and questions of content/ as they stand, read without Astro. */
export const siteBank: Bank = {
  stages: entries<InterviewStage>(files.find(([file]) => file === 'interview-stages.yaml')![1]),
  questions: files.filter(([file]) => file.startsWith('questions/')).flatMap(([, text]) => entries<InterviewQuestion>(text)),
};
