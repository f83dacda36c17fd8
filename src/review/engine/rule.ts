import type { SectionId } from '../../job-description/sections';
import type { Language } from './language';

/** error: the law or the facts speak against it; warning: it costs applicants or says something untrue; notice: worth a look. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What code, not words, must find; the limits are data of the rule. */
export const CHECKS = [
  'must-have-count',
  'mixed-jobs',
  'tool-list',
  'years-of-experience',
  'impossible-experience',
  'length',
  'sentence-length',
  'hard-words',
  'doubled-text',
  'template-gap',
  'pay-missing',
  'range-width',
  'steps-missing',
  'welcome-missing',
  'remote-contradiction',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** The limits and lists that a rule must give its check to work with. */
export const CHECK_NEEDS: Record<CheckName, { limits?: string[]; lists?: string[] }> = {
  'must-have-count': { limits: ['most'] },
  'mixed-jobs': { limits: ['least'] },
  'tool-list': { limits: ['sentence', 'all'], lists: ['alternatives'] },
  'years-of-experience': { limits: ['least', 'company'] },
  'impossible-experience': {},
  length: { limits: ['least', 'most', 'from', 'to'] },
  'sentence-length': { limits: ['most'] },
  'hard-words': { limits: ['most', 'words'] },
  'doubled-text': { limits: ['sentence'] },
  'template-gap': {},
  'pay-missing': {},
  'range-width': { limits: ['times'] },
  'steps-missing': { lists: ['headings', 'signs', 'others'] },
  'welcome-missing': { limits: ['words'], lists: ['anywhere', 'headings', 'signs'] },
  'remote-contradiction': { lists: ['remote', 'bound'] },
};

/** Where a rule looks; in all lines where none is named. `own` are sections that are none of the standard ones. */
export const OTHER_PLACES = ['title', 'own', 'heading'] as const;
export type RulePlace = (typeof OTHER_PLACES)[number] | SectionId;

/** What makes words no fault that no list can say: a list begins, a named person is meant, the ad states the pay or wants no such thing. */
export const SPARES = ['lead-in', 'person', 'pay', 'refused'] as const;

/** One rule of content/wording/, as plain data. It has triggers or a check. */
export interface Rule {
  /** Unique over all topics; stands in drafts that ignore it. */
  id: string;
  title: string;
  severity: Severity;
  /** The tag of the language it is for; the first one's where none is named. */
  language?: string | undefined;
  /** Words that stand for one another in its phrases, by the name in braces. */
  classes?: Record<string, string[]> | undefined;
  /** Phrases, each with what may stand in its place; an empty replacement drops it, none at all asks for the writer's own words. */
  triggers?: Record<string, string[]> | undefined;
  /** A match is no fault where one of these phrases stands in its sentence. */
  unless?: string[] | undefined;
  spares?: (typeof SPARES)[number][] | undefined;
  check?: CheckName | undefined;
  /** Numbers and word lists that the check works with. */
  limits?: Record<string, number> | undefined;
  lists?: Record<string, string[]> | undefined;
  where?: RulePlace[] | undefined;
  /** `{name}` stands for what the check found. */
  reason: string;
  sources: string[];
  basis?: string | undefined;
  /** Evidence that speaks against the rule. */
  against?: { text: string; sources: string[] } | undefined;
}

/** A technology with the day it was first public, such as 2014-06-10, or just the year. */
export interface DatedTechnology {
  name: string;
  alsoCalled: string[];
  firstPublic: string;
}

/** A source as a piece of advice shows it. */
export interface ReviewSource {
  title: string;
  author: string;
  year: number;
  url: string;
}

/** Everything of content/ that the review reads. */
export interface ReviewData {
  /** The first one is for rules that name none, and for texts too short to tell. */
  languages: Language[];
  rules: Rule[];
  /** Phrases of the trade that no wording rule speaks about. */
  tradeTerms: string[];
  technologies: DatedTechnology[];
}
