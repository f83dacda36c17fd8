import { factsText, type Sheet } from '../compose';

/** The description as Markdown. Typed characters that Markdown or HTML would read as marks are escaped. */
export function toMarkdown({ title, facts, sections }: Sheet): string {
  const blocks = sections.flatMap(({ heading, kind, lines }) => [
    `## ${escape(heading)}`,
    ...(kind === 'list'
      ? [lines.map(({ text }) => `- ${escape(text)}`).join('\n')]
      : lines.map(({ text }) => escape(text))),
  ]);
  return `${[`# ${escape(title)}`, ...(facts.length ? [escape(factsText(facts))] : []), ...blocks].join('\n\n')}\n`;
}

const escape = (text: string): string =>
  text
    .replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+-]|=+$)/, '\\$1')
    .replace(/(\s)(#+)$/, '$1\\$2')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/\b(https?|ftp)(:\/\/)/gi, '$1\\$2')
    .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`);
