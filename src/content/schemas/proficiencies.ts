import { z } from 'astro/zod';
import { line } from './fields';
import type { References } from './references';

/** What one of the four proficiencies means: an entry of content/proficiencies.yaml; its key is the proficiency. */
export const proficiencySchema = (references: References) =>
  z.strictObject({
    /** What a person can do with the skill. */
    meaning: line(160),
    /** What a colleague would see or hear. */
    seen: line(220),
    source: references.to('sources'),
  });
