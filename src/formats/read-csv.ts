export type CsvRows =
  | { kind: 'rows'; rows: { line: number; cells: string[] }[] }
  | { kind: 'problem'; message: string };

/** A first line by which a spreadsheet is told what stands between the cells. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * Reads CSV with commas, semicolons or tabs, whichever the first line says or has most of, as spreadsheets of different countries
 * write it.
 */
export function readCsv(content: string): CsvRows {
  const all = content.replace(/^\uFEFF/, '');
  const said = SEPARATOR_LINE.exec(all)?.[1];
  const text = all.replace(SEPARATOR_LINE, '');
  const head = text.split(/[\r\n]/, 1)[0] ?? '';
  const comma =
    said ??
    [',', ';', '\t'].sort((one, two) => head.split(two).length - head.split(one).length)[0]!;
  const first = said ? 2 : 1;
  const rows: { line: number; cells: string[] }[] = [];
  let [line, rowLine, quoteLine, cell] = [first, first, 0, ''];
  let cells: string[] = [];
  const endRow = () => {
    cells.push(plain(cell));
    if (cells.some(Boolean)) rows.push({ line: rowLine, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) line++;
    if (quoteLine) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[++at]!;
      else quoteLine = 0;
    } else if (letter === '"' && cell === '') quoteLine = line;
    else if (letter === comma) {
      cells.push(plain(cell));
      cell = '';
    } else if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) {
      endRow();
      rowLine = line;
    } else if (letter !== '\r') cell += letter;
  }
  if (quoteLine)
    return {
      kind: 'problem',
      message: `is a broken CSV: a quotation mark opens in line ${quoteLine} and never closes.`,
    };
  if (cell || cells.length) endRow();
  return { kind: 'rows', rows };
}

/** The cell without the apostrophe that kept it from being a formula. */
const plain = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, '');
