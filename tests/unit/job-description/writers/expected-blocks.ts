import type { JobDescription } from '../../../../src/job-description/compose';
import type { Block } from './read-back';

/** What a reader must find of a job description, block by block; `read` is how the format treats white space. */
export function expectedBlocks(
  { title, facts, sections }: JobDescription,
  read = (text: string) => text,
): Block[] {
  return [
    { tag: 'h1', text: read(title) },
    ...(facts.length ? [{ tag: 'p', text: facts.map(read).join(' · ') }] : []),
    ...sections.flatMap(({ heading, kind, lines }) => [
      { tag: 'h2', text: read(heading) },
      ...lines.map(({ text }) => ({ tag: kind === 'list' ? 'li' : 'p', text: read(text) })),
    ]),
  ];
}

/** A job description with one text in every place that holds words. */
export const withEverywhere = (text: string): JobDescription => ({
  title: text,
  facts: [text, text],
  sections: [
    {
      id: 'own/1',
      heading: text,
      kind: 'text',
      lines: [
        { id: 'own/1', text },
        { id: 'own/2', text },
      ],
    },
    {
      id: 'own/2',
      heading: text,
      kind: 'list',
      lines: [
        { id: 'own/1', text },
        { id: 'own/2', text },
      ],
    },
  ],
});
