import { getCollection } from 'astro:content';
import type { Catalogue } from '../../job-description/catalogue';
import { usualStack } from '../../job-description/usual-stack';
import { TECHNOLOGY_KINDS } from '../../job-description/vocabulary';
import { ordered } from './collections';

const KINDS = Object.keys(TECHNOLOGY_KINDS);

/** Everything the builder may write, out of content/. The same plain data makes the static samples. */
export async function getCatalogue(): Promise<Catalogue> {
  const [roles, skills, engagements, technologies, phrases, statements, benefits] =
    await Promise.all([
      ordered('roles'),
      ordered('skills'),
      ordered('engagements'),
      getCollection('technologies'),
      getCollection('phrases'),
      getCollection('equal-opportunity'),
      getCollection('benefits'),
    ]);
  /** The technologies of the area that a skill item (`skill/item`) belongs to. */
  const technologiesOf = (item: string) =>
    skills
      .find(({ id }) => id === item.split('/')[0])
      ?.data.technologies.map((technology) => technology.id) ?? [];
  return {
    roles: roles.map(({ id, data }) => ({
      id,
      title: data.title,
      searchTitle: data.searchTitle,
      titles: data.titles,
      pitch: data.pitch,
      usualLevel: data.usualLevel,
      levels: data.levels,
      profile: Object.fromEntries(data.profile.map(({ skill, at }) => [skill.id, at])),
      responsibilities: data.responsibilities,
      mustHaves: data.mustHaves,
      niceToHaves: data.niceToHaves,
      usualStack: usualStack(
        data.sample.stack.map((technology) => technology.id),
        data.mustHaves.map(({ item }) => technologiesOf(item)),
      ),
    })),
    skills: skills.map(({ id, data }) => ({
      id,
      title: data.shortTitle,
      items: data.items.map((item) => ({
        id: item.id,
        name: item.name,
        requirement: item.requirement,
      })),
    })),
    engagements: engagements.map(({ id, data }) => ({
      id,
      label: data.label,
      sentence: data.sentence,
      employmentType: data.employmentType,
    })),
    technologies: technologies
      .map(({ id, data }) => ({
        id,
        name: data.name,
        kind: data.kind,
        alsoCalled: data.alsoCalled,
      }))
      .sort(
        (a, b) =>
          KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'en'),
      ),
    equalOpportunity: statements
      .map(({ id, data: { countries, text } }) => ({ id, countries, text }))
      .sort((a, b) => a.countries.length - b.countries.length),
    benefits: benefits.map(({ id, data }) => ({ id, ...data })),
    phrases: Object.fromEntries(phrases.map(({ id, data }) => [id, data.text])),
  };
}
