import { Tokenizer } from 'htmlparser2';

/** What a reader of tags is told, in the order of the text. */
export interface TagReader {
  open: (name: string, attributes: Record<string, string>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements that end a paragraph which was never closed. */
const BLOCKS = new Set(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
const ENDED_BY: Record<string, string[]> = {
  li: ['li'],
  tr: ['td', 'th', 'tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
};

/**
 * Reads HTML or XML as a stream of tags; every element that is opened is closed. It stands on htmlparser2's tokenizer and not
 * on its parser, whose stack takes minutes for text that is nested a million deep.
 */
export function readTags(markup: string, reader: TagReader, isXml = false): void {
  const open: string[] = [];
  const depths = new Map<string, number>();
  let [name, attribute, value] = ['', '', ''];
  let attributes: Record<string, string> = {};
  const caseOf = (word: string) => (isXml ? word : word.toLowerCase());
  const pop = () => {
    const last = open.pop()!;
    depths.set(last, depths.get(last)! - 1);
    reader.close(last);
  };
  const push = (isClosed: boolean) => {
    if (!isXml) {
      if (BLOCKS.has(name) && open.at(-1) === 'p') pop();
      while (Object.hasOwn(ENDED_BY, name) && ENDED_BY[name]!.includes(open.at(-1) ?? '')) pop();
    }
    reader.open(name, attributes);
    open.push(name);
    depths.set(name, (depths.get(name) ?? 0) + 1);
    if (isClosed || (!isXml && VOID.has(name))) pop();
  };
  const point = (code: number) => String.fromCodePoint(code);
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = caseOf(markup.slice(start, end));
        attributes = Object.create(null) as Record<string, string>;
      },
      onattribname: (start, end) => void (attribute = caseOf(markup.slice(start, end))),
      onattribdata: (start, end) => void (value += markup.slice(start, end)),
      onattribentity: (code) => void (value += point(code)),
      onattribend: () => {
        attributes[attribute] ??= value;
        value = '';
      },
      onopentagend: () => push(false),
      onselfclosingtag: () => push(isXml || (depths.get('svg') ?? 0) > 0),
      onclosetag: (start, end) => {
        const closed = caseOf(markup.slice(start, end));
        if (!isXml && closed === 'br') return (reader.open('br', {}), reader.close('br'));
        if (depths.get(closed)) while (open.at(-1) !== closed) pop();
        if (depths.get(closed)) pop();
      },
      ontext: (start, end) => reader.text(markup.slice(start, end)),
      ontextentity: (code) => reader.text(point(code)),
      oncdata: (start, end, offset) => isXml && reader.text(markup.slice(start, end - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
  while (open.length) pop();
}
