import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../src/content/checks';
import type { CatalogueRole, CatalogueSkill } from '../../src/job-description/catalogue';
import type { ImportCatalogue, ImportWords } from '../../src/job-description/import/words';
import { usualStack } from '../../src/job-description/usual-stack';
import type {
  BenefitKind,
  EmploymentType,
  Level,
  Proficiency,
  TechnologyKind,
} from '../../src/job-description/vocabulary';

const files = [...readContent(fileURLToPath(new URL('../../content', import.meta.url)))];
const list = <T>(name: string) =>
  Object.entries(parse(files.find(([file]) => file === `${name}.yaml`)![1]) as Record<string, T>);
const folder = <T>(name: string) =>
  files
    .filter(([file]) => file.startsWith(`${name}/`))
    .map(([file, text]) => ({
      id: file.slice(name.length + 1, -'.mdx'.length),
      ...(parse(/^---\n([\s\S]*?)\n---/.exec(text)![1]!) as T & { order: number }),
    }))
    .sort((one, two) => one.order - two.order);

type Role = Omit<CatalogueRole, 'id' | 'profile' | 'usualStack'> & {
  sample: { stack: string[] };
  profile: { skill: string; at: Partial<Record<Level, Proficiency>> }[];
};

/** The catalogue of content/ as it stands, read without Astro. */
export const siteCatalogue: ImportCatalogue = {
  roles: folder<Role>('roles').map((role) => ({
    ...role,
    usualStack: usualStack(role.sample.stack, []),
    profile: Object.fromEntries(role.profile.map(({ skill, at }) => [skill, at])),
  })),
  skills: folder<CatalogueSkill & { shortTitle: string }>('skills').map((skill) => ({
    ...skill,
    title: skill.shortTitle,
  })),
  engagements: folder<{ label: string; sentence: string; employmentType: EmploymentType }>(
    'engagements',
  ),
  technologies: list<{ name: string; kind: TechnologyKind; alsoCalled?: string[] }>(
    'technologies',
  ).map(([id, { name, kind, alsoCalled = [] }]) => ({ id, name, kind, alsoCalled })),
  equalOpportunity: list<{ countries: string[]; text: string }>('equal-opportunity').map(
    ([id, { countries, text }]) => ({ id, countries, text }),
  ),
  benefits: list<{ kind: BenefitKind; countries?: string[]; text: string }>('benefits').map(
    ([id, benefit]) => ({ id, ...benefit }),
  ),
  phrases: Object.fromEntries(
    list<{ text: string }>('phrases').map(([id, { text }]) => [id, text]),
  ),
  alsoCalled: Object.fromEntries(
    list<{ alsoCalled?: string[] }>('technologies').map(([id, one]) => [id, one.alsoCalled ?? []]),
  ),
  importWords: Object.fromEntries(
    files
      .filter(([file]) => file.startsWith('import/'))
      .map(([file, text]) => [
        file.slice('import/'.length, -'.yaml'.length),
        parse(text) as ImportWords[string],
      ]),
  ),
};
