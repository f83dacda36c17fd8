import { isSame } from '../drafts/merge';
import { candidateKey, cardKey } from './compare-scores';
import type { Scorecard } from './scorecard';

/** What happens to a scorecard that comes in beside others. */
export type Arrival = 'new' | 'same' | 'clash';

/**
 * Whether a card is news: the same card twice is not; another one of one interviewer, candidate and stage is a clash, for it
 * may be a later version or another person of that name. Cards without a candidate are still to be filled in, and never clash.
 */
export function arrivalOf(card: Scorecard, cards: Scorecard[]): Arrival {
  if (cards.some((one) => isSame(said(one), said(card)))) return 'same';
  return card.candidate.trim() && cards.some((one) => cardKey(one) === cardKey(card))
    ? 'clash'
    : 'new';
}

/** What a card says, without what not every file holds: the follow-ups to its questions, and the anchors of its grades. */
const said = ({ questions, ...card }: Scorecard) => ({
  ...card,
  questions: questions.map(({ id, question, grade, words }) => ({
    id,
    question,
    grade,
    words: words.trim(),
  })),
});

/** A name without the number that tells it from another person's. */
const bareName = ({ candidate }: Scorecard): string => candidate.trim().replace(/ \(\d+\)$/, '');

/** The same for all people of one name and role, whatever number tells them apart. */
export const namesakeKey = (card: Scorecard): string =>
  candidateKey({ ...card, candidate: bareName(card) });

/** A name for one more person of a card's name: the first number that none has. */
export const nextNamesake = (card: Scorecard, cards: Scorecard[]): string =>
  numbered(card, bareName(card), cards, candidateKey).candidate;

/** The card for a second person of that name: the first number behind the name that this interviewer has no card of. */
export const asAnotherPerson = (card: Scorecard, cards: Scorecard[]): Scorecard =>
  numbered(card, card.candidate.trim(), cards, cardKey);

/** The card under a name with the first number behind it, from 2, whose key none of the cards has. */
function numbered(
  card: Scorecard,
  name: string,
  cards: Scorecard[],
  keyOf: (card: Scorecard) => string,
): Scorecard {
  const taken = new Set(cards.map(keyOf));
  for (let number = 2; ; number++) {
    const other = { ...card, candidate: `${name} (${number})` };
    if (!taken.has(keyOf(other))) return other;
  }
}

/** Names that say nothing: Candidate A, Candidate B, by an order that says nothing either. */
export function hiddenNames(
  cards: Scorecard[],
  order: (key: string) => string,
): Map<string, string> {
  const keys = [...new Set(cards.map(candidateKey))].sort((one, two) =>
    order(one) < order(two) ? -1 : 1,
  );
  return new Map(keys.map((key, at) => [key, `Candidate ${letters(at)}`]));
}

/** A, B … Z, AA, AB … */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
