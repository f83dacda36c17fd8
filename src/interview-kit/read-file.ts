import { decodeText } from '../formats/decode-text';
import { readScorecard, type ReadScorecards } from './scorecard';
import { readScorecardsCsv } from './scorecard-csv';

/** Longer files are no scorecards. */
export const MOST_FILE_BYTES = 2_000_000;

const problem = (message: string): ReadScorecards => ({ kind: 'problem', message });

/** What the first bytes of a file say where it is no text, by the programs that people have scores in. */
const SIGNED: [sign: string, message: string][] = [
  [
    'PK',
    'is a workbook or another packed file. Open it in your spreadsheet, save it as CSV, and choose that file.',
  ],
  [
    '\u00d0\u00cf\u0011\u00e0',
    'is an old workbook or Word file. Open it, save it as CSV, and choose that file.',
  ],
  ['%PDF', 'is a PDF, which holds no scores that can be read. Choose the scorecard’s own file.'],
];

/** Reads a scorecard file by what it holds, whatever its name and whatever a spreadsheet encoded it in. Never throws. */
export function readScoreFile(bytes: Uint8Array): ReadScorecards {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const signed = SIGNED.find(([sign]) => start.startsWith(sign));
  return signed ? problem(signed[1]) : readScoreText(decodeText(bytes));
}

/** The same for a text. */
export function readScoreText(content: string): ReadScorecards {
  // eslint-disable-next-line no-control-regex -- a file with these is no text
  if (/[\u0000-\u0008]|\uFFFD/.test(content))
    return problem('is no text file. Choose a scorecard saved here, or a CSV table of scores.');
  if (!content.trim()) return problem('is empty.');
  return /^\uFEFF?\s*[{[]/.test(content) ? readScorecard(content) : readScorecardsCsv(content);
}
