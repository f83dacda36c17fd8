import type { JobDescription } from '../../job-description/compose';
import { languageOf, type Language } from '../engine';

/** Why the review is silent on a text: it has no rules for its language. Undefined where it has. */
export function silence(
  jobDescription: JobDescription,
  languages: readonly Language[],
): string | undefined {
  const language = languageOf(jobDescription, languages);
  if (language?.reads) return undefined;
  const read = new Intl.ListFormat('en-GB').format(
    languages.flatMap(({ name, reads }) => (reads ? [name] : [])),
  );
  return `This text looks ${language?.name ?? 'to be in another language'}. Our rules are for ${read}, so we stay silent rather than guess.`;
}
