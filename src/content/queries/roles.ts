import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { ringsOf } from '../../job-description/rosette';
import type { Level, Proficiency } from '../../job-description/vocabulary';
import { ordered } from './collections';

/** A role as its card shows it. */
export async function roleCards() {
  return (await ordered('roles')).map(({ id, data }) => ({
    id,
    title: data.title,
    summary: data.summary,
    path: `/roles/${id}/`,
    rings: data.profile.map(({ at }) => ringsOf(at[data.usualLevel] ?? 'Awareness')),
  }));
}

/** A role's profile: one row a skill area, in the rosette's order, with the proficiency at each of the role's levels. */
export async function skillProfile(
  role: CollectionEntry<'roles'>,
): Promise<{ id: string; title: string; at: Partial<Record<Level, Proficiency>> }[]> {
  return Promise.all(
    role.data.profile.map(async ({ skill, at }) => {
      const area = await getEntry(skill);
      return { id: skill.id, title: area?.data.shortTitle ?? skill.id, at };
    }),
  );
}

/** Roles that ask for one of these: skill items (`skill/item`), or any item of an area (`skill`); must-haves first. */
export async function rolesAsking(...wanted: string[]) {
  const roles = await getCollection('roles');
  const asks = (requirements: { item: string }[]) =>
    requirements.some(({ item }) => wanted.includes(item) || wanted.includes(item.split('/')[0]!));
  return roles
    .filter(({ data }) => asks(data.mustHaves) || asks(data.niceToHaves))
    .sort(
      (a, b) =>
        Number(asks(b.data.mustHaves)) - Number(asks(a.data.mustHaves)) ||
        a.data.order - b.data.order,
    )
    .map(({ id, data }) => ({
      title: data.title,
      path: `/roles/${id}/`,
      must: asks(data.mustHaves),
    }));
}

/** The pages of questions for the areas of a role's must-haves, in the order it names them. */
export async function questionLinks({
  data,
}: CollectionEntry<'roles'>): Promise<{ title: string; path: string }[]> {
  const areas = [...new Set(data.mustHaves.map(({ item }) => item.split('/')[0]!))];
  return Promise.all(
    areas.map(async (area) => ({
      title: (await getEntry('skills', area))?.data.shortTitle ?? area,
      path: `/interview-questions/${area}/`,
    })),
  );
}
