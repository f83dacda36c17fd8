import type { ComposedLine, Fact } from '../../src/job-description/compose';
import {
  contentLine,
  fieldLine,
  ownLines,
  SENTENCES,
  skillLine,
  type ContentItem,
  type Line,
  type LineField,
} from '../../src/job-description/line';

type Sentence = (typeof SENTENCES)[number];
const isSentence = (name: string): name is Sentence => SENTENCES.includes(name as Sentence);

function itemOf(key: string): ContentItem {
  const [kind = '', ...rest] = key.split('/');
  if (kind === 'skill') return skillLine(rest.join('/')).item;
  if (kind === 'responsibility') return { kind, id: rest.join('/') };
  if (isSentence(kind)) return { kind };
  throw new Error(`“${key}” is not the key of a line`);
}

/** A line by its key, such as `skill/languages/code`, `field/about` or `own/1`, and the words written into it. */
export function line(key: string, text?: string): Line {
  const [from, name = ''] = key.split('/');
  if (from === 'field') return fieldLine(name as LineField);
  if (from === 'own') return { from: 'own', id: name, text: text ?? '' };
  const plain = contentLine(itemOf(key));
  return text === undefined ? plain : { ...plain, text };
}

/** Lines by their keys. */
export const lines = (...keys: string[]): Line[] => keys.map((key) => line(key));

/** Lines of the person's own with these words, as they are composed. */
export const composedLines = (...texts: string[]): ComposedLine[] =>
  ownLines(texts).map((source) => ({ text: source.text, source, paragraph: 0 }));

/** Facts under the title with these words. */
export const facts = (...texts: string[]): Fact[] =>
  texts.map((text) => ({ field: 'company', text }));
