import type { AdSource } from '../../job-description/import';
import { readStored } from '../../drafts/stored-draft';
import { once } from '../../controls/once';
import { withProgress } from '../../drafts/windows/progress';
import type { Store } from '../../drafts/store/store';

/** The readers of old ads, which are heavy and come later. */
export const loadImport = once(() => import('../../job-description/import'));

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
    const { readAd } = await loadImport();
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
    const left = read.draft.tray.length;
    store.notify({
      text: `The ad is a new draft now: ${read.placedBullets} of ${read.bullets} bullets have a place${left ? `, ${left} ${left === 1 ? 'line waits' : 'lines wait'} in the tray` : ''}. Your other drafts are as they were.`,
    });
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
