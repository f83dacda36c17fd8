/** One word of a text: its lower-case form and where it stands, in UTF-16 units. */
export interface Token {
  word: string;
  /** The first letters of the word, by which beginnings are looked up. */
  stem: string;
  start: number;
  end: number;
  /** Whether only spaces or one hyphen or slash stand between it and the word before, so that both may be one phrase. */
  joined: boolean;
  /** The same, or a comma or "&": both may be items of one list. */
  listed: boolean;
  /** Whether a colon stands between: the word before is a label. */
  labelled: boolean;
}

/** Letters, marks and digits, with the apostrophes inside and the signs of C++ and C# after. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*(?:\+\+|#)?/gu;
const LONGEST_GAP = 4;
/** A beginning of fewer letters would match half a language. */
export const STEM_LETTERS = 3;

/** The words of a text in order. Linear in its length, whatever it holds. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const before = tokens.at(-1)?.end ?? -1;
    const gap = before >= 0 && start - before <= LONGEST_GAP ? text.slice(before, start) : '.';
    const joined = /^%?\s*[-‐‑–/]?\s*$/.test(gap);
    const word = match[0].toLowerCase().replaceAll('’', "'");
    tokens.push({
      word,
      stem: word.slice(0, STEM_LETTERS),
      start,
      end: start + match[0].length,
      joined,
      labelled: /^\s*[):]*:\s*$/.test(gap),
      listed: joined || /^\s*[,&]\s*$/.test(gap),
    });
  }
  return tokens;
}
