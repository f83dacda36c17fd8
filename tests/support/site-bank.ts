import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../src/content/checks';
import type { Bank } from '../../src/interview-kit/kit';
import type { InterviewQuestion } from '../../src/interview-kit/question';
import type { InterviewStage } from '../../src/interview-kit/stage';
import type { WorkSample } from '../../src/interview-kit/work-sample';

const files = [...readContent(fileURLToPath(new URL('../../content', import.meta.url)))];
const entries = <T>(text: string) =>
  Object.entries(parse(text) as Record<string, T>).map(([id, entry]) => ({ id, ...entry }));

const front = (text: string) =>
  parse(text.split('---\n')[1]!) as Omit<WorkSample, 'id' | 'address'>;

/** The stages, questions and work samples of content/ as they stand, read without Astro. */
export const siteBank: Bank = {
  stages: entries<InterviewStage>(files.find(([file]) => file === 'interview-stages.yaml')![1]),
  questions: files
    .filter(([file]) => file.startsWith('questions/'))
    .flatMap(([, text]) => entries<InterviewQuestion>(text)),
  samples: files
    .filter(([file]) => file.startsWith('work-samples/'))
    .map(([file, text]) => ({
      ...front(text),
      id: file.slice(13, -4),
      address: `https://guide.example/${file.slice(0, -4)}/`,
    })),
};
