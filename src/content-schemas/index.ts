import { comparisonSchema } from './comparisons';
import { channelSchema } from './channels';
import { engagementSchema } from './engagements';
import { faqSchema } from './faq';
import { glossarySchema } from './glossary';
import { guideSchema } from './guide';
import { importHeadingsSchema } from './import-headings';
import { pageSchema } from './pages';
import { outreachRuleSchema, outreachSchema } from './outreach';
import { phraseSchema } from './phrases';
import { roleSchema } from './roles';
import { searchPlaceSchema } from './search-places';
import { searchSynonymsSchema } from './search-synonyms';
import { searchWordsSchema } from './search-words';
import { skillSchema } from './skills';
import { sourceSchema } from './sources';
import { technologySchema } from './technologies';

/** Collections with a page an entry: a folder of .mdx files each. */
export const folderSchemas = {
  guide: guideSchema,
  roles: roleSchema,
  skills: skillSchema,
  engagements: engagementSchema,
  pages: pageSchema,
  comparisons: comparisonSchema,
};

/** Collections kept as one YAML file each, a map from id to entry. */
export const fileSchemas = {
  glossary: glossarySchema,
  technologies: technologySchema,
  sources: sourceSchema,
  phrases: phraseSchema,
  'import-headings': importHeadingsSchema,
  faq: faqSchema,
  channels: channelSchema,
  'search-places': searchPlaceSchema,
  'search-words': searchWordsSchema,
  'search-synonyms': searchSynonymsSchema,
  outreach: outreachSchema,
  'outreach-rules': outreachRuleSchema,
};

export type { References } from './references';
