import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { routeOf } from '../routes';
import { citedSources, readingMinutes } from './reading';
import { around, beside } from './neighbours';

type Folder = 'guide' | 'roles' | 'skills' | 'engagements' | 'comparisons' | 'work-samples';

/** Everything of a collection, in its order. */
export async function ordered<C extends Folder>(collection: C): Promise<CollectionEntry<C>[]> {
  const entries = await getCollection(collection);
  return entries.sort((a, b) => a.data.order - b.data.order);
}

/** Pages that stand by themselves, such as About, in their order. */
export async function standingPages(): Promise<CollectionEntry<'pages'>[]> {
  const entries = await getCollection('pages');
  return entries.sort((a, b) => a.data.order - b.data.order);
}

/** A page of a collection as the routes need it: the entry, its place among the others, its text. */
export interface ContentPage<C extends Folder> {
  entry: CollectionEntry<C>;
  previous: PageLink | undefined;
  next: PageLink | undefined;
  siblings: { title: string; path: string }[];
}

export interface PageLink {
  title: string;
  path: string;
}

const linkTo = (entry: CollectionEntry<Folder>): PageLink => ({
  title: 'shortTitle' in entry.data ? entry.data.shortTitle : entry.data.title,
  path: `/${routeOf(`${entry.collection}/${entry.id}`)}`,
});

/** The static paths of a collection's route, asked once for all its pages. */
export async function contentPages<C extends Folder>(
  collection: C,
): Promise<{ params: { slug: string }; props: ContentPage<C> }[]> {
  const entries = await ordered(collection);
  return entries.map((entry) => {
    const { previous, next } = beside(entries, entry.id);
    return {
      params: { slug: entry.id },
      props: {
        entry,
        previous: previous && linkTo(previous),
        next: next && linkTo(next),
        siblings: around(entries, entry.id).map(linkTo),
      },
    };
  });
}

/** The rendered text of an entry with what stands around it: contents list, minutes to read, the sources it cites. */
export async function textOf(entry: CollectionEntry<Folder | 'pages'>) {
  const { Content, headings } = await render(entry);
  const body = entry.body ?? '';
  const sources = await Promise.all(citedSources(body).map((id) => getEntry('sources', id)));
  return {
    Content,
    headings: headings.filter(({ depth }) => depth === 2),
    minutes: readingMinutes(body),
    sources: sources
      .filter((source) => source !== undefined)
      .map(({ id, data }) => ({ id, ...data })),
  };
}
