import { z } from 'astro/zod';
import { EMPLOYMENT_TYPES } from '../../job-description/vocabulary';
import { line, pageFields } from './fields';

/** An engagement model: content/engagements/<slug>.mdx. */
export const engagementSchema = () =>
  z.strictObject({
    ...pageFields,
    /** One sentence: what the model is. */
    summary: line(200),
    /** As the facts line of a job description says it, such as "Full-time, permanent". */
    label: line(40),
    /** The sentence a job description uses; must be true of every job of this model. */
    sentence: line(220),
    employmentType: z.enum(EMPLOYMENT_TYPES),
    /** When it fits. */
    suits: z.array(line(180)).min(3),
    /** What goes wrong with it. */
    watchFor: z.array(line(220)).min(3),
    /** What to settle before signing. */
    askFirst: z.array(line(200)).min(3),
    /** Questions about ending it, for the comparator: questions, not legal advice. */
    noticeQuestions: z.array(line(200)).min(2),
    /** Questions about who owns the code, for the comparator. */
    ipQuestions: z.array(line(200)).min(2),
  });
