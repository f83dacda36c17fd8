import { download } from '../../controls/deliver';
import { fileName } from '../../formats/file-name';
import { toJson } from '../stored-draft';
import type { Store } from './store';

/** Hands over the open draft as a file that the builder opens again. */
export function downloadDraft(store: Store) {
  const file = fileName(store.jobDescription.peek().title, 'json');
  download(file, 'application/json', toJson(store.draft.peek()));
  store.announce(`${file} downloaded.`);
}
