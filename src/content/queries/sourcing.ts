import { getCollection, getEntry } from 'astro:content';
import type { Brief } from '../../find-talent/brief';
import type { SourcingCatalogue } from '../../find-talent/catalogue';
import { TECHNOLOGY_KINDS } from '../../job-description/vocabulary';
import { ordered } from './collections';

const KINDS = Object.keys(TECHNOLOGY_KINDS);

/** What a reader without JavaScript sees worked out, and anyone else may change. */
export const EXAMPLE: Brief = {
  role: 'microservices-developer',
  level: 'Senior',
  stack: ['go', 'kafka'],
  also: '',
  place: 'Portugal',
  engagement: 'full-time',
};

async function citation(reference: { id: string } | undefined) {
  const source = reference && (await getEntry('sources', reference.id));
  return source && { id: source.id, author: source.data.author, year: source.data.year };
}

/** The content layer hands entries out by id; these have an order of their own. */
const inOrder = <T extends { data: { order: number } }>(entries: T[]) =>
  entries.sort((a, b) => a.data.order - b.data.order);

/** Everything the sourcing tool may write, out of content/. */
export async function getSourcingCatalogue(): Promise<SourcingCatalogue> {
  const [roles, engagements, technologies, places, words, messages] = await Promise.all([
    ordered('roles'),
    ordered('engagements'),
    getCollection('technologies'),
    getCollection('search-places'),
    getCollection('search-words'),
    getCollection('outreach'),
  ]);
  return {
    roles: roles.map(({ id, data }) => ({
      id,
      title: data.title,
      work: data.summary,
      usualStack: data.sample.stack.map((technology) => technology.id),
    })),
    engagements: engagements.map(({ id, data }) => ({ id, label: data.label })),
    technologies: technologies
      .map(({ id, data }) => ({
        id,
        name: data.name,
        kind: data.kind,
        alsoCalled: data.alsoCalled,
      }))
      .sort(
        (a, b) =>
          KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'en'),
      ),
    places: await Promise.all(
      inOrder(places).map(async ({ id, data }) => ({
        id,
        ...data,
        source: await citation(data.source),
      })),
    ),
    words: Object.fromEntries(words.map(({ id, data }) => [id, data.words])),
    messages: await Promise.all(
      inOrder(messages).map(async ({ id, data }) => ({
        id,
        ...data,
        source: await citation(data.source),
      })),
    ),
  };
}

/** The directory of channels by name, the rules for writing to people, and every source the page cites, by id. */
export async function findTalentLists() {
  const [channels, rules, places, messages, engagements] = await Promise.all([
    getCollection('channels'),
    getCollection('outreach-rules'),
    getCollection('search-places'),
    getCollection('outreach'),
    ordered('engagements'),
  ]);
  const cited = [...places, ...messages, ...rules, ...channels].flatMap(
    ({ data }) => data.source?.id ?? [],
  );
  const sources = await Promise.all([...new Set(cited)].map((id) => getEntry('sources', id)));
  return {
    channels: await Promise.all(
      channels
        .sort((a, b) => a.data.name.localeCompare(b.data.name, 'en'))
        .map(async ({ id, data }) => ({
          id,
          ...data,
          source: await citation(data.source),
          engagements: data.engagements.flatMap(
            (one) => engagements.find((engagement) => engagement.id === one.id)?.data.label ?? [],
          ),
        })),
    ),
    rules: await Promise.all(
      inOrder(rules).map(async ({ id, data }) => ({
        id,
        ...data,
        source: await citation(data.source),
      })),
    ),
    sources: sources
      .filter((source) => source !== undefined)
      .map(({ id, data }) => ({ id, ...data })),
  };
}
