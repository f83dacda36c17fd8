import type { SectionId } from '../../job-description/sections';
import type { Language } from './language';

/** error: the law or the facts speak against it; warning: it costs applicants or says something untrue; notice: worth a look. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What code, not words, must find; the limits are data of the rule. */
export const CHECKS = [
  'must-have-count',
  'mixed-jobs',
  'years-of-experience',
  'impossible-experience',
  'length',
  'sentence-length',
  'hard-words',
  'pay-missing',
  'steps-missing',
  'welcome-missing',
  'remote-contradiction',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** The limits and lists that a rule must give its check to work with. */
export const CHECK_NEEDS: Record<CheckName, { limits?: string[]; lists?: string[] }> = {
  'must-have-count': { limits: ['most'] },
  'mixed-jobs': { limits: ['least'] },
  'years-of-experience': { limits: ['least'] },
  'impossible-experience': {},
  length: { limits: ['least', 'most'] },
  'sentence-length': { limits: ['most'] },
  'hard-words': { limits: ['most', 'words'] },
  'pay-missing': {},
  'steps-missing': { lists: ['headings', 'signs'] },
  'welcome-missing': { limits: ['words'], lists: ['anywhere', 'headings', 'signs'] },
  'remote-contradiction': { lists: ['remote', 'bound'] },
};

/** Where a rule looks; everywhere where none is named. */
export type RulePlace = 'title' | SectionId;

/** One rule of content/wording/, as plain data. It has triggers or a check. */
export interface Rule {
  /** Unique over all topics; stands in drafts that ignore it. */
  id: string;
  title: string;
  severity: Severity;
  /** The tag of the language it is for; the first one's where none is named. */
  language?: string | undefined;
  /** Phrases, each with what may stand in its place; an empty replacement drops it. */
  triggers?: Record<string, string[]> | undefined;
  /** A match is no fault where one of these phrases stands in its sentence. */
  unless?: string[] | undefined;
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
