import { z } from 'astro/zod';
import { day, line } from './fields';
import type { References } from './references';

/** What the law of one place asks of a job posting; its key in content/posting-rules/<region>.yaml is its id. */
export const postingRuleSchema = (references: References) =>
  z.strictObject({
    place: line(60),
    /** Names and codes by which a draft may name the place or a city in it. */
    names: z.array(line(40)).min(1),
    /** What must stand in the posting or be said before the interview. */
    asks: z.array(line(220)).min(1),
    /** The day, month or year from which it applies, or what is known of that. */
    from: line(120),
    /** Which employers and jobs it is for; all where left out. */
    threshold: line(160).optional(),
    sources: z.array(references.to('sources')).min(1),
    /** When somebody last looked it up. A year later the build warns. */
    checked: day,
    /** What is open or disputed. */
    open: line(240).optional(),
  });
