import { z } from 'astro/zod';
import { line } from './fields';

/** An entry of content/search-synonyms.yaml: other words for what this site calls by its own. Its key is only its name. */
export const searchSynonymsSchema = () =>
  z.strictObject({
    /** What the pages say; each of them is looked for. */
    here: z.array(line(40)).min(1),
    /** What people type instead: abbreviations, other spellings, words of another trade. Looked for as well, but counts more. */
    typed: z.array(line(40)).min(1),
  });
