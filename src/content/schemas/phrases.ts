import { z } from 'astro/zod';
import { line } from './fields';

/** One heading or sentence of content/phrases.yaml that the builder may write and that belongs to no role or skill. */
export const phraseSchema = () => z.strictObject({ text: line(240) });
