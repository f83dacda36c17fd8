import { comparisonSchema } from './comparisons';
import { benefitSchema } from './benefits';
import { channelSchema } from './channels';
import { engagementSchema } from './engagements';
import { equalOpportunitySchema } from './equal-opportunity';
import { faqSchema } from './faq';
import { frameworkChangeSchema } from './framework-changes';
import { glossarySchema } from './glossary';
import { guideSchema } from './guide';
import { importSchema } from './import';
import { pageSchema } from './pages';
import { interviewStageSchema } from './interview-stages';
import { outreachRuleSchema, outreachSchema } from './outreach';
import { phraseSchema } from './phrases';
import { proficiencySchema } from './proficiencies';
import { postingRuleSchema } from './posting-rules';
import { questionSchema } from './questions';
import { finderQuestionSchema } from './role-finder';
import { reviewLanguageSchema } from './review-languages';
import { roleSchema } from './roles';
import { searchPlaceSchema } from './search-places';
import { searchSynonymsSchema } from './search-synonyms';
import { searchWordsSchema } from './search-words';
import { skillSchema } from './skills';
import { sourceSchema } from './sources';
import { technologySchema } from './technologies';
import { tradeTermsSchema } from './trade-terms';
import { wordingSchema } from './wording';
import { workSampleSchema } from './work-samples';

/** Collections with a page an entry: a folder of .mdx files each. */
export const folderSchemas = {
  guide: guideSchema,
  roles: roleSchema,
  skills: skillSchema,
  engagements: engagementSchema,
  pages: pageSchema,
  comparisons: comparisonSchema,
  'work-samples': workSampleSchema,
};

/** Collections kept as a folder of YAML files, each a map from id to entry, such as a skill area's questions. */
export const listFolderSchemas = {
  questions: questionSchema,
  wording: wordingSchema,
  import: importSchema,
  'posting-rules': postingRuleSchema,
};

/** Collections kept as one YAML file each, a map from id to entry. */
export const fileSchemas = {
  glossary: glossarySchema,
  technologies: technologySchema,
  sources: sourceSchema,
  phrases: phraseSchema,
  benefits: benefitSchema,
  'equal-opportunity': equalOpportunitySchema,
  faq: faqSchema,
  'review-languages': reviewLanguageSchema,
  'trade-terms': tradeTermsSchema,
  channels: channelSchema,
  'search-places': searchPlaceSchema,
  'search-words': searchWordsSchema,
  'search-synonyms': searchSynonymsSchema,
  outreach: outreachSchema,
  'outreach-rules': outreachRuleSchema,
  proficiencies: proficiencySchema,
  'role-finder': finderQuestionSchema,
  'framework-changes': frameworkChangeSchema,
  'interview-stages': interviewStageSchema,
};

export type { References } from './references';
