import { z } from 'astro/zod';
import { line } from './fields';

/** The words of content/search-words.yaml by which people of a role, level, engagement or technology are found. */
export const searchWordsSchema = () => z.strictObject({ words: z.array(line(40)) });
