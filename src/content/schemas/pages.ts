import { z } from 'astro/zod';
import { line, pageFields } from './fields';

/** A page that stands by itself at the top of the site: content/pages/<slug>.mdx is /<slug>/. */
export const pageSchema = () =>
  z.strictObject({
    ...pageFields,
    /** For the breadcrumb, the footer and lists. */
    shortTitle: line(32),
    /** What the page tells, under its heading. */
    lead: line(220),
  });
