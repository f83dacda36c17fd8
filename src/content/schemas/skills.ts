import { z } from 'astro/zod';
import { line, localId, pageFields, uniqueById } from './fields';
import type { References } from './references';

/** A skill area: content/skills/<slug>.mdx. `order` is also its petal in the rosette, clockwise from the top. */
export const skillSchema = (references: References) =>
  z.strictObject({
    ...pageFields,
    /** For the rosette's table, cards and the breadcrumb. */
    shortTitle: line(32),
    /** What the area is and why it matters, in plain words. */
    summary: line(320),
    /** Names a reader meets on CVs in this area. */
    technologies: z.array(references.to('technologies')),
    items: z
      .array(
        z.strictObject({
          id: localId,
          /** What the person can do, as a short noun phrase or verb phrase. */
          name: line(90),
          /** What good evidence of it looks like. */
          evidence: line(340),
          /** What should make you ask more. */
          doubt: line(240),
          /**
           * The line a job description uses, by the proficiency asked. `{language: words}` is replaced by the chosen
           * technologies of that kind, or by the words where none is chosen.
           */
          requirement: z.strictObject({
            Working: line(200),
            Practitioner: line(200),
            Expert: line(200),
          }),
        }),
      )
      .min(6, 'has fewer than six items; a checklist that short is not worth a page')
      .superRefine(uniqueById),
  });
