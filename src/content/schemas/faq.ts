import { z } from 'astro/zod';
import { evidenceFields, line, words } from './fields';
import type { References } from './references';

/** One question of content/faq.yaml; its key is its id and its anchor on /faq/. */
export const faqSchema = (references: References) =>
  z.strictObject({
    question: line(110).refine(
      (text) => text.endsWith('?'),
      'is no question; end it with a question mark',
    ),
    /** The whole answer: specific, with no link in it. */
    answer: words(80),
    /** Place within its step; unique in the file. */
    order: z.int().positive(),
    /** The step of a hire at which people ask it. */
    step: z.enum(['decide', 'write', 'screen', 'interview', 'terms']),
    /** The page of this site that goes deeper. */
    deeper: z.strictObject({
      /** What stands there, as the link's words. */
      title: line(60),
      path: z
        .string()
        .regex(
          /^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/,
          'is no page of this site; write its path, such as /roles/api-engineer/',
        ),
    }),
    ...evidenceFields(references),
  });
