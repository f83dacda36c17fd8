import type { Articles } from './language';

/** A replacement as it must be written in place of `text[start, end)`, and the stretch that it takes the place of. */
export interface Fitted {
  start: number;
  end: number;
  words: string;
}

const isCapital = (letter: string | undefined) =>
  letter !== undefined && letter !== letter.toLowerCase();
/** Capitals that shout, not those of an abbreviation such as BS/MS. */
const isShouted = (words: string) => /\p{L}{4}/u.test(words) && words === words.toUpperCase();

/** The form of the article before these words: the longer beginning decides. */
function articleFor(words: string, { plain, vowel, vowels, others }: Articles): string {
  const length = (starts: string[]) =>
    Math.max(
      0,
      ...starts.filter((start) => words.toLowerCase().startsWith(start)).map((one) => one.length),
    );
  return length(vowels) > length(others) ? vowel : plain;
}

/**
 * Fits a replacement into its sentence: the case of what it replaces is kept, the article before it follows its sound, and where
 * the replacement is empty one of the two spaces around goes too.
 */
export function fit(
  text: string,
  start: number,
  end: number,
  replacement: string,
  articles?: Articles,
): Fitted {
  const found = text.slice(start, end);
  if (!replacement) {
    const space = /\s$/.test(text.slice(0, start)) ? start - 1 : start;
    const rest = space === start && text[end] === ' ' ? end + 1 : end;
    return { start: space, end: rest, words: '' };
  }
  const words = isShouted(found)
    ? replacement.toUpperCase()
    : isCapital(found[0])
      ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
      : replacement;
  const before =
    articles && /(^|[^\p{L}])(\p{L}+)(\s+)$/u.exec(text.slice(Math.max(0, start - 12), start));
  const [, , written = '', gap = ''] = before || [];
  if (!articles || ![articles.plain, articles.vowel].includes(written.toLowerCase()))
    return { start, end, words };
  const wanted = articleFor(replacement, articles);
  if (written.toLowerCase() === wanted) return { start, end, words };
  const mended = isCapital(written[0]) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return { start: start - gap.length - written.length, end, words: mended + gap + words };
}
