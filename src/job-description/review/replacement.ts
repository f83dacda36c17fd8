/** A replacement as it must be written in place of `text[start, end)`, and the stretch that it takes the place of. */
export interface Fitted {
  start: number;
  end: number;
  words: string;
}

const isCapital = (letter: string | undefined) => letter !== undefined && letter !== letter.toLowerCase();
/** Capitals that shout, not those of an abbreviation such as BS/MS. */
const isShouted = (words: string) => /\p{L}{4}/u.test(words) && words === words.toUpperCase();
const VOWEL_SOUND = /^(?:[aeio]|u(?!ni|se|su|ti))/i;

/**
 * Fits a replacement into its sentence: the case of what it replaces is kept, "a" and "an" before it are mended, and where
 * the replacement is empty one of the two spaces around goes too.
 */
export function fit(text: string, start: number, end: number, replacement: string): Fitted {
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
  const article = /(^|[^\p{L}])(an?)(\s+)$/iu.exec(text.slice(Math.max(0, start - 12), start));
  if (!article) return { start, end, words };
  const [, , written = '', gap = ''] = article;
  const wanted = VOWEL_SOUND.test(replacement) ? 'an' : 'a';
  if (written.toLowerCase() === wanted) return { start, end, words };
  const mended = isCapital(written[0]) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
  return { start: start - gap.length - written.length, end, words: mended + gap + words };
}
