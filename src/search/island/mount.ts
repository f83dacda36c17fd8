/** Runs on every page, so it is tiny: opens the search when asked, loading it only then or when the pointer comes near. */

export {};

const opener = document.querySelector<HTMLAnchorElement>('[data-opens-search]');
const place = document.querySelector<HTMLElement>('[data-search-here]');
const load = () => import('./search');
/** Keys pressed between the wish and the open box; undefined when none are caught. */
let typed: string | undefined;

/** To the page of the search, with what was typed. */
const toAllResults = () =>
  opener && location.assign(opener.href + (typed && `?q=${encodeURIComponent(typed)}`));

async function open() {
  if (typed !== undefined) return;
  typed = '';
  try {
    const { openSearchDialog } = await load();
    openSearchDialog(opener, typed);
  } catch {
    toAllResults();
  }
  typed = undefined;
}

opener?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  void open();
});
for (const near of ['pointerenter', 'focus'])
  opener?.addEventListener(near, () => void load().catch(() => undefined));
addEventListener('keydown', (event) => {
  const { key } = event;
  if (
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey &&
    key.toLowerCase() === 'k'
  )
    void open();
  else if (typed !== undefined && key.length === 1 && !event.ctrlKey && !event.metaKey)
    typed += key;
  else if (typed && key === 'Backspace') typed = typed.slice(0, -1);
  else if (typed && key === 'Enter') toAllResults();
  else return;
  event.preventDefault();
});
if (/Mac|iPhone|iPad/.test(navigator.platform))
  opener?.querySelector('kbd')?.replaceChildren('⌘ K');
if (place) void load().then(({ showSearch }) => showSearch(place));
