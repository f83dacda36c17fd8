import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../src/content/checks';
import { PROFICIENCIES, type Level, type Proficiency } from '../../src/job-description/vocabulary';
import {
  frameworkOf,
  type FrameworkArea,
  type RoleContent,
} from '../../src/role-framework/framework';
import { siteCatalogue } from './site-catalogue';

const files = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const list = <T>(name: string) =>
  Object.entries(parse(files.get(`${name}.yaml`)!) as Record<string, T>);
const fields = <T>(folder: string, id: string) =>
  parse(/^---\n([\s\S]*?)\n---/.exec(files.get(`${folder}/${id}.mdx`)!)![1]!) as T;

type Profile = { skill: string; at: Partial<Record<Level, Proficiency>> }[];

/** The framework of content/ as it stands, read without Astro. */
export const siteFramework = frameworkOf({
  changes: list<{ updated: string; note: string }>('framework-changes').map(
    ([version, change]) => ({ version, ...change }),
  ),
  proficiencies: PROFICIENCIES.map((id) => ({
    id,
    ...Object.fromEntries(list<{ meaning: string; seen: string }>('proficiencies'))[id]!,
  })),
  skillAreas: siteCatalogue.skills.map(({ id, title }) => ({
    id,
    title,
    items: fields<FrameworkArea>('skills', id).items,
  })),
  roles: siteCatalogue.roles.map(({ id, profile }) => ({
    ...fields<Omit<RoleContent, 'profile' | 'id'> & { profile: Profile }>('roles', id),
    ...{ id, profile },
  })),
});

export interface FinderQuestion {
  order: number;
  question: string;
  answers: { id: string; text: string; roles: { role: string; reason: string }[] }[];
}

/** The questions of the role finder, as content/ writes them. */
export const finderQuestions = list<FinderQuestion>('role-finder')
  .map(([id, question]) => ({ id, ...question }))
  .sort((a, b) => a.order - b.order);
