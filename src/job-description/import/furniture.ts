import { bareHeading, type Block } from './blocks';
import { entriesOf, phraseFinder, plainWords, type ImportWords } from './words';

/** Lines by their form: numbers of jobs, days and applicants, tags, cookies, rights. */
const BY_FORM =
  /^(?:(?:re)?posted .*|.*\b\d+ (?:days?|hours?|weeks?|months?) ago\b.*|(?:over )?\d+\+? (?:applicants?|views?|clicks)|(?:job|req(?:uisition)?|ref(?:erence)?)[ .]*(?:id|no|number|code)?[ :.#]+\S*\d\S*|(?:we use|accept(?: all)?|manage) cookies.*|#[\p{L}\p{N}_-]+(?:\s+#[\p{L}\p{N}_-]+)*|(?:©|\(c\) ?\d|copyright\b).*|find (?:more )?(?:\p{L}+ ){0,4}jobs in .*|find more.*jobs.*|find ?jobs in.*|[←‹«<]+ ?.{0,40}|link(?: to)? .{0,20}|image|logo|[\d\s.,/|-]{1,6})$/iu;
/** So many links in a row are a menu or a list of other jobs. */
const MENU = 3;

/** What stands around an ad on a page: single lines wait in the tray, whole parts are left out. */
export function furnitureReader(words: ImportWords) {
  const lines = phraseFinder([...entriesOf(words, 'lines', 'furniture')]);
  const headings = phraseFinder([...entriesOf(words, 'headings', 'furniture')]);

  const isFurniture = (text: string): boolean => {
    const bare = text.replace(/\s*\((?:https?:|www\.)[^)]*\)/g, '').trim();
    return bare.length <= 120 && (BY_FORM.test(bare) || lines.get(plainWords(bare)) !== undefined);
  };
  const opensOther = (text: string) => {
    const plain = plainWords(bareHeading(text));
    const begins = headings.find(plain.split(' '), true)[0];
    return headings.get(plain) !== undefined || (begins?.length ?? 0) > 2;
  };

  /** Parts an ad's lines from menus and from other jobs below it, which reach to the next heading that an ad has. */
  function part(
    blocks: Block[],
    isKnown: (text: string) => boolean,
  ): { kept: Block[]; left: string[] } {
    const kept: Block[] = [];
    const left: string[] = [];
    let isOther = false;
    blocks.forEach((block, index) => {
      const { text, kind } = block;
      if (kind !== 'bullet' && index > 0 && opensOther(text) && text.length < 80) isOther = true;
      else if (isOther && kind !== 'bullet' && isKnown(bareHeading(text))) isOther = false;
      if (isOther || (isMenuLink(blocks, index) && !isKnown(text))) left.push(text);
      else kept.push(block);
    });
    return { kept, left };
  }
  return { isFurniture, part };
}

/** Whether a link stands among links alone. */
function isMenuLink(blocks: Block[], index: number): boolean {
  const isLink = (at: number) => {
    const block = blocks[at];
    return Boolean(
      block?.isLink &&
      block.kind !== 'heading' &&
      block.text.split(' ').length <= 12 &&
      !block.links?.some((link) => /^mailto:/i.test(link)),
    );
  };
  if (!isLink(index)) return false;
  let [from, to] = [index, index];
  while (index - from < MENU && isLink(from - 1)) from--;
  while (to - index < MENU && isLink(to + 1)) to++;
  return to - from + 1 >= MENU;
}
