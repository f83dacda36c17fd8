import { z } from 'astro/zod';
import { LEVELS } from '../../job-description/vocabulary';
import { line, localId, pageFields, uniqueById } from './fields';
import { anchors } from './questions';
import type { References } from './references';

/** A piece of work a candidate does under fair terms: content/work-samples/<slug>.mdx; the text is the brief the candidate gets. */
export const workSampleSchema = (references: References) =>
  z.strictObject({
    ...pageFields,
    /** One sentence: what the candidate does. */
    summary: line(220),
    /** Skill items it gives evidence of. */
    items: z.array(references.skillItem()).min(2).max(6),
    levels: z.array(z.enum(LEVELS)).min(1),
    /** The time limit, told to the candidate and held. */
    minutes: z.int().min(30).max(240),
    /** Minutes to talk about it afterwards. */
    talk: z.int().min(10).max(60),
    /** What to pay for, and how. */
    pay: line(320),
    /** What you prepare and hand over. */
    prepare: z.array(line(240)).min(2).max(6),
    /** Each criterion with what the work shows at each grade. */
    rubric: z
      .array(z.strictObject({ id: localId, criterion: line(80), anchors: anchors(240) }))
      .min(3)
      .max(6)
      .superRefine(uniqueById),
  });
