import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separatorOf, writeCsv } from '../../../src/formats/write-csv';
import { readCsv } from '../../support/read-csv';

describe('CSV', () => {
  test('follows RFC 4180', () => {
    expect(writeCsv([['a', 'b,c', 'd "e"', 'f\ng', '']])).toBe('a,"b,c","d ""e""","f\ng",\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    '%j is text to a spreadsheet, not a formula',
    (text) => {
      expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test('a line that begins with a dash and a space is no formula and stays as it is', () => {
    expect(readCsv(writeCsv([['- talked about queues', 'b']]))).toEqual([
      ['- talked about queues', 'b'],
    ]);
  });

  test.each([
    ['en-US', ','],
    ['en-GB', ','],
    ['de-DE', ';'],
    ['fr-FR', ';'],
    ['pt-BR', ';'],
  ])('in %s cells are parted as its spreadsheets do', (locale, separator) => {
    expect(separatorOf(locale)).toBe(separator);
    expect(writeCsv([['a', 'b']], separatorOf(locale))).toBe(`a${separator}b\r\n`);
  });

  test('reads back as it was written, whatever the words', () => {
    const words = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', ',', '\r\n', '“a”, "b"'))
      .filter((text) => !/^[=+\-@\t\r]/.test(text));
    const rows = fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(writeCsv(table))).toEqual(table);
      }),
    );
  });
});
