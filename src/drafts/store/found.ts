import { download } from '../../controls/deliver';
import type { Store } from './store';

/** Damaged and newer drafts are left where they cannot be harmed; the person hears of them and can take them away. */
export function tellWhatWasFound(store: Store) {
  for (const raw of store.setAside())
    store.notify({
      text: 'A draft of an earlier visit is damaged. It was set aside unchanged.',
      actions: [
        {
          label: 'Download what was stored',
          run: () => download('damaged-draft.json', 'application/json', raw),
        },
      ],
    });
  const newer = store.shelved.peek().flatMap((one) => (one.isNewer ? [one.raw] : []));
  if (newer[0])
    store.notify({
      text: 'A draft here was written by a newer version of this page, so it is left as it is and this one starts beside it. Reload to get the newer page.',
      actions: [
        {
          label: 'Download the newer draft',
          run: () => download('newer-draft.json', 'application/json', newer[0]!),
        },
      ],
    });
  if (store.kept.peek() === 'nowhere')
    store.notify({
      text: 'This browser does not let the page keep a draft. Download your text before you leave.',
    });
}
