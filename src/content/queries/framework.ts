import { getCollection, getEntry } from 'astro:content';
import { frameworkOf, type Framework } from '../../role-framework/framework';
import { PROFICIENCIES, type Proficiency } from '../../job-description/vocabulary';
import { ordered } from './collections';
import { beside } from './neighbours';

/** What the four proficiencies mean, weakest first. */
export async function proficiencies(): Promise<
  { id: Proficiency; meaning: string; seen: string }[]
> {
  const entries = await getCollection('proficiencies');
  return PROFICIENCIES.flatMap((id) => {
    const entry = entries.find((one) => one.id === id.toLowerCase() || one.id === id);
    return entry ? [{ id, meaning: entry.data.meaning, seen: entry.data.seen }] : [];
  });
}

/** The sources that the meaning of the proficiencies rests on. */
export async function proficiencySources() {
  const entries = await getCollection('proficiencies');
  const ids = [...new Set(entries.map(({ data }) => data.source.id))];
  const sources = await Promise.all(ids.map((id) => getEntry('sources', id)));
  return sources.filter((source) => source !== undefined).map(({ id, data }) => ({ id, ...data }));
}

/** The whole framework, as it is downloaded and compared. */
export async function getFramework(): Promise<Framework> {
  const [roles, skills, changes] = await Promise.all([
    ordered('roles'),
    ordered('skills'),
    getCollection('framework-changes'),
  ]);
  return frameworkOf({
    changes: changes.map(({ id, data }) => ({ version: id, ...data })),
    proficiencies: await proficiencies(),
    skillAreas: skills.map(({ id, data }) => ({ id, title: data.shortTitle, items: data.items })),
    roles: roles.map(({ id, data }) => ({
      ...{
        id,
        title: data.title,
        summary: data.summary,
        usualLevel: data.usualLevel,
        levels: data.levels,
      },
      ...{ mustHaves: data.mustHaves, niceToHaves: data.niceToHaves },
      profile: Object.fromEntries(data.profile.map(({ skill, at }) => [skill.id, at])),
    })),
  });
}

/** The static paths of /roles/<role>.json: one role with the names of the skill areas. */
export async function rolesAsData() {
  const { version, skillAreas, roles } = await getFramework();
  const areas = skillAreas.map(({ id, title }) => ({ id, title }));
  return roles.map((role) => ({ params: { slug: role.id }, props: { version, areas, role } }));
}

/** The static paths of /roles/<role>/ladder/: the role with its ladder, the names of the areas, and the ladders around it. */
export async function ladderPages() {
  const [{ skillAreas, roles }, entries] = await Promise.all([getFramework(), ordered('roles')]);
  const linkTo = ({ id, title }: { id: string; title: string }) => ({
    title: `${title}: ladder`,
    path: `/roles/${id}/ladder/`,
  });
  return roles.map((role) => {
    const { previous, next } = beside(roles, role.id);
    const { updated, missingLevels } = entries.find(({ id }) => id === role.id)!.data;
    return {
      params: { slug: role.id },
      props: {
        role,
        updated,
        missingLevels,
        areas: skillAreas.map(({ id, title }) => ({ id, title })),
        previous: previous && linkTo(previous),
        next: next && linkTo(next),
      },
    };
  });
}
