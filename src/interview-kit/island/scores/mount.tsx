import { render } from 'preact';
import { createCards } from './cards';
import { ScoresTool } from './ScoresTool';

/** Puts the tool in the place of the words that explain it. */
const place = document.getElementById('interview-scores');
if (place) {
  const addressOf = (link: string) =>
    place.querySelector<HTMLAnchorElement>(`a[data-${link}]`)?.href ?? '';
  const [kit, example] = [addressOf('kit'), addressOf('example')];
  place.replaceChildren();
  render(<ScoresTool cards={createCards()} kit={kit} example={example} />, place);
}
