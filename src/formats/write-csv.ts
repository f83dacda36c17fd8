/**
 * Rows as CSV by RFC 4180: comma, quotes doubled, CRLF after every row. A cell that a spreadsheet would run as a formula (it
 * starts with = + - @, a tab or a return) gets an apostrophe before it, which spreadsheets show as text.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The same as a file: it starts with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export const csvFile = (rows: readonly (readonly string[])[]): string => `\uFEFF${writeCsv(rows)}`;

// Some countries' spreadsheets take a semicolon for the end of a cell.
const cell = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
