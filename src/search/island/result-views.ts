import { element } from './element';
import type { Result } from './find';
import { markedRuns } from './marked-text';
import { base } from './names';

export const resultList = (results: Result[], name: string): HTMLElement =>
  element('ul', { 'aria-label': name }, results.map(resultView));

function resultView({ title, url, kind, excerpt, places }: Result): HTMLElement {
  const marked = markedRuns(excerpt).map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, [text]) : text,
  );
  const placeList = places.map((place) =>
    element('li', {}, [element('a', { href: place.url }, [place.title])]),
  );
  return element('li', {}, [
    element('a', { href: url }, [title]),
    ' ',
    element('span', { class: 'kind' }, [kind]),
    ...(marked.length ? [element('p', {}, marked)] : []),
    ...(placeList.length
      ? [element('ul', { class: 'places', 'aria-label': `Places in ${title}` }, placeList)]
      : []),
  ]);
}

export const linkTo = (address: string, words: string): HTMLElement =>
  element('p', {}, [element('a', { href: `${base}/search/${address}` }, [words])]);

export const contentsLink = (): HTMLElement => linkTo('', 'All pages of the guide');
