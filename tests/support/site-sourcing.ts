import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../src/content/checks';
import type { SearchPlace, SourcingCatalogue } from '../../src/find-talent/catalogue';
import type { Message } from '../../src/find-talent/catalogue';
import { siteCatalogue } from './site-catalogue';

const files = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const list = <T>(name: string) =>
  Object.entries(parse(files.get(`${name}.yaml`)!) as Record<string, T>).map(([id, data]) => ({
    id,
    ...data,
  }));
const summaryOf = (role: string) =>
  (parse(/^---\n([\s\S]*?)\n---/.exec(files.get(`roles/${role}.mdx`)!)![1]!) as { summary: string })
    .summary;

/** The sourcing catalogue of content/ as it stands, read without Astro. */
export const siteSourcing: SourcingCatalogue = {
  roles: siteCatalogue.roles.map(({ id, title, usualStack }) => ({
    id,
    title,
    work: summaryOf(id),
    usualStack,
  })),
  engagements: siteCatalogue.engagements,
  technologies: siteCatalogue.technologies.map((technology) => ({
    ...technology,
    alsoCalled:
      list<{ alsoCalled?: string[] }>('technologies').find(({ id }) => id === technology.id)
        ?.alsoCalled ?? [],
  })),
  places: list<Omit<SearchPlace, 'id' | 'source'>>('search-places').map((place) => ({
    ...place,
    source: undefined,
  })),
  words: Object.fromEntries(
    list<{ words: string[] }>('search-words').map(({ id, words }) => [id, words]),
  ),
  messages: list<Omit<Message, 'id'>>('outreach').map((message) => ({
    ...message,
    source: undefined,
    paragraphs: message.paragraphs.map((sentences) =>
      sentences.map(({ say, spare = false }) => ({ say, spare })),
    ),
  })),
};

/** The channels of content/channels.yaml as written. */
export const siteChannels = list<{
  name: string;
  kind: string;
  cost: string;
  stack: string[];
  region: string[];
  source?: string;
}>('channels');

/** Ids of content/search-words.yaml that name something which doesn't exist. */
export const danglingWords = Object.keys(siteSourcing.words).filter((key) => {
  const [kind, id = ''] = key.split(/\.(.*)/s);
  const known = {
    title: siteSourcing.roles.map((role) => role.id),
    engagement: siteSourcing.engagements.map((engagement) => engagement.id),
    level: ['Junior', 'Mid-level', 'Senior', 'Staff', 'Principal'],
  }[kind!];
  const technologies = siteSourcing.technologies.map((technology) => technology.id);
  return key !== 'languages' && !(known ?? technologies).includes(id);
});
