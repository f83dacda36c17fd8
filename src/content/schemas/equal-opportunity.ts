import { z } from 'astro/zod';
import { line } from './fields';
import type { References } from './references';

const country = z.string().regex(/^[A-Z]{2}$/, 'is no two-letter country code, such as PT');

/** An equal opportunity statement for the postings of some countries: an entry of content/equal-opportunity.yaml. */
export const equalOpportunitySchema = (references: References) =>
  z.strictObject({
    countries: z.array(country).min(1),
    /** Said to the candidate. It promises nothing that the law of these countries doesn't require. */
    text: line(480),
    sources: z.array(references.to('sources')).min(1),
  });
