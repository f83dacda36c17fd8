import { defineCollection, reference } from 'astro:content';
import { z } from 'astro/zod';
import { file, glob } from 'astro/loaders';
import { fileSchemas, folderSchemas, listFolderSchemas, type References } from './content/schemas';

const references: References = { to: reference as References['to'], skillItem: () => z.string() };
const pages = (name: string) => glob({ base: `content/${name}`, pattern: '**/*.mdx' });
const lists = (name: string) => glob({ base: `content/${name}`, pattern: '**/*.yaml' });
const list = (name: string) => file(`content/${name}.yaml`);

export const collections = {
  guide: defineCollection({ loader: pages('guide'), schema: folderSchemas.guide() }),
  roles: defineCollection({ loader: pages('roles'), schema: folderSchemas.roles(references) }),
  skills: defineCollection({ loader: pages('skills'), schema: folderSchemas.skills(references) }),
  engagements: defineCollection({
    loader: pages('engagements'),
    schema: folderSchemas.engagements(),
  }),
  pages: defineCollection({ loader: pages('pages'), schema: folderSchemas.pages() }),
  comparisons: defineCollection({
    loader: pages('comparisons'),
    schema: folderSchemas.comparisons(),
  }),
  'work-samples': defineCollection({
    loader: pages('work-samples'),
    schema: folderSchemas['work-samples'](references),
  }),
  wording: defineCollection({
    loader: lists('wording'),
    schema: z.record(z.string(), listFolderSchemas.wording(references)),
  }),
  import: defineCollection({
    loader: lists('import'),
    schema: z.record(z.string(), listFolderSchemas.import()),
  }),
  'posting-rules': defineCollection({
    loader: lists('posting-rules'),
    schema: z.record(z.string(), listFolderSchemas['posting-rules'](references)),
  }),
  questions: defineCollection({
    loader: lists('questions'),
    schema: z.record(z.string(), listFolderSchemas.questions(references)),
  }),
  glossary: defineCollection({
    loader: list('glossary'),
    schema: fileSchemas.glossary(references),
  }),
  technologies: defineCollection({
    loader: list('technologies'),
    schema: fileSchemas.technologies(),
  }),
  sources: defineCollection({ loader: list('sources'), schema: fileSchemas.sources() }),
  phrases: defineCollection({ loader: list('phrases'), schema: fileSchemas.phrases() }),
  benefits: defineCollection({ loader: list('benefits'), schema: fileSchemas.benefits() }),
  'equal-opportunity': defineCollection({
    loader: list('equal-opportunity'),
    schema: fileSchemas['equal-opportunity'](references),
  }),
  'trade-terms': defineCollection({
    loader: list('trade-terms'),
    schema: fileSchemas['trade-terms'](),
  }),
  'review-languages': defineCollection({
    loader: list('review-languages'),
    schema: fileSchemas['review-languages'](),
  }),
  faq: defineCollection({ loader: list('faq'), schema: fileSchemas.faq(references) }),
  channels: defineCollection({
    loader: list('channels'),
    schema: fileSchemas.channels(references),
  }),
  'search-places': defineCollection({
    loader: list('search-places'),
    schema: fileSchemas['search-places'](references),
  }),
  'search-words': defineCollection({
    loader: list('search-words'),
    schema: fileSchemas['search-words'](),
  }),
  'search-synonyms': defineCollection({
    loader: list('search-synonyms'),
    schema: fileSchemas['search-synonyms'](),
  }),
  outreach: defineCollection({
    loader: list('outreach'),
    schema: fileSchemas.outreach(references),
  }),
  'outreach-rules': defineCollection({
    loader: list('outreach-rules'),
    schema: fileSchemas['outreach-rules'](references),
  }),
  proficiencies: defineCollection({
    loader: list('proficiencies'),
    schema: fileSchemas.proficiencies(references),
  }),
  'role-finder': defineCollection({
    loader: list('role-finder'),
    schema: fileSchemas['role-finder'](references),
  }),
  'framework-changes': defineCollection({
    loader: list('framework-changes'),
    schema: fileSchemas['framework-changes'](),
  }),
  'interview-stages': defineCollection({
    loader: list('interview-stages'),
    schema: fileSchemas['interview-stages'](references),
  }),
};
