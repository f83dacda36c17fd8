import styles from './search.css?inline';
import { find, LONGEST_QUERY, MOST_PAGES, type ResultGroup } from './find';
import { markedRuns } from './marked-text';
import { warmUp, withPagefind } from './pagefind';

const PAUSE = 120;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Makes an element with attributes and children; text becomes text nodes, so nothing typed or indexed can be markup. */
function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** A search box with its results, for the dialog and for /search/ alike. */
function searchBox(id: string): { form: HTMLFormElement; input: HTMLInputElement; run: (query: string) => void } {
  const input = element('input', {
    type: 'search',
    id,
    name: 'q',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: String(LONGEST_QUERY),
    placeholder: 'idempotency, on-call, nearshore …',
  });
  const status = element('p', { role: 'status', class: 'search-status' });
  const results = element('div', { class: 'search-results' });
  const form = element('form', { role: 'search', action: `${base}/search/`, class: 'search-box' }, [
    element('label', { for: id }, ['Search the guide']),
    input,
    status,
    results,
  ]);
  let latest = 0;
  let timer = 0;

  const say = (text: string, groups: ResultGroup[] = [], shown: HTMLElement[] = groups.map(groupView)) => {
    status.textContent = text;
    results.replaceChildren(...shown);
  };

  const run = async (query: string) => {
    const mine = ++latest;
    if (!query.trim()) return say('');
    try {
      const { count, groups } = await withPagefind((pagefind) => find(pagefind, query));
      if (mine !== latest) return;
      if (count)
        say(
          `${count} ${count === 1 ? 'page' : 'pages'} for “${query}”${count > MOST_PAGES ? `, the best ${MOST_PAGES} shown` : ''}`,
          groups,
        );
      else say(`Nothing found for “${query}”. Try a shorter or a plainer word, or browse:`, [], [contentsLink()]);
    } catch {
      if (mine === latest)
        say(
          'The search is unavailable right now. Your connection or this site’s index may be the cause. You can still browse:',
          [],
          [contentsLink()],
        );
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(input.value), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void run(input.value);
  });
  form.addEventListener('keydown', (event) => moveFocus(event, input, results));
  return { form, input, run: (query) => void run(query) };
}

const contentsLink = () => element('p', {}, [element('a', { href: `${base}/search/` }, ['All pages of the guide'])]);

function groupView({ kind, results }: ResultGroup): HTMLElement {
  return element('section', { 'aria-label': kind }, [
    element('h2', {}, [kind]),
    element(
      'ul',
      {},
      results.map((result) =>
        element('li', {}, [
          element('a', { href: result.url }, [result.title]),
          element(
            'p',
            {},
            markedRuns(result.excerpt).map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text)),
          ),
          ...(result.places.length
            ? [
                element(
                  'ul',
                  { class: 'places' },
                  result.places.map(({ title, url }) => element('li', {}, [element('a', { href: url }, [title])])),
                ),
              ]
            : []),
        ]),
      ),
    ),
  ]);
}

/** Arrow keys walk through the box and its results; Home and End go to the first and last of them. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inText = at === 0 && (event.key === 'Home' || event.key === 'End');
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 1, End: stops.length - 1 }[event.key];
  if (target === undefined || at < 0 || inText || !stops[target]) return;
  event.preventDefault();
  stops[target].focus();
}

let dialog: { view: HTMLDialogElement; input: HTMLInputElement } | undefined;

/** Opens the search over the page; focus goes back to `opener` or where it was when it closes. */
export function openSearchDialog(opener: HTMLElement | null) {
  dialog ??= makeDialog();
  if (dialog.view.open) return;
  const before = document.activeElement;
  dialog.view.showModal();
  dialog.input.select();
  warmUp();
  const { view } = dialog;
  const giveBack = () => {
    // A followed link leads somewhere else; taking the focus back would scroll away from it.
    if (view.returnValue !== 'followed') (before instanceof HTMLElement && before !== document.body ? before : opener)?.focus();
    view.returnValue = '';
  };
  view.addEventListener('close', giveBack, { once: true });
}

function makeDialog() {
  const { form, input } = searchBox('search-dialog');
  const close = element('button', { type: 'button', class: 'search-close', 'aria-label': 'Close the search' }, ['Close']);
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
  return { view, input };
}

/** Puts the search into the page: /search/ starts from its `?q=`, the 404 page from the words of the address. */
export function showSearch(place: HTMLElement) {
  const { form, input, run } = searchBox('search-page');
  place.replaceChildren(form);
  const query =
    place.dataset['searchHere'] === 'address' ? wordsOfAddress(location.pathname) : (new URLSearchParams(location.search).get('q') ?? '');
  input.value = query.slice(0, LONGEST_QUERY);
  run(input.value);
  if (place.dataset['searchHere'] !== 'address')
    input.addEventListener('change', () =>
      history.replaceState(null, '', input.value ? `?q=${encodeURIComponent(input.value)}` : location.pathname),
    );
}

/** The last part of an address as words: `/roles/platform-enginer/` → `platform enginer`. */
function wordsOfAddress(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/%[0-9a-f]{2}|\.\w+$|[^a-z0-9]+/gi, ' ').trim();
}
