import type { Draft } from '../../job-description/draft';
import { readStored, writeStored } from '../../job-description/stored-draft';

const KEY = 'job-description/draft';
const ASIDE = 'job-description/set-aside';

export interface LoadedDraft {
  draft?: Draft;
  /** What the person must know about what was found. */
  notice?: string;
  /** What was found and cannot be read, to be kept as a file. */
  unread?: string;
}

/** Where this browser keeps the draft. It remembers what it last read or wrote, so that it notices another tab's writing. */
export function draftStorage() {
  let last: string | null = null;
  /** Set where writing would destroy what is stored: a newer draft, or one that could not be set aside. */
  let keepOut = false;
  const read = () => localStorage.getItem(KEY);

  /** Reads the draft of the last visit. What cannot be read is moved aside under a number of its own, never deleted. */
  function load(): LoadedDraft {
    try {
      last = read();
    } catch {
      return { notice: 'This browser does not let the page keep a draft. Download your text before you leave.' };
    }
    const stored = readStored(last);
    if (stored.kind === 'draft') return { draft: stored.draft };
    if (stored.kind === 'none') return {};
    const unread = last ?? '';
    if (stored.kind === 'newer') {
      keepOut = true;
      return {
        unread,
        notice:
          'Your last draft was written by a newer version of this page, so it is left as it is and nothing is saved here. Reload to get the newer page.',
      };
    }
    try {
      const taken = Object.keys(localStorage).filter((key) => key.startsWith(ASIDE));
      if (!taken.some((key) => localStorage.getItem(key) === unread)) localStorage.setItem(`${ASIDE}/${taken.length + 1}`, unread);
    } catch {
      keepOut = true;
      return {
        unread,
        notice: 'The draft of your last visit cannot be read, and there is no room to set it aside, so nothing is saved here.',
      };
    }
    return { unread, notice: 'The draft of your last visit is damaged. It was set aside unchanged, and you start with a fresh one.' };
  }

  /** Keeps the draft; false where the browser did not, so that the page can say so. Reads back, for some write nothing silently. */
  function save(draft: Draft): boolean {
    if (keepOut) return false;
    try {
      last = writeStored(draft);
      localStorage.setItem(KEY, last);
      return read() === last;
    } catch {
      return false;
    }
  }

  /** The draft another tab wrote since this one last read or wrote, if any. */
  function fromElsewhere(): Draft | undefined {
    try {
      const now = read();
      if (keepOut || now === last || now === null) return undefined;
      const stored = readStored(now);
      if (stored.kind !== 'draft') return undefined;
      last = now;
      return stored.draft;
    } catch {
      return undefined;
    }
  }

  return { load, save, fromElsewhere };
}
