import { z } from 'astro/zod';
import { day, line } from './fields';

/** One source of content/sources.yaml; its key is its id, cited in a text as [words](source:id). */
export const sourceSchema = () =>
  z.strictObject({
    title: line(200),
    author: line(160),
    year: z.int().min(1960).max(2100),
    url: z.url({ protocol: /^https$/, error: 'is not an https address' }),
    /** The day its content was last read and compared with what we say. */
    checked: day,
    /** What it cannot show. */
    limits: line(300),
  });
