export type Separator = ',' | ';';

/** What stands between cells where a comma marks decimals, as spreadsheets of that country write and read files. */
export const separatorOf = (locale: string | undefined): Separator =>
  new Intl.NumberFormat(locale).format(1.5).includes(',') ? ';' : ',';

/**
 * Rows as CSV by RFC 4180: quotes doubled, CRLF after every row. A cell that a spreadsheet would run as a formula (it starts with
 * = + @, a tab or a return, or with a dash and no space) gets an apostrophe before it, which spreadsheets show as text.
 */
export const writeCsv = (
  rows: readonly (readonly string[])[],
  separator: Separator = ',',
): string => rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');

/** The same as a file: it starts with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export const csvFile = (rows: readonly (readonly string[])[], separator: Separator = ','): string =>
  `\uFEFF${writeCsv(rows, separator)}`;

const FORMULA = /^(?:[=+@\t\r]|-\S)/;

// Whatever the separator, both are quoted: the file may be opened in another country.
const cell = (text: string) => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
