import type { Sheet } from '../../../../src/job-description/compose';
import type { Block } from './read-back';

/** What a reader must find of a job description, block by block; `read` is how the format treats white space. */
export function expectedBlocks(
  { title, facts, sections }: Sheet,
  read = (text: string) => text,
): Block[] {
  return [
    { tag: 'h1', text: read(title) },
    ...(facts.length ? [{ tag: 'p', text: facts.map((fact) => read(fact.text)).join(' · ') }] : []),
    ...sections.flatMap(({ heading, kind, lines }) => [
      { tag: 'h2', text: read(heading) },
      ...lines.map(({ text }) => ({ tag: kind === 'list' ? 'li' : 'p', text: read(text) })),
    ]),
  ];
}

/** A job description with one text in every place that holds words. */
export const withEverywhere = (text: string): Sheet => ({
  title: text,
  facts: [{ text }, { text }],
  sections: [
    {
      heading: text,
      kind: 'text',
      lines: [{ text }, { text }],
    },
    {
      heading: text,
      kind: 'list',
      lines: [{ text }, { text }],
    },
  ],
});
