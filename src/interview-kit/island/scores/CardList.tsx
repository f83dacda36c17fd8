import { useSignal } from '@preact/signals';
import { focusSoon } from '../../../controls/focus';
import { candidateKey } from '../../compare-scores';
import type { Cards, Entry } from './cards';

/** The scorecards on the page, to fill in, correct and take away. `names`: what candidates are called while hidden. */
export function CardList({
  cards,
  names,
  example,
}: {
  cards: Cards;
  names: Map<string, string>;
  example: string;
}) {
  const gone = useSignal<{ words: string; bringBack: () => void } | undefined>(undefined);
  const takeAway = (words: string, id?: number) => {
    gone.value = { words, bringBack: cards.remove(id) };
    focusSoon('cards');
  };
  const nameOf = ({ card, id }: Entry) => {
    const hidden = names.get(candidateKey(card));
    const who = card.candidate.trim() ? (hidden ?? card.candidate) : 'To fill in';
    return `${who}, ${card.stage}, ${names.size ? `card ${id}` : card.interviewer || 'no interviewer'}`;
  };
  return (
    <section class="no-print" aria-labelledby="cards">
      <h2 id="cards" tabIndex={-1}>
        Scorecards
      </h2>
      <ul class="kit-list">
        {cards.entries.value.map((entry) => (
          <li key={entry.id} class="row">
            <span dir="auto">
              {nameOf(entry)}{' '}
              {!entry.isSaved && <span class="problem">not saved as a file yet</span>}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`Fill in: ${nameOf(entry)}`}
              onClick={() => {
                cards.open.value = entry.id;
                focusSoon('card-candidate');
              }}
            >
              Fill in
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={`Take away: ${nameOf(entry)}`}
              onClick={() => takeAway('A scorecard is off the page.', entry.id)}
            >
              Take away
            </button>
          </li>
        ))}
      </ul>
      {cards.entries.value.length > 1 && (
        <button
          type="button"
          class="quiet"
          onClick={() => takeAway('All scorecards are off the page.')}
        >
          Take all away
        </button>
      )}
      {!cards.entries.value.length && (
        <p class="hint">
          None is here yet.{' '}
          <button type="button" class="quiet" onClick={() => void cards.loadExample(example)}>
            Show me with made-up scores
          </button>
        </p>
      )}
      <p role="status">
        {gone.value && (
          <>
            {gone.value.words}{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                gone.value?.bringBack();
                gone.value = undefined;
                focusSoon('cards');
              }}
            >
              Bring back
            </button>
          </>
        )}
      </p>
    </section>
  );
}
