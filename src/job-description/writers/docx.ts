import { Document, HeadingLevel, LevelFormat, LineRuleType, Packer, Paragraph } from 'docx';
import { factsText, type Sheet } from '../compose';

const BULLETS = 'bullets';
/** Twentieths of a point. */
const INDENT = { left: 425, hanging: 283 };
const INK = '17211D';

/** Text that XML can hold: control characters and halves of a character are taken out, for one of them spoils the whole file. */
const clean = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''); // eslint-disable-line no-control-regex

/** Whether a text's first letter belongs to a script that is written from right to left. */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );

const paragraph = (
  text: string,
  options: Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'text'> = {},
) => new Paragraph({ text: clean(text), bidirectional: isRightToLeft(text), ...options });

/**
 * The description as a Word file: the title and the sections are real headings, lists are real lists. Written with the
 * `docx` package. Only the file's own time of writing differs from one writing to the next.
 */
export function toDocx({ title, facts, sections }: Sheet): Promise<Blob> {
  const children = [
    paragraph(title, { heading: HeadingLevel.HEADING_1 }),
    ...(facts.length ? [paragraph(factsText(facts))] : []),
    ...sections.flatMap(({ heading, kind, lines }) => [
      paragraph(heading, { heading: HeadingLevel.HEADING_2 }),
      ...lines.map(({ text }) =>
        paragraph(text, kind === 'list' ? { numbering: { reference: BULLETS, level: 0 } } : {}),
      ),
    ]),
  ];
  const heading = (size: number, before: number) => ({
    run: { font: 'Georgia', size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return Packer.toBlob(
    new Document({
      title: clean(title),
      creator: 'Microservices Hiring Guide',
      styles: {
        default: {
          // The rule for lines is said, for some programs take a bare number for a fixed height, in which two lines of a title collide.
          // Arial stands on every machine or has a twin of the same widths there (Liberation Sans).
          document: {
            run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
            paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
          },
          heading1: heading(36, 0),
          heading2: heading(26, 280),
        },
      },
      numbering: {
        config: [
          {
            reference: BULLETS,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                style: { paragraph: { indent: INDENT } },
              },
            ],
          },
        ],
      },
      sections: [{ children }],
    }),
  );
}
