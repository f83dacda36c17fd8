import type { Draft } from '../../job-description/draft';
import { readStored, writeStored } from '../../job-description/stored-draft';

const KEY = 'job-description/draft';
const ASIDE = 'job-description/set-aside';

export interface LoadedDraft {
  draft?: Draft;
  /** What the person must know about what was found. */
  notice?: string;
}

/** Reads the draft of the last visit. What cannot be read is moved aside, never deleted. */
export function loadDraft(): LoadedDraft {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { notice: 'This browser does not let the page keep a draft. Download your text before you leave.' };
  }
  const stored = readStored(text);
  if (stored.kind === 'draft') return { draft: stored.draft };
  if (stored.kind === 'none') return {};
  try {
    localStorage.setItem(ASIDE, text ?? '');
  } catch {
    return {
      notice: 'The draft of your last visit cannot be read, and there is no room to set it aside. Download your text before you leave.',
    };
  }
  return {
    notice:
      stored.kind === 'newer'
        ? 'Your last draft was written by a newer version of this page. It was set aside unchanged; reload to get the newer page.'
        : 'The draft of your last visit is damaged. It was set aside unchanged, and you start with a fresh one.',
  };
}

/** Keeps the draft; false where the browser did not, so that the page can say so. Reads back, for some write nothing silently. */
export function saveDraft(draft: Draft): boolean {
  try {
    const text = writeStored(draft);
    localStorage.setItem(KEY, text);
    return localStorage.getItem(KEY) === text;
  } catch {
    return false;
  }
}
