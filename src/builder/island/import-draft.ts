import { signal } from '@preact/signals';
import type { AdSource, Report } from '../../job-description/import';
import { readStored } from '../../drafts/stored-draft';
import { loadImport } from '../../drafts/store/load-import';
import { withProgress } from '../../drafts/windows/progress';
import type { Store } from '../../drafts/store/store';

export { loadImport };

/** What the last import did, shown until another draft is opened. */
export const lastImport = signal<{ id: string; report: Report } | undefined>(undefined);

const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`;

/** What an import did, in one sentence. */
export function whatHappened({ lines: by, facts, offered }: Report, tray: number): string {
  const placed = [
    by.heading > 0 && `${lines(by.heading)} placed by a heading`,
    by.words > 0 && `${lines(by.words)} by their own words`,
    tray > 0 && `${lines(tray)} left in the tray`,
  ].filter(Boolean);
  const read = `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} filled in`;
  const more = offered.length ? `, ${offered.length} more to check` : '';
  return `The ad is a new draft now: ${[...placed, `${read}${more}`].join(', ')}. Your other drafts are as they were.`;
}

/** Larger files are no job ads; their size is read before their bytes. */
const MOST_FILE_BYTES = 10_000_000;

/**
 * Opens a file, or a pasted text with the HTML it came with, as a new draft beside the present one. Gives back what is
 * wrong in words where it cannot be read; nothing has changed then.
 */
export async function importAsDraft(
  store: Store,
  source: File | { text: string; html?: string },
): Promise<string | undefined> {
  if (source instanceof File && source.size > MOST_FILE_BYTES)
    return `“${source.name}” holds ${Math.round(source.size / 1e6)} MB, far more than a job ad. Copy the text of the ad and paste it here.`;
  const read = await withProgress('Reading the ad …', async (report) => {
    const readAd = await loadImport();
    const ad: AdSource =
      source instanceof File
        ? { kind: 'file', name: source.name, bytes: new Uint8Array(await source.arrayBuffer()) }
        : { kind: 'text', ...source };
    return readAd(ad, store.catalogue, { report });
  }).catch(() => undefined);
  if (!read)
    return 'The import could not be loaded. Reload the page once the network is back; your draft is kept, and what you pasted can be pasted again.';
  if (read.kind === 'problem') return read.message;
  if (read.kind === 'ad') {
    store.startNew(read.draft, true);
    lastImport.value = { id: store.openId(), report: read.report };
    store.notify({ text: whatHappened(read.report, read.draft.tray.length) });
    return undefined;
  }
  const stored = readStored(read.text);
  if (stored.kind === 'draft') {
    store.startNew(stored.draft, true);
    store.notify({ text: 'The draft from the file is open now, beside your others.' });
    return undefined;
  }
  return stored.kind === 'newer'
    ? 'This draft was saved by a newer version of this page. Reload the page, then open the file again.'
    : 'This JSON file is no draft of this builder, or it was changed or cut since it was saved. Nothing was opened.';
}
