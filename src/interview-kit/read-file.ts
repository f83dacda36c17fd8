import { readScorecard, type ReadScorecards } from './scorecard';
import { readScorecardsCsv } from './scorecard-csv';

/** Longer files are no scorecards. */
export const MOST_FILE_BYTES = 2_000_000;

/** Reads a scorecard file by what it holds, whatever its name. Never throws. */
export function readScoreFile(content: string): ReadScorecards {
  // eslint-disable-next-line no-control-regex -- a file with these is no text
  if (/[\u0000-\u0008]|\uFFFD/.test(content))
    return { kind: 'problem', message: 'is no text file. Choose a scorecard saved here, or a CSV table of scores.' };
  if (!content.trim()) return { kind: 'problem', message: 'is empty.' };
  return /^\uFEFF?\s*[{[]/.test(content) ? readScorecard(content) : readScorecardsCsv(content);
}
