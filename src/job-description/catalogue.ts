import type {
  BenefitKind,
  EmploymentType,
  Level,
  Proficiency,
  ResponsibilityArea,
  StatedProficiency,
  TechnologyKind,
} from './vocabulary';

/** What content/ offers the builder, as plain data: every sentence it can write that the person did not. */
export interface Catalogue {
  roles: CatalogueRole[];
  skills: CatalogueSkill[];
  engagements: { id: string; label: string; sentence: string; employmentType: EmploymentType }[];
  technologies: CatalogueTechnology[];
  /** Equal opportunity statements, a country's own before the general ones. */
  equalOpportunity: EqualOpportunity[];
  benefits: Benefit[];
  /** content/phrases.yaml by id. */
  phrases: Record<string, string>;
}

/** A statement for the postings of some countries. */
export interface EqualOpportunity {
  id: string;
  /** Two-letter codes. */
  countries: string[];
  text: string;
}

/** A line to insert, with `{n}` or `{amount}` for each figure that only the employer knows. */
export interface Benefit {
  id: string;
  kind: BenefitKind;
  /** Two-letter codes; every country where left out. */
  countries?: string[] | undefined;
  text: string;
}

export interface CatalogueTechnology {
  id: string;
  name: string;
  kind: TechnologyKind;
  /** Other names people type. */
  alsoCalled: string[];
}

export interface CatalogueRole {
  id: string;
  /** The house title, as this guide calls the role. */
  title: string;
  /** The title that people search for, where it is not the house title. */
  searchTitle?: string | undefined;
  /** Titles that go with a level, where the level is not a word before the title. */
  titles?: Partial<Record<Level, string>> | undefined;
  pitch: string;
  usualLevel: Level;
  levels: { level: Level; scope: string }[];
  /** Proficiency by skill area and level. */
  profile: Record<string, Partial<Record<Level, Proficiency>>>;
  responsibilities: { area: ResponsibilityArea; lines: ResponsibilityLine[] }[];
  mustHaves: RoleRequirement[];
  niceToHaves: RoleRequirement[];
  /** Technologies to offer first: those of the role's sample, then of the skill areas it asks for. */
  usualStack: string[];
}

/** What a role asks for. */
export interface RoleRequirement {
  /** `skill/item`. */
  item: string;
  /** How well, by level. A must-have is only nice to have at a level that this leaves out. */
  at: Partial<Record<Level, StatedProficiency>>;
  /** The requirement in the role's own terms, instead of the skill item's line. */
  text?: Partial<Record<StatedProficiency, string>> | undefined;
}

export interface ResponsibilityLine {
  id: string;
  text: string;
  /** The lowest level that carries it; every level where left out. */
  from?: Level | undefined;
}

export interface CatalogueSkill {
  id: string;
  title: string;
  items: { id: string; name: string; requirement: Record<StatedProficiency, string> }[];
}

export const roleOf = (catalogue: Catalogue, id: string): CatalogueRole =>
  catalogue.roles.find((role) => role.id === id) ?? catalogue.roles[0]!;

/** An engagement by its id; the first where the id is unknown, none where it is blank. */
export const engagementOf = (catalogue: Catalogue, id: string) =>
  id === ''
    ? undefined
    : (catalogue.engagements.find((engagement) => engagement.id === id) ??
      catalogue.engagements[0]!);
