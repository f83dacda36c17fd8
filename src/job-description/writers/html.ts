import { factsText, type Sheet } from '../compose';

/** The description as an HTML fragment that survives pasting into a word processor or an applicant-tracking system. */
export const toHtml = ({ title, facts, sections }: Sheet): string =>
  `<h1>${escape(title)}</h1>\n${facts.length ? `<p>${escape(factsText(facts))}</p>\n` : ''}${sectionsHtml(sections)}`;

/** The sections alone: headings, paragraphs and lists. */
export const sectionsHtml = (sections: Sheet['sections']): string =>
  sections
    .map(({ heading, kind, lines }) => {
      const body =
        kind === 'list'
          ? `<ul>\n${lines.map(({ text }) => `<li>${escape(text)}</li>`).join('\n')}\n</ul>`
          : lines.map(({ text }) => `<p>${escape(text)}</p>`).join('\n');
      return `<h2>${escape(heading)}</h2>\n${body}\n`;
    })
    .join('');

/** A whole HTML file around the fragment. */
export const toHtmlDocument = (jobDescription: Sheet): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${escape(jobDescription.title)}</title>\n</head>\n<body>\n${toHtml(jobDescription)}</body>\n</html>\n`;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
