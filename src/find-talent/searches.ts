import type { Brief } from './brief';
import { anyOf, isWithin, phrase, tidy } from './boolean';
import type { SearchPlace, SourcingCatalogue } from './catalogue';
import { termsOf, type Term, type Terms } from './terms';

/** One link to a public search. */
export interface Search {
  /** What sets it apart from the place's other links, such as a language. */
  label?: string;
  address: string;
  /** The string to copy; missing where the place has none. */
  text?: string;
  /** What had no room in it, in words. */
  leftOut: string[];
}

/** A place with its links; none where it needs something the brief lacks, which `needs` names. */
export interface PlaceSearches {
  place: SearchPlace;
  searches: Search[];
  needs?: string;
}

/** Links to one place for as many of a brief's technologies; more would be a wall. */
const MOST_LINKS = 4;

/** The searches of a brief in every public place, in the order of content/search-places.yaml. */
export function searchesOf(brief: Brief, catalogue: SourcingCatalogue): PlaceSearches[] {
  const terms = termsOf(brief, catalogue);
  return catalogue.places.map((place) => {
    if (place.each === 'language') {
      if (!terms.languages.length)
        return { place, searches: [], needs: 'Choose a language to get this search.' };
      return {
        place,
        searches: terms.languages.slice(0, MOST_LINKS).map((language) => ({
          label: language,
          ...search(place, terms, catalogue, { language: phrase(language) }),
        })),
      };
    }
    if (
      !terms.stack.length &&
      (place.each || /\{(topics|plain)\}/.test(Object.values(place.query).join()))
    )
      return { place, searches: [], needs: 'Choose a technology to get this search.' };
    if (place.each === 'technology')
      return {
        place,
        searches: terms.stack.slice(0, MOST_LINKS).map((term) => ({
          label: term.name,
          ...search(place, terms, catalogue, {
            technology: term.name,
            tag: tagOf(term, catalogue),
          }),
        })),
      };
    return { place, searches: [search(place, terms, catalogue, {})] };
  });
}

/** How Stack Overflow tags a technology: its own word, or the name in lower case with hyphens. */
const tagOf = ({ id, name }: Term, { words }: SourcingCatalogue) =>
  words[`tag.${id}`]?.[0] ?? name.toLowerCase().replace(/\s+/g, '-');

/** The link, in the most generous form that keeps within the place's limit. */
function search(
  place: SearchPlace,
  terms: Terms,
  catalogue: SourcingCatalogue,
  own: Record<string, string>,
): Search {
  const build = (form: Terms) => {
    const slots: Record<string, string> = { ...slotsOf(form, catalogue), ...own };
    return Object.fromEntries(
      Object.entries(place.query).map(([name, template]) => [
        name,
        tidy(template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')),
      ]),
    );
  };
  const forms = [...shorter(terms)];
  const text = (query: Record<string, string>) =>
    place.copy === undefined ? '' : (query[place.copy] ?? '');
  const fits =
    forms.find(([form]) => isWithin(text(build(form)), place.most ?? {})) ?? forms.at(-1)!;
  const query = build(fits[0]);
  const address = new URL(place.address.replace('{tag}', encodeURIComponent(own['tag'] ?? '')));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return {
    address: address.href,
    leftOut: fits[1],
    ...(place.copy === undefined ? {} : { text: text(query) }),
  };
}

/** The terms in every place's own grammar. */
function slotsOf(
  { titles, level, engagement, places, stack }: Terms,
  { words }: SourcingCatalogue,
): Record<string, string> {
  const topic = ({ id, name }: Term) =>
    words[`topic.${id}`]?.[0] ?? id ?? name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return {
    titles: anyOf(titles),
    title: titles[0] ?? '',
    level: anyOf(level),
    engagement: anyOf(engagement),
    place: anyOf(places),
    stack: stack.map((term) => anyOf(term.words)).join(' '),
    plain: stack.map((term) => phrase(term.words[0] ?? term.name)).join(' '),
    // GitHub's own form; a second place would ask for people who live in both.
    githubPlace: places[0] === undefined ? '' : `location:${phrase(places[0])}`,
    topics: stack.map((term) => `topic:${topic(term)}`).join(' '),
  };
}

/** Ever shorter forms of the terms, each with what it left out: spellings first, then titles, then technologies from the last. */
function* shorter(terms: Terms): Generator<[Terms, string[]]> {
  yield [terms, []];
  let form: Terms = {
    ...terms,
    stack: terms.stack.map((term) => ({ ...term, words: term.words.slice(0, 1) })),
  };
  let leftOut = form.stack.some(
    ({ words }, index) => words.length < terms.stack[index]!.words.length,
  )
    ? ['other spellings']
    : [];
  yield [form, leftOut];
  if (terms.titles.length > 1) leftOut = [...leftOut, 'other job titles'];
  form = { ...form, titles: terms.titles.slice(0, 1) };
  yield [form, leftOut];
  for (let kept = terms.stack.length - 1; kept >= 1; kept--) {
    form = { ...form, stack: form.stack.slice(0, kept) };
    leftOut = [...leftOut, terms.stack[kept]!.name];
    yield [form, leftOut];
  }
  for (let kept = terms.places.length - 1; kept >= 0; kept--) {
    form = { ...form, places: terms.places.slice(0, kept) };
    leftOut = [...leftOut, terms.places[kept]!];
    yield [form, leftOut];
  }
  yield [{ ...form, stack: [] }, [...leftOut, ...terms.stack.slice(0, 1).map(({ name }) => name)]];
}
