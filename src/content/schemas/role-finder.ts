import { z } from 'astro/zod';
import { line, localId, uniqueById } from './fields';
import type { References } from './references';

/** A question of the role finder: an entry of content/role-finder.yaml; its key is its id. */
export const finderQuestionSchema = (references: References) =>
  z.strictObject({
    /** Its place among the questions. */
    order: z.int().positive(),
    question: line(80),
    answers: z
      .array(
        z.strictObject({
          /** Unique within the question; stands in links to the finder. */
          id: localId,
          text: line(90),
          /** One to three roles, the best first, each with what it does about this answer. */
          roles: z
            .array(z.strictObject({ role: references.to('roles'), reason: line(150) }))
            .min(1)
            .max(3),
        }),
      )
      .min(2)
      .superRefine(uniqueById),
  });
