import type { JobDescription } from '../compose';

/** The description as plain text: headings on lines of their own, bullets as •. */
export function toPlainText({ title, facts, sections }: JobDescription): string {
  const blocks = sections.map(({ heading, kind, lines }) =>
    [heading, ...lines.map(({ text }) => (kind === 'list' ? `• ${text}` : text))].join('\n'),
  );
  return `${[title + (facts.length ? `\n${facts.join(' · ')}` : ''), ...blocks].join('\n\n')}\n`;
}
