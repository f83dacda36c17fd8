import { z } from 'astro/zod';
import { line } from './fields';

/** A subject's phrases of content/trade-terms.yaml, about which no wording rule speaks; its key is the subject. */
export const tradeTermsSchema = () =>
  z.strictObject({
    /** Written as the triggers of a rule are: a word may end in * for any ending, and # is any number. */
    phrases: z.array(line(60)).min(1),
  });
