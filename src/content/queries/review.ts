import { getCollection } from 'astro:content';
import type { PostingRule } from '../../review/engine/posting-rules';
import { SEVERITIES, type ReviewData, type ReviewSource } from '../../review/engine/rule';

const idsOf = (sources: { id: string }[]) => sources.map(({ id }) => id);

/** Every rule of content/wording/ with its examples, by topic as the files are named. */
export async function wordingRules() {
  const files = await getCollection('wording');
  return files.flatMap(({ id: topic, data }) =>
    Object.entries(data).map(([id, { sources, against, language, ...rule }]) => ({
      id,
      topic,
      ...rule,
      ...(language && { language: language.id }),
      sources: idsOf(sources),
      ...(against && { against: { text: against.text, sources: idsOf(against.sources) } }),
    })),
  );
}

/** Every posting rule, the places of one region together. */
export async function postingRules() {
  const files = await getCollection('posting-rules');
  return files.flatMap(({ id: region, data }) =>
    Object.entries(data).map(([id, { sources, ...rule }]) => ({
      id,
      region,
      ...rule,
      sources: idsOf(sources),
    })),
  );
}

/** The sources with these ids, by id, each once. */
async function sourcesOf(ids: string[]) {
  const all = await getCollection('sources');
  return all.filter(({ id }) => ids.includes(id)).map(({ id, data }) => ({ id, ...data }));
}

export type ReviewFile = ReviewData & {
  sources: Record<string, ReviewSource>;
  postingRules: PostingRule[];
};

/** All that the review reads in the browser. */
export async function reviewFile(): Promise<ReviewFile> {
  const [rules, languages, terms, technologies, places] = await Promise.all([
    wordingRules(),
    getCollection('review-languages'),
    getCollection('trade-terms'),
    getCollection('technologies'),
    postingRules(),
  ]);
  const cited = await sourcesOf(
    rules.flatMap(({ sources, against }) => [...sources, ...(against?.sources ?? [])]),
  );
  return {
    languages: languages
      .map(({ id: tag, data }) => ({ tag, ...data }))
      .sort((a, b) => a.order - b.order),
    rules: rules.map(({ topic: _, flags: __, allows: ___, notes: ____, ...rule }) => rule),
    tradeTerms: terms.flatMap(({ data }) => data.phrases),
    technologies: technologies.flatMap(({ data: { name, alsoCalled, firstPublic } }) =>
      firstPublic ? [{ name, alsoCalled, firstPublic }] : [],
    ),
    sources: Object.fromEntries(
      cited.map(({ id, title, author, year, url }) => [id, { title, author, year, url }]),
    ),
    // What we read of a law, and where, is told on the page that each of them links to.
    postingRules: places.map(
      ({ region: _, status: __, read: ___, sources: ____, open: _____, ...rule }) => rule,
    ),
  };
}

/** For /wording/: the rules by topic, the gravest first, and what they stand on. */
export async function wordingPage() {
  const rules = await wordingRules();
  const terms = await getCollection('trade-terms');
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  return {
    topics: topics.map((topic) => ({
      topic,
      rules: rules
        .filter((rule) => rule.topic === topic)
        .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    })),
    terms: terms.map(({ id, data }) => ({ subject: id, phrases: data.phrases })),
    sources: await sourcesOf(
      rules.flatMap(({ sources, against }) => [...sources, ...(against?.sources ?? [])]),
    ),
  };
}

const titled = (region: string) =>
  region.replaceAll('-', ' ').replace(/\b\w/g, (letter) => letter.toUpperCase());

/**
 * For /posting-rules/: the places whose rule has passed, by region, and what all stand on. `awaited` are the places whose rule is yet
 * to come, and `common` is what the first of them asks: in Europe, what the directive asks of all.
 */
export async function postingRulesPage() {
  const rules = await postingRules();
  const regions = [...new Set(rules.map(({ region }) => region))];
  return {
    regions: regions.map((region) => {
      const here = rules.filter((rule) => rule.region === region);
      const awaited = here.filter(({ status }) => status === 'awaited');
      const passed = here.filter(({ status }) => status !== 'awaited');
      return {
        region,
        title: titled(region),
        rules: passed,
        awaited,
        common: awaited[0]?.asks ?? [],
      };
    }),
    sources: await sourcesOf(rules.flatMap(({ sources }) => sources)),
  };
}
