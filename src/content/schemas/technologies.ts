import { z } from 'astro/zod';
import { TECHNOLOGY_KINDS, type TechnologyKind } from '../../job-description/vocabulary';
import { line } from './fields';

/** One product, language or standard of content/technologies.yaml; its key is its id. */
export const technologySchema = () =>
  z.strictObject({
    name: line(40),
    kind: z.enum(Object.keys(TECHNOLOGY_KINDS) as [TechnologyKind]),
    /** What it is, for a reader who has never used it. */
    plain: line(220),
    /** Spellings and short names people search for. */
    alsoCalled: z.array(line(40)).default([]),
    /** The day, month or year it was first public; nobody can have used it longer. */
    firstPublic: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date; write 2014, 2014-06 or 2014-06-10')
      .optional(),
    /** Where that date is from. */
    firstPublicFrom: line(300).optional(),
  });
