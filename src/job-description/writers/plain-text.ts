import { factsText, type Sheet } from '../compose';

/** The description as plain text: headings on lines of their own, bullets as •. */
export function toPlainText({ title, facts, sections }: Sheet): string {
  const blocks = sections.map(({ heading, kind, lines }) =>
    [heading, ...lines.map(({ text }) => (kind === 'list' ? `• ${text}` : text))].join('\n'),
  );
  return `${[title + (facts.length ? `\n${factsText(facts)}` : ''), ...blocks].join('\n\n')}\n`;
}
