import { z } from 'astro/zod';
import { line } from './fields';
import type { References } from './references';

const words = (most: number) => line(600).refine((text) => text.split(/\s+/).length <= most, `is longer than ${most} words; shorten it`);

/** One term of content/glossary.yaml; its key is its id, cited in a text as [words](term:id). */
export const glossarySchema = (references: References) =>
  z.strictObject({
    term: line(60),
    /** What it means, in plain words. */
    meaning: words(60),
    /** Why a person who hires should care. */
    matters: words(40),
    alsoCalled: z.array(line(60)).default([]),
    /** A word of every page, such as API: its mentions are linked only where a writer does it. */
    common: z.boolean().default(false),
    skill: references.to('skills').optional(),
  });
