import { render } from 'preact';
import { createCards } from './cards';
import { ScoresTool } from './ScoresTool';

/** Puts the tool in the place of the words that explain it. */
const place = document.getElementById('interview-scores');
if (place) {
  const kit = place.querySelector<HTMLAnchorElement>('a[data-kit]')?.href ?? '';
  place.replaceChildren();
  render(<ScoresTool cards={createCards()} kit={kit} />, place);
}
