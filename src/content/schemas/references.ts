import { z } from 'astro/zod';

export type Collection =
  | 'guide'
  | 'roles'
  | 'skills'
  | 'engagements'
  | 'comparisons'
  | 'glossary'
  | 'technologies'
  | 'sources'
  | 'review-languages';

/**
 * How a schema points at another entry. Astro's content layer passes its own `reference`; the content checks pass one
 * that knows every id on disk, so that a wrong id is an error with a place (Astro only logs it and builds on).
 */
export interface References {
  to<C extends Collection>(collection: C): z.ZodType<{ collection: C; id: string }, string>;
  /** `skill/item`, such as `distributed-systems/idempotency`. */
  skillItem(): z.ZodType<string, string>;
}
