/** Runs on every page, so it is tiny: opens the search when asked, loading it only then. */

export {};

const opener = document.querySelector<HTMLAnchorElement>('[data-opens-search]');
const place = document.querySelector<HTMLElement>('[data-search-here]');
const load = () => import('./search');

async function open() {
  try {
    (await load()).openSearchDialog(opener);
  } catch {
    if (opener) location.assign(opener.href);
  }
}

opener?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  void open();
});
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
  event.preventDefault();
  void open();
});
if (/Mac|iPhone|iPad/.test(navigator.platform)) opener?.querySelector('kbd')?.replaceChildren('⌘ K');
if (place) void load().then(({ showSearch }) => showSearch(place));
