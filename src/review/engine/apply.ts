import { textLines } from '../../job-description/compose';
import type { Articles } from './language';
import { fit } from './replacement';

/** Where the words to replace stand in a composed line, and which paragraph of what was typed that line is (from 0). */
export interface Spot {
  /** The composed line, with the words around a field's own where content/phrases.yaml puts some. */
  line: string;
  paragraph: number;
  start: number;
  end: number;
}

/** What was typed, with the words at the spot replaced; as it was where they are no longer there. */
export function applied(
  typed: string,
  { line, paragraph, start, end }: Spot,
  replacement: string,
  articles?: Articles,
): string {
  const own = textLines(typed)[paragraph];
  if (own === undefined) return typed;
  const shift = line.indexOf(own);
  const fitted = fit(line, start, end, replacement, articles);
  if (shift < 0 || fitted.start < shift || fitted.end > shift + own.length) return typed;
  const mended = own.slice(0, fitted.start - shift) + fitted.words + own.slice(fitted.end - shift);
  const at = placeOf(typed, paragraph, own);
  return typed.slice(0, at) + mended + typed.slice(at + own.length);
}

/** Where the paragraph begins in what was typed; the same words may stand in more than one. */
function placeOf(typed: string, paragraph: number, own: string): number {
  let at = 0;
  for (const before of textLines(typed).slice(0, paragraph))
    at = typed.indexOf(before, at) + before.length;
  return typed.indexOf(own, at);
}
