import { z } from 'astro/zod';
import { evidenceFields, line, words } from './fields';
import type { References } from './references';

/** One term of content/glossary.yaml; its key is its id, cited in a text as [words](term:id). */
export const glossarySchema = (references: References) =>
  z.strictObject({
    term: line(60),
    /** What it means, in plain words. */
    meaning: words(60),
    /** Why a person who hires should care. */
    matters: words(40),
    alsoCalled: z.array(line(60)).default([]),
    ...evidenceFields(references),
    /** A word of every page, such as API: its mentions are linked only where a writer does it. */
    common: z.boolean().default(false),
    skill: references.to('skills').optional(),
  });
