import { z } from 'astro/zod';
import { line } from './fields';
import type { References } from './references';

/** One message of content/outreach.yaml; its key is its id. The slots stand in that file's first lines. */
export const outreachSchema = (references: References) =>
  z.strictObject({
    name: line(60),
    /** Place in the list. */
    order: z.int().positive(),
    /** When to send it. */
    use: line(240),
    /** Characters it may have; left out where nothing limits it. */
    most: z.int().positive().optional(),
    source: references.to('sources').optional(),
    subject: line(120).optional(),
    /** Paragraphs of sentences; a spare one goes first where the message is too long. */
    paragraphs: z
      .array(z.array(z.strictObject({ say: line(240), spare: z.boolean().default(false) })).min(1))
      .min(1),
  });

/** One thing to know before writing, of content/outreach-rules.yaml: it names a source, or says it is our own judgement. */
export const outreachRuleSchema = (references: References) =>
  z
    .strictObject({
      title: line(90),
      /** Place in the list. */
      order: z.int().positive(),
      text: line(420),
      source: references.to('sources').optional(),
      basis: z.enum(['rule-of-thumb']).optional(),
    })
    .refine(({ source, basis }) => Boolean(source) !== Boolean(basis), {
      error: 'needs a source or a basis, not both',
    });
