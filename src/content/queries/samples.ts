import type { CollectionEntry } from 'astro:content';
import type { Catalogue } from '../../job-description/catalogue';
import { compose, type JobDescription } from '../../job-description/compose';
import { sampleDraft } from '../../job-description/sample';
import { getCatalogue } from './catalogue';
import { ordered } from './collections';

export interface SamplePage {
  role: CollectionEntry<'roles'>;
  jobDescription: JobDescription;
}

const sampleOf = (role: CollectionEntry<'roles'>, catalogue: Catalogue): JobDescription => {
  const { sample } = role.data;
  return compose(
    sampleDraft(catalogue, role.id, {
      ...sample,
      engagement: sample.engagement.id,
      stack: sample.stack.map(({ id }) => id),
    }),
    catalogue,
  );
};

/** The complete sample job description of every role, in the roles' order. */
export async function samples(): Promise<SamplePage[]> {
  const [roles, catalogue] = await Promise.all([ordered('roles'), getCatalogue()]);
  return roles.map((role) => ({ role, jobDescription: sampleOf(role, catalogue) }));
}
