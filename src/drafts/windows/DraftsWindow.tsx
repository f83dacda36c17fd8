import { useState } from 'preact/hooks';
import { compose } from '../../job-description/compose';
import { startDraft } from '../../job-description/suggest';
import { TextField } from '../../controls/fields';
import { Dialog } from '../../controls/Dialog';
import type { Shelved } from '../store/draft-shelf';
import { download } from '../../controls/deliver';
import type { Store } from '../store/store';

/** The drafts of this browser: open, name, copy, delete, and erase everything. */
export function DraftsWindow({ store, onClose }: { store: Store; onClose: () => void }) {
  const [isErasing, setErasing] = useState(false);
  const [said, say] = useState('');
  const drafts = store.shelved.value;
  const leave = (work: () => void) => {
    work();
    document.querySelector<HTMLDialogElement>('#drafts')?.close();
  };
  return (
    <Dialog id="drafts" title="Your drafts" onClose={onClose}>
      <TextField
        id="draft-name"
        label="Name of the open draft"
        hint="It never stands in the description; a link or a file of the draft carries it."
        value={store.draft.value.name}
        onText={(name) => store.type({ ...store.draft.value, name }, 'name')}
      />
      <div class="row">
        <button
          type="button"
          class="button button-main"
          onClick={() =>
            leave(() => store.startNew(startDraft(store.catalogue, store.draft.value.role)))
          }
        >
          New draft
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            leave(() =>
              store.startNew(
                { ...store.draft.value, name: `${nameOf(store.draft.value, store)}, copy` },
                true,
              ),
            )
          }
        >
          Copy of this draft
        </button>
      </div>
      <ul class="drafts">
        {drafts.map((shelved) => (
          <DraftEntry
            key={shelved.id}
            store={store}
            shelved={shelved}
            say={say}
            onOpen={(id) => leave(() => store.open(id))}
          />
        ))}
      </ul>
      {!drafts.length && (
        <p class="hint">None is saved yet. The first is as soon as you type or choose something.</p>
      )}
      <p role="status">{said}</p>
      <p class="hint">
        Drafts stay in this browser on this device. Clearing its site data deletes them, a private
        window forgets them when it closes, and Safari deletes them after seven days without a
        visit: download what must last.
      </p>
      {isErasing ? (
        <div class="row" role="group" aria-label="Erase everything?">
          <p>
            Erase all drafts, ticks of the checklists and everything else this site keeps here? This
            cannot be undone.
          </p>
          <button type="button" class="button" onClick={() => leave(store.eraseEverything)}>
            Yes, erase everything
          </button>
          <button type="button" class="quiet" onClick={() => setErasing(false)}>
            No, keep all
          </button>
        </div>
      ) : (
        <button type="button" class="quiet" onClick={() => setErasing(true)}>
          Erase everything …
        </button>
      )}
    </Dialog>
  );
}

/** What a draft is called: by its person, else by its title and company. */
const nameOf = (draft: Parameters<typeof compose>[0], store: Store): string =>
  draft.name.trim() ||
  [compose(draft, store.catalogue).title, draft.company.trim()].filter(Boolean).join(', ');

interface EntryProps {
  store: Store;
  shelved: Shelved;
  say: (text: string) => void;
  onOpen: (id: string) => void;
}

function DraftEntry({ store, shelved, say, onOpen }: EntryProps) {
  const name = shelved.isNewer
    ? 'A draft of a newer version of this page'
    : nameOf(shelved.draft, store);
  const isOpen = shelved.id === store.openId();
  const remove = () => {
    const putBack = store.remove(shelved.id);
    say(`“${name}” is deleted.`);
    const id = `deleted ${shelved.id}`;
    store.notify({
      ...{ id, text: `“${name}” is deleted.` },
      actions: [
        {
          label: 'Bring it back',
          run: () => {
            putBack();
            store.dismiss(id);
            store.announce(`“${name}” is back among the drafts.`);
          },
        },
      ],
    });
    document.getElementById('draft-name')?.focus();
  };
  return (
    <li class="row">
      <span class="draft-name" dir="auto">
        {name} {isOpen && <span class="count">open</span>}
      </span>
      {shelved.isNewer ? (
        <button
          type="button"
          class="quiet"
          onClick={() => download('newer-draft.json', 'application/json', shelved.raw)}
        >
          Download it
        </button>
      ) : (
        <>
          {!isOpen && (
            <button
              type="button"
              class="quiet"
              aria-label={`Open: ${name}`}
              onClick={() => onOpen(shelved.id)}
            >
              Open
            </button>
          )}
          <button type="button" class="quiet" aria-label={`Delete: ${name}`} onClick={remove}>
            Delete
          </button>
        </>
      )}
    </li>
  );
}
