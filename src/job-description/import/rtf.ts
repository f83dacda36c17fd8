import { isShort, tidy, withoutMark, type Block } from './blocks';

/** Groups that hold no words of the text. */
const NO_TEXT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|footnote|listtable|listoverridetable|rsidtbl|generator|themedata|datastore|latentstyles|xmlnstbl|mmathPr|fldinst|bkmkstart|bkmkend|annotation)$/;
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z\d])|([{}])|([^\\{}]+)/gi;
const SIGNS: Record<string, string> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  bullet: '•',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

interface Group {
  isSkipped: boolean;
  isBold: boolean;
  isHidden: boolean;
  isMark: boolean;
}

/** The blocks of rich text (RTF), read as a stream of its words and signs. */
export function blocksOfRtf(rtf: string): Block[] {
  const blocks: Block[] = [];
  const groups: Group[] = [{ isSkipped: false, isBold: false, isHidden: false, isMark: false }];
  const western = new TextDecoder('windows-1252');
  let [text, plain, isBullet, skipNext, isFirst, unicodeSkip] = ['', 0, false, 0, false, 1];
  const end = () => {
    const words = tidy(text);
    const marked = withoutMark(words);
    if (words && (isBullet || marked !== undefined))
      blocks.push({ kind: 'bullet', text: tidy(marked ?? words) });
    else if (words)
      blocks.push({
        kind: 'text',
        text: words,
        ...(!plain && isShort(words) ? { isBold: true as const } : {}),
      });
    [text, plain, isBullet] = ['', 0, false];
  };
  const add = (words: string) => {
    const { isSkipped, isHidden, isBold, isMark } = groups.at(-1)!;
    if (isMark && words.trim()) isBullet = true;
    if (isSkipped || isHidden || isMark) return;
    for (const part of words.split(/(\n)/)) {
      if (part === '\n') end();
      else {
        text += part;
        if (part.trim() && !isBold) plain++;
      }
    }
  };
  for (const [, word, figure, hex, sign, brace, words] of rtf.matchAll(TOKEN)) {
    const group = groups.at(-1)!;
    if (brace === '{') groups.push({ ...group });
    else if (brace === '}') {
      if (groups.length > 1) groups.pop();
    } else if (word !== undefined) {
      if (isFirst && NO_TEXT.test(word)) group.isSkipped = true;
      if (/^(?:pntext|listtext)$/.test(word)) group.isMark = true;
      else if (word === 'b') group.isBold = figure !== '0';
      else if (word === 'v') group.isHidden = figure !== '0';
      else if (word === 'plain') [group.isBold, group.isHidden] = [false, false];
      else if (word === 'uc') unicodeSkip = Number(figure ?? 1);
      else if (word === 'u' && figure) {
        add(String.fromCharCode(Number(figure) & 0xffff));
        skipNext = unicodeSkip;
      } else if (SIGNS[word] !== undefined) add(SIGNS[word]);
    } else if (hex !== undefined) {
      if (skipNext > 0) skipNext--;
      else add(western.decode(Uint8Array.of(parseInt(hex, 16))));
    } else if (sign !== undefined) {
      if (sign === '*') group.isSkipped = true;
      else if (sign === '~') add('\u00a0');
      else if (sign === '_') add('-');
      else if (/[\\{}]/.test(sign)) add(sign);
    } else if (words !== undefined) {
      const kept = words.replace(/[\r\n]/g, '').slice(skipNext);
      skipNext = 0;
      add(kept);
    }
    isFirst = brace === '{' || (isFirst && sign === '*');
  }
  end();
  return blocks;
}
