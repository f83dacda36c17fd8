import type {
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
  /** content/phrases.yaml by id. */
  phrases: Record<string, string>;
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
  title: string;
  pitch: string;
  usualLevel: Level;
  levels: { level: Level; scope: string }[];
  /** Proficiency by skill area and level. */
  profile: Record<string, Partial<Record<Level, Proficiency>>>;
  responsibilities: { area: ResponsibilityArea; lines: ResponsibilityLine[] }[];
  /** `skill/item` ids. */
  mustHaves: string[];
  niceToHaves: string[];
  /** Technologies to offer first: those of the role's sample, then of the skill areas it asks for. */
  usualStack: string[];
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
