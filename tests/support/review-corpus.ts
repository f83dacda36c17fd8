import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../fixtures/review-corpus/', import.meta.url));

/** A planted fault: `words` as a reader sees them, with single spaces, or `structure` where the fault is of the whole posting. */
const Plant = v.strictObject({
  rule: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  words: v.pipe(v.string(), v.minLength(1)),
});

const Frontmatter = v.strictObject({
  kind: v.picklist(['clean', 'faulty', 'layout']),
  describes: v.pipe(v.string(), v.minLength(20)),
  expected: v.array(Plant),
  checked: v.pipe(v.string(), v.isoDate()),
});

export interface Posting extends v.InferOutput<typeof Frontmatter> {
  name: string;
  /** The posting as it is pasted: Markdown, plain text or HTML. */
  text: string;
}

/** The postings of tests/fixtures/review-corpus, by name. Throws on one whose frontmatter is odd. */
export function readReviewCorpus(): Posting[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => {
      const [, head = '', text = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(FOLDER + file, 'utf8')) ?? [];
      const read = v.safeParse(Frontmatter, parse(head));
      if (!read.success) throw new Error(`${file}: ${v.summarize(read.issues)}`);
      return { name: file.slice(0, -'.md'.length), ...read.output, text: text.trim() };
    });
}

/** What a reader sees of a pasted text: no tags, single spaces. */
export const shownText = (text: string): string =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&middot;/g, '·')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
