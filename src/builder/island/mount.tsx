import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Catalogue } from '../../job-description/catalogue';
import { whenIdle } from '../../controls/when-idle';
import { changeRoleOrLevel } from '../../job-description/suggest';
import { Builder, loadWindows } from './Builder';
import { tellWhatWasFound } from '../../drafts/store/found';
import { openSharedLink } from '../../drafts/store/shared-link';
import { createStore, type Store } from '../../drafts/store/store';
import { loadImport } from './import-draft';
import { loadReview } from './review-slot';
import { loadWordWriter } from './takeaway';

const root = document.getElementById('builder');
const data = document.getElementById('catalogue');
if (root && data) start(root, JSON.parse(data.textContent ?? '') as Catalogue);

/** Puts the builder in the place of the static sample. `?role=` chooses a role as an edit, so it is kept and can be undone. */
function start(place: HTMLElement, catalogue: Catalogue) {
  const store = createStore(catalogue);
  tellWhatWasFound(store);
  const asked = new URLSearchParams(location.search).get('role');
  const role = catalogue.roles.find(({ id }) => id === asked);
  if (role && role.id !== store.draft.value.role) {
    store.edit(changeRoleOrLevel(store.draft.value, catalogue, { role: role.id }));
    store.announce(
      `The role is now ${role.title}; what you wrote stays. Undo brings the role before back.`,
    );
  } else if (asked && !role)
    store.notify({
      text: `There is no role “${asked.slice(0, 60)}” any more. Pick one from the list.`,
    });
  if (asked) history.replaceState(null, '', location.pathname + location.hash);
  place.replaceChildren();
  render(<Builder store={store} />, place);
  void openSharedLink(store);
  addEventListener('hashchange', () => void openSharedLink(store));
  // Whoever comes back to a draft sees advice on it at once; the guide's own words need none before they change.
  if (store.shelved.peek().some(({ id }) => id === store.openId()))
    whenIdle(() => loadReview(store));
  const first = store.draft.peek();
  const stop = effect(() => {
    if (store.draft.value === first) return;
    whenIdle(() => loadAhead(store));
    queueMicrotask(() => stop());
  });
}

/**
 * Loads the heavy parts once a person has begun, so that neither a lost network nor a new deployment can take an export away.
 * One that failed is asked for again when it is needed.
 */
function loadAhead(store: Store) {
  loadReview(store);
  for (const load of [loadWordWriter, loadImport, loadWindows]) load().catch(() => undefined);
}
