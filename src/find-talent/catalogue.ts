import type { TechnologyKind } from '../job-description/vocabulary';

/** What content/ offers the sourcing tool, as plain data. */
export interface SourcingCatalogue {
  /** `work` says what the role does, as a sentence of the role's own page; `usualStack` is offered first. */
  roles: { id: string; title: string; work: string; usualStack: string[] }[];
  engagements: { id: string; label: string }[];
  technologies: Technology[];
  places: SearchPlace[];
  /** content/search-words.yaml by id. */
  words: Record<string, string[]>;
  messages: Message[];
}

export interface Technology {
  id: string;
  name: string;
  kind: TechnologyKind;
  alsoCalled: string[];
}

/** A public search, as content/search-places.yaml describes it. */
export interface SearchPlace {
  id: string;
  name: string;
  address: string;
  query: Record<string, string>;
  each?: 'language' | 'technology' | undefined;
  copy?: string | undefined;
  most?: Limit | undefined;
  finds: string;
  misses: string;
  limits: string;
  /** ISO day. */
  checked: string;
  source?: { id: string; author: string; year: number } | undefined;
}

/** How long a search string may be; AND, OR and NOT count as operators. */
export interface Limit {
  words?: number | undefined;
  characters?: number | undefined;
  operators?: number | undefined;
}

/** A message, as content/outreach.yaml holds it. */
export interface Message {
  id: string;
  name: string;
  use: string;
  most?: number | undefined;
  source?: { id: string; author: string; year: number } | undefined;
  subject?: string | undefined;
  paragraphs: { say: string; spare: boolean }[][];
}
