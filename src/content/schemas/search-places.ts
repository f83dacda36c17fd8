import { z } from 'astro/zod';
import { day, line } from './fields';
import type { References } from './references';

/** One public search of content/search-places.yaml; its key is its id. The slots stand in that file's first lines. */
export const searchPlaceSchema = (references: References) =>
  z.strictObject({
    name: line(60),
    /** Place in the list. */
    order: z.int().positive(),
    /** The link without its query; may hold {tag}. */
    address: z.string().regex(/^https:\/\/[^\s?#]+$/, 'is not an https address without a query'),
    query: z.record(z.string(), z.string()),
    /** Makes one link for each language or technology chosen. */
    each: z.enum(['language', 'technology']).optional(),
    /** The part of the query that is shown as text. */
    copy: z.string().optional(),
    /** How long that part may be. */
    most: z
      .strictObject({
        words: z.int().positive().optional(),
        characters: z.int().positive().optional(),
        operators: z.int().positive().optional(),
      })
      .optional(),
    finds: line(200),
    misses: line(200),
    limits: line(220),
    checked: day,
    /** Where its limits were read; left out where they are known in general only. */
    source: references.to('sources').optional(),
  });
