import styles from './search.css?inline';
import { addressOf, choiceFrom, type Choice } from '../logic/facets';
import { element } from './element';
import { facetChoice, type FacetChoice } from './facet-choice';
import { LONGEST_QUERY } from './find';
import { base, loadFacets, loadNames } from './names';
import { warmUp } from './pagefind';
import { searchBox } from './search-box';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
void loadNames().catch(() => undefined);

let dialog: { view: HTMLDialogElement; input: HTMLInputElement; run(): void } | undefined;

/** Opens the search over the page; focus goes back to `opener` or where it was when it closes. `typed` came before it was there. */
export function openSearchDialog(opener: HTMLElement | null, typed = '') {
  dialog ??= makeDialog();
  const { view, input, run } = dialog;
  if (view.open) return;
  const before = document.activeElement;
  view.showModal();
  input.focus();
  if (typed) input.value = typed;
  else input.select();
  run();
  warmUp();
  const giveBack = () => {
    // A followed link leads somewhere else; taking the focus back would scroll away from it.
    if (view.returnValue !== 'followed')
      (before instanceof HTMLElement && before !== document.body ? before : opener)?.focus();
    view.returnValue = '';
  };
  view.addEventListener('close', giveBack, { once: true });
}

function makeDialog() {
  const { form, input, run } = searchBox({
    id: 'search-dialog',
    onEnter: (query) => location.assign(`${base}/search/${addressOf(query, {})}`),
  });
  const close = element(
    'button',
    { type: 'button', class: 'search-close', 'aria-label': 'Close the search' },
    ['Close'],
  );
  const view = element('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, [close, form]);
  close.addEventListener('click', () => view.close());
  // In a search field the browser's own Escape only empties the field.
  view.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    view.close();
  });
  view.addEventListener('click', (event) => {
    if (event.target === view) view.close();
    // A result on this very page would otherwise stay hidden behind the dialog.
    if (event.target instanceof HTMLAnchorElement) view.close('followed');
  });
  document.body.append(view);
  return { view, input, run };
}

/** Puts the search into the page: /search/ starts from its address and narrows, the 404 page starts from the words of its address. */
export function showSearch(place: HTMLElement) {
  const isLost = place.dataset['searchHere'] === 'address';
  const parameters = new URLSearchParams(location.search);
  const start = isLost ? {} : choiceFrom(parameters);
  let facets: FacetChoice | undefined;
  const narrowedBy = () => {
    const choice: Choice = facets?.choice() ?? {};
    return facets && Object.keys(choice).length ? { choice, table: facets.table } : undefined;
  };
  let found: string[] = [];
  const { form, input, run } = searchBox({
    ...{ id: 'search-page', narrowedBy, showsMore: !isLost },
    onFound: (records) => facets?.count((found = records)),
  });
  place.replaceChildren(form);
  input.value = (isLost ? wordsOfAddress(location.pathname) : (parameters.get('q') ?? '')).slice(
    0,
    LONGEST_QUERY,
  );
  if (isLost) return run();
  const keep = () =>
    history.replaceState(
      null,
      '',
      addressOf(input.value, facets?.choice() ?? start) || location.pathname,
    );
  input.addEventListener('change', keep);
  if (!Object.keys(start).length) run();
  loadFacets().then(
    (table) => {
      facets = facetChoice(table, start, () => {
        keep();
        run();
      });
      facets.count(found);
      input.after(facets.view);
      if (Object.keys(start).length) run();
    },
    // Without the table the search is not narrowed; it still searches.
    () => run(),
  );
}

/** The last part of an address as words: `/roles/platform-enginer/` → `platform enginer`. */
function wordsOfAddress(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/%[0-9a-f]{2}|\.\w+$|[^a-z0-9]+/gi, ' ').trim();
}
