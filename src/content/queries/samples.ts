import type { CollectionEntry } from 'astro:content';
import type { Catalogue } from '../../job-description/catalogue';
import { compose, type JobDescription } from '../../job-description/compose';
import { sampleDraft, templateDraft, type Sample } from '../../job-description/sample';
import { getCatalogue } from './catalogue';
import { ordered } from './collections';

export interface SamplePage {
  role: CollectionEntry<'roles'>;
  jobDescription: JobDescription;
  /** The same description with gaps where the sample has the made-up company's answers. */
  template: JobDescription;
}

const plainSample = ({ data: { sample } }: CollectionEntry<'roles'>): Sample => ({
  ...sample,
  engagement: sample.engagement.id,
  stack: sample.stack.map(({ id }) => id),
});

const pageOf = (role: CollectionEntry<'roles'>, catalogue: Catalogue): SamplePage => {
  const sample = plainSample(role);
  return {
    role,
    jobDescription: compose(sampleDraft(catalogue, role.id, sample), catalogue),
    template: compose(templateDraft(catalogue, role.id, sample), catalogue),
  };
};

/** The complete sample job description of every role with its template, in the roles' order. */
export async function samples(): Promise<SamplePage[]> {
  const [roles, catalogue] = await Promise.all([ordered('roles'), getCatalogue()]);
  return roles.map((role) => pageOf(role, catalogue));
}
