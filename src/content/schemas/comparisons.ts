import { z } from 'astro/zod';
import { pageFields } from './fields';
import { answerFields } from './guide';

/**
 * A comparison: content/comparisons/<a>-or-<b>.mdx, published at /compare/. Its text holds the differences as a table, and
 * under "What to ask" a numbered list of questions with what a good answer holds.
 */
export const comparisonSchema = () => z.strictObject({ ...pageFields, ...answerFields });
