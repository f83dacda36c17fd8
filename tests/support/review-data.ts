import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../src/content/checks';
import type { PostingRule } from '../../src/review/engine/posting-rules';
import type { Language } from '../../src/review/engine/language';
import type { ReviewData, Rule } from '../../src/review/engine/rule';

const files = readContent(fileURLToPath(new URL('../../content', import.meta.url)));

export interface WrittenRule extends Rule {
  topic: string;
  flags: string[];
  allows: string[];
}

/** Every rule of content/wording/ with its examples, read without Astro. */
export const writtenRules: WrittenRule[] = [...files]
  .filter(([file]) => file.startsWith('wording/'))
  .flatMap(([file, text]) =>
    Object.entries(parse(text) as Record<string, Omit<WrittenRule, 'id' | 'topic'>>).map(
      ([id, rule]) => ({
        ...rule,
        id,
        topic: file.slice('wording/'.length, -'.yaml'.length),
        sources: rule.sources ?? [],
      }),
    ),
  );
const technologies = parse(files.get('technologies.yaml')!) as Record<
  string,
  { name: string; alsoCalled?: string[]; firstPublic?: string }
>;

/** What the review reads, out of content/. */
export const reviewData: ReviewData = {
  languages: Object.entries(
    parse(files.get('review-languages.yaml')!) as Record<string, Omit<Language, 'tag'>>,
  ).map(([tag, language]) => ({
    tag,
    ...language,
  })),
  rules: writtenRules,
  tradeTerms: Object.values(
    parse(files.get('trade-terms.yaml')!) as Record<string, { phrases: string[] }>,
  ).flatMap(({ phrases }) => phrases),
  technologies: Object.values(technologies).flatMap(({ name, alsoCalled = [], firstPublic }) =>
    firstPublic ? [{ name, alsoCalled, firstPublic }] : [],
  ),
};

/** Every rule of content/posting-rules/. */
export const writtenPostingRules: PostingRule[] = [...files]
  .filter(([file]) => file.startsWith('posting-rules/'))
  .flatMap(([, text]) =>
    Object.entries(parse(text) as Record<string, Omit<PostingRule, 'id'>>).map(([id, rule]) => ({
      ...rule,
      id,
    })),
  );
