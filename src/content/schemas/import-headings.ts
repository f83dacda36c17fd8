import { z } from 'astro/zod';
import { line } from './fields';

/** The headings by which old ads open a section, in content/import-headings.yaml by the section's id. */
export const importHeadingsSchema = () => z.strictObject({ phrases: z.array(line(60)).min(1) });
