import { z } from 'astro/zod';
import { BASES } from './bases';
import type { References } from './references';

/** Characters that turn or hide text: direction marks, zero-width space, byte-order mark. */
export const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u;

/** Straight quotes and apostrophes as a printer sets them. */
const typographic = (text: string) =>
  text
    .replace(/(^|[\s([–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([–—])'/g, '$1‘')
    .replace(/'/g, '’');

/** A line a person reads. Empty text, a TODO or a stray line break is refused. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write the text or remove the field')
    .max(most, `is longer than ${most} characters; shorten it`)
    .refine(
      (text) => !/\b(TODO|TBD|lorem ipsum)\b/i.test(text),
      'still holds a placeholder; write the real text',
    )
    .refine(
      (text) => !INVISIBLE.test(text),
      'holds an invisible character; delete it and type the words again',
    )
    .refine(
      (text) => !text.includes('\n'),
      'has a line break; write it as one line or fold it with >-',
    )
    .transform(typographic);

/** A line of at most so many words. */
export const words = (most: number) =>
  line(600).refine(
    (text) => text.split(/\s+/).length <= most,
    `is longer than ${most} words; shorten it`,
  );

/** An id inside a file: lower-case words joined by hyphens. */
export const localId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id; write lower-case words joined by hyphens, such as "outbox-pattern"',
  );

/** A calendar day, written 2026-11-22. YAML reads an unquoted one as a Date; both become that text. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('is not a day; write it as 2026-11-22'),
);

/** What every page of its own has. */
export const pageFields = {
  /** The heading and the browser's title; unique in its collection. */
  title: line(70),
  /** Place in lists and in previous/next; unique in its collection. */
  order: z.int().positive(),
  /** For search engines and link previews: what the page gives its reader. */
  description: line(165),
  /** The day the words last changed in substance. */
  updated: day,
};

/** For entries of a YAML list: what the figures in them stand on. The content checks ask for one of the two where there is a figure. */
export const evidenceFields = (references: References) => ({
  /** Ids of content/sources.yaml. */
  sources: z.array(references.to('sources')).default([]),
  /** What it stands on where no source has it; the About page says what each means. */
  basis: z.enum(BASES).optional(),
});

/** Items whose ids must differ, such as a checklist's. */
export const uniqueById = <T extends { id: string }>(
  items: T[],
  context: z.core.$RefinementCtx<T[]>,
) => {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id))
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `"${id}" stands twice; rename one`,
      });
    seen.add(id);
  }
};
