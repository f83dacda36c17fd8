// Over 200 lines: the box and its list are one widget of the ARIA combobox pattern.
import type { Choice, FacetTable } from '../logic/facets';
import { nearestNames } from '../logic/nearest';
import { element } from './element';
import { A_PAGEFUL, find, findFirst, LONGEST_QUERY, type Found } from './find';
import { base, loadNames, NO_NAMES, type Names } from './names';
import { withPagefind } from './pagefind';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches';
import { contentsLink, linkTo, resultList } from './result-views';

/** How long the full text waits for the directory, whose other words it uses, ms. */
const WAIT_FOR_NAMES = 1500;
const MOST_SUGGESTIONS = 5;
/** How long nothing must change before a screen reader says how many results there are: between keys it would only interrupt, ms. */
const PAUSE = 600;
/** How long an answer may take before the box says that it searches, ms. */
const SLOW = 400;

export interface SearchBox {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Searches for what is typed, as it is narrowed now. */
  run(): void;
}

interface Options {
  id: string;
  /** What narrows the search now; nothing by default. */
  narrowedBy?: () => { choice: Choice; table: FacetTable } | undefined;
  /** Told what was found, before it was narrowed. */
  onFound?: (records: string[]) => void;
  /** Whether more than the first results can be shown here, or on /search/. */
  showsMore?: boolean;
  /** What Enter in the box does beyond searching. */
  onEnter?: (query: string) => void;
}

/** A search box with its results, for the dialog and for /search/ alike. */
export function searchBox({
  id,
  narrowedBy = () => undefined,
  onFound,
  showsMore = false,
  onEnter,
}: Options): SearchBox {
  const input = element('input', {
    ...{
      type: 'search',
      id,
      name: 'q',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    },
    ...{ maxlength: String(LONGEST_QUERY), placeholder: 'idempotency, on-call, nearshore …' },
  });
  const status = element('p', { class: 'search-status', 'aria-hidden': 'true' });
  const announced = element('p', { role: 'status', class: 'sr-only' });
  const results = element('div', { class: 'search-results' });
  const form = element('form', { role: 'search', action: `${base}/search/`, class: 'search-box' }, [
    element('label', { for: id }, ['Search the guide']),
    input,
    status,
    announced,
    results,
  ]);
  let latest = 0;
  let shown = A_PAGEFUL;

  /** Who already walks through the results stays where they are when more arrive. */
  const replaceResults = (parts: HTMLElement[]) => {
    const at = results.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    results.replaceChildren(...parts);
    if (at !== undefined)
      (links().find((link) => link.getAttribute('href') === at) ?? input).focus();
  };
  let pause: ReturnType<typeof setTimeout>;
  const say = (text: string) => {
    status.textContent = text;
    clearTimeout(pause);
    pause = setTimeout(() => (announced.textContent = text), PAUSE);
  };
  const show = (text: string, parts: HTMLElement[]) => {
    say(text);
    replaceResults(parts);
  };
  const firstPart = () => {
    const first = narrowedBy() ? [] : findFirst(input.value, base);
    return first.length ? [resultList(first, 'Titles and terms')] : [];
  };
  const isAsked = () => input.value.trim() !== '' || narrowedBy() !== undefined;

  /** Answers from the names in the same frame, and from the full text as soon as that has been drawn. */
  const answer = () => {
    const mine = ++latest;
    if (!isAsked()) return show('', recentPart());
    replaceResults(firstPart());
    requestAnimationFrame(() => setTimeout(() => mine === latest && void ask(mine)));
  };
  const ask = async (mine: number) => {
    const query = input.value;
    const narrowing = narrowedBy();
    let isAnswered = false;
    void later(SLOW, undefined).then(
      () => mine === latest && !isAnswered && say('Searching the text …'),
    );
    const names = await Promise.race([
      loadNames().catch(() => NO_NAMES),
      later(WAIT_FOR_NAMES, NO_NAMES),
    ]);
    try {
      const found = await withPagefind((pagefind) =>
        find(pagefind, query, { names, base, narrowing, most: shown }),
      );
      isAnswered = true;
      if (mine !== latest) return;
      if (found.first.length + found.rest.length) showFound(query, found);
      else
        show(
          `Nothing found${forQuery(query)}. ${narrowing ? 'Choose less' : 'Try a shorter or a plainer word'}, or browse:`,
          nothingPart(names, query),
        );
      onFound?.(found.records);
    } catch {
      isAnswered = true;
      if (mine !== latest) return;
      const first = firstPart();
      const less = first.length ? ' What follows is from titles and terms only.' : '';
      show(
        `The search is unavailable right now. Your connection or this site’s index may be the cause.${less} You can still browse:`,
        [...first, contentsLink()],
      );
    }
  };
  const showFound = (query: string, { first, rest, count }: Found) => {
    const all = Math.max(count, first.length + rest.length);
    const inAll = first.length + rest.length;
    const parts = [
      ...(first.length ? [resultList(first, 'Titles and terms')] : []),
      ...(rest.length ? [resultList(rest, 'In the text')] : []),
    ];
    if (!showsMore)
      parts.push(
        linkTo(
          query ? `?q=${encodeURIComponent(query)}` : '',
          'All results, by kind, skill area, level and engagement',
        ),
      );
    else if (count > shown) parts.push(moreButton());
    show(
      `${all} ${all === 1 ? 'result' : 'results'}${forQuery(query)}${all > inAll ? `, the best ${inAll} shown` : ''}`,
      parts,
    );
  };
  const moreButton = () => {
    const more = element('button', { type: 'button', class: 'search-more' }, ['Show more']);
    more.addEventListener('click', () => {
      const before = links().length;
      shown += A_PAGEFUL;
      const mine = ++latest;
      void ask(mine).then(() => mine === latest && links()[before]?.focus());
    });
    return more;
  };
  const recentPart = () => {
    const recent = recentSearches();
    if (!recent.length) return [];
    const again = recent.map((words) => {
      const button = element('button', { type: 'button' }, [words]);
      button.addEventListener('click', () => {
        input.value = words;
        input.focus();
        answer();
      });
      return element('li', {}, [button]);
    });
    const forget = element('button', { type: 'button', class: 'search-forget' }, ['Forget them']);
    forget.addEventListener('click', () => {
      forgetSearches();
      input.focus();
      show('Your recent searches are forgotten.', []);
    });
    const name = 'Recent searches, kept in this browser only';
    return [
      element('p', { 'aria-hidden': 'true' }, [name]),
      element('ul', { class: 'recent', 'aria-label': name }, again),
      forget,
    ];
  };
  const links = () => [...results.querySelectorAll<HTMLElement>('a, .recent button')];

  input.addEventListener('input', () => {
    shown = A_PAGEFUL;
    answer();
  });
  input.addEventListener('focus', () => void loadNames().catch(() => undefined));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
    rememberSearch(input.value);
    if (input.value.trim()) onEnter?.(input.value);
  });
  form.addEventListener(
    'click',
    ({ target }) => target instanceof HTMLAnchorElement && rememberSearch(input.value),
  );
  form.addEventListener('keydown', (event) => moveFocus(event, [input, ...links()]));
  // What was typed before the names came is answered once they are there.
  void loadNames().then(
    () => isAsked() && !results.childElementCount && answer(),
    () => undefined,
  );
  return { form, input, run: answer };
}

const forQuery = (query: string) => (query.trim() ? ` for “${query.slice(0, LONGEST_QUERY)}”` : '');
const later = <T>(ms: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

function nothingPart(names: Names, query: string): HTMLElement[] {
  const near = nearestNames(names.entries, query, MOST_SUGGESTIONS);
  const list = near.map(({ title, path, kind }) => ({
    title,
    url: `${base}/${path}`,
    kind,
    excerpt: '',
    places: [],
  }));
  return [...(list.length ? [resultList(list, 'Nearest names')] : []), contentsLink()];
}

/** Arrow keys walk through the box and its results; Home and End go to the first and last of them. */
function moveFocus(event: KeyboardEvent, stops: HTMLElement[]) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inText = at === 0 && (event.key === 'Home' || event.key === 'End');
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 1, End: stops.length - 1 }[event.key];
  if (target === undefined || at < 0 || inText || !stops[target]) return;
  event.preventDefault();
  stops[target].focus();
}
