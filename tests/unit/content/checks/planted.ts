import { expect } from 'vitest';
import { checkContent } from '../../../../src/content/checks/check-content';
import { validContent, type Content } from './content.fixture';

/** What a writer must be told of a fault: the file, a text that stands on its line, its field, and words of the message. */
export interface Told {
  file: string;
  /** A text that stands on the line, and nowhere above it; or the number of the line. */
  line: string | number;
  field?: string;
  says: RegExp;
}

/** The text with one piece of it replaced; an error where the piece is not there, so that no fault goes unplanted. */
export function replaced(content: Content, file: string, old: string, fresh: string): Content {
  const text = content.get(file);
  if (!text?.includes(old)) throw new Error(`${file} does not hold “${old}”`);
  return content.set(
    file,
    text.replace(old, () => fresh),
  );
}

/** The faultless content with one piece of one file replaced. */
export const withPiece = (file: string, old: string, fresh: string): Content =>
  replaced(validContent(), file, old, fresh);

/** The faultless content with more text at the end of the chapter. */
export const withText = (more: string): Content =>
  replaced(
    validContent(),
    'guide/why.mdx',
    'read twice, ever.\n',
    `read twice, ever.\n\n${more}\n`,
  );

/** Expects the writer to be told exactly this, in the order of the files and lines. */
export function expectTold(content: Content, ...told: Told[]): void {
  expect(checkContent(content)).toEqual(
    told.map(({ file, line, field, says }) => ({
      file,
      line: typeof line === 'number' ? line : lineOf(content, file, line),
      field: field ?? (expect.any(String) as string),
      message: expect.stringMatching(says) as string,
    })),
  );
}

function lineOf(content: Content, file: string, text: string): number {
  const index = (content.get(file) ?? '').split('\n').findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${file} does not hold “${text}”`);
  return index + 1;
}
