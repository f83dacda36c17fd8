import * as v from 'valibot';
import { draftSchema } from '../../job-description/draft';

const KEY = 'job-description/review';
const keptSchema = v.object({ text: v.string(), draft: v.optional(draftSchema) });
export type Kept = v.InferOutput<typeof keptSchema>;

/** The text pasted in this tab and the ad as it was mended, so that a reload loses neither; the tab's end does. */
export function readKept(): Kept {
  try {
    const read = v.safeParse(keptSchema, JSON.parse(sessionStorage.getItem(KEY) ?? ''));
    if (read.success) return read.output;
  } catch {
    // Nothing was kept, or the browser denies it.
  }
  return { text: '' };
}

export function keep(kept: Kept) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Then a reload starts afresh; all else works.
  }
}
