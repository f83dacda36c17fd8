import { getCollection } from 'astro:content';
import { TECHNOLOGY_KINDS, type TechnologyKind } from '../../job-description/vocabulary';
import { evidenceOf } from './evidence';

/** The glossary by term, each with what its figures stand on. */
export async function glossaryTerms() {
  const terms = await getCollection('glossary');
  const told = await Promise.all(
    terms.map(async ({ id, data }) => ({ id, ...data, evidence: await evidenceOf(data) })),
  );
  return told.sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** The named technologies of a skill area, grouped by what they are for. */
export async function technologiesByKind(ids: string[]) {
  const all = await getCollection('technologies');
  const chosen = all.filter(({ id }) => ids.includes(id));
  return (Object.keys(TECHNOLOGY_KINDS) as TechnologyKind[])
    .map((kind) => ({
      kind: TECHNOLOGY_KINDS[kind],
      entries: chosen
        .filter(({ data }) => data.kind === kind)
        .map(({ id, data }) => ({ id, ...data })),
    }))
    .filter(({ entries }) => entries.length);
}

/** Skill items (`skill/item`) as links to their places in the checklists. */
export async function skillItemLinks(items: string[]): Promise<{ title: string; path: string }[]> {
  const skills = await getCollection('skills');
  return items.map((item) => {
    const [area, name] = item.split('/');
    const found = skills.find(({ id }) => id === area)?.data.items.find(({ id }) => id === name);
    return { title: found?.name ?? item, path: `/skills/${area}/#${name}` };
  });
}
