import { z } from 'astro/zod';
import { line } from './fields';

const phrases = z.array(line(60)).min(1);
const weights = z.record(line(60), z.number().positive());

/** How ads of a language are read, in content/import/<language>.yaml; en.yaml says what each list is for. */
export const importSchema = () =>
  z.strictObject({
    headings: phrases.optional(),
    inHeadings: weights.optional(),
    inLines: weights.optional(),
    atStart: weights.optional(),
    labels: phrases.optional(),
    words: phrases.optional(),
    lines: phrases.optional(),
  });
