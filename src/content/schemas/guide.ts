import { z } from 'astro/zod';
import { line, pageFields } from './fields';

/** What opens a page that answers a question. */
export const answerFields = {
  /** For lists and the breadcrumb, where the title is too long. */
  shortTitle: line(32),
  /** Who should read it, as "For …". */
  audience: line(160),
  /** The page's answer in three lines, shown first. */
  answer: z.array(line(220)).length(3, 'takes exactly three lines; write the answer in three'),
};

/** A chapter: content/guide/<slug>.mdx. The sources at its foot are the ones its text cites as [words](source:id). */
export const guideSchema = () => z.strictObject({ ...pageFields, ...answerFields });
