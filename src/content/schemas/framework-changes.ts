import { z } from 'astro/zod';
import { day, line } from './fields';

/**
 * A version of the downloadable framework: an entry of content/framework-changes.yaml; its key is the version. The first number
 * rises where an id or a field goes, the second where one comes, the third where only words change.
 */
export const frameworkChangeSchema = () =>
  z.strictObject({
    updated: day,
    /** What a person who built on the version before must know. */
    note: line(500),
  });
