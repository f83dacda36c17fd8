import type { Store } from './store';

/** Opens the draft that the address carries, beside the present ones; asks first where there are any. */
export async function openSharedLink(store: Store) {
  const fragment = location.hash;
  if (!/^#draft/i.test(fragment)) return;
  const code = await import('../share-link').catch(() => undefined);
  if (!code)
    return store.notify({
      text: 'The draft in this link could not be opened: a part of the page did not load. Reload the page once the network is back.',
    });
  const shared = await code.readShareLink(fragment, store.catalogue);
  if (shared.kind === 'none') return;
  const clean = () => {
    if (location.hash === fragment)
      history.replaceState(null, '', location.pathname + location.search);
  };
  if (shared.kind === 'problem') {
    store.notify({ text: `${shared.message} Your own drafts are as they were.` });
    return clean();
  }
  const question = 'This link carries a draft. Open it as a new draft, beside your own?';
  const open = () => {
    store.dismiss(question);
    store.startNew(shared.draft, true);
    store.announce('The draft from the link is open.');
    if (shared.isChanged)
      store.notify({
        text: 'The guide’s lines have changed since this link was made. What its writer wrote is here to the letter; lists nobody touched hold today’s lines.',
      });
    clean();
  };
  const leave = () => {
    store.dismiss(question);
    clean();
  };
  if (!store.shelved.peek().length) return open();
  store.notify({
    text: question,
    actions: [
      { label: 'Open it as a new draft', run: open },
      { label: 'Leave it', run: leave },
    ],
  });
}
