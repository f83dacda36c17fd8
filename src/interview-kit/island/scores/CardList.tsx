import { useSignal } from '@preact/signals';
import { focusSoon } from '../../../controls/focus';
import { candidateKey } from '../../compare-scores';
import type { Cards, Entry } from './cards';

/** The scorecards on the page, to fill in, correct and remove. `names`: what candidates are called while hidden. */
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
  const remove = (words: string, id?: number) => {
    gone.value = { words, bringBack: cards.remove(id) };
    focusSoon('cards');
  };
  const nameOf = ({ card, id }: Entry) => {
    const hidden = names.get(candidateKey(card));
    const who = card.candidate.trim() ? (hidden ?? card.candidate) : 'Not filled in';
    return `${who}, ${card.stage}, ${names.size ? `card ${id}` : card.interviewer || 'no interviewer'}`;
  };
  return (
    <section class="no-print" aria-labelledby="cards">
      <h2 id="cards" tabindex={-1}>
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
              aria-label={`Remove: ${nameOf(entry)}`}
              onClick={() => remove('Scorecard removed.', entry.id)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {cards.entries.value.length > 1 && (
        <button type="button" class="quiet" onClick={() => remove('All scorecards removed.')}>
          Remove all
        </button>
      )}
      {!cards.entries.value.length && (
        <p class="hint">
          No scorecards yet.{' '}
          <button type="button" class="quiet" onClick={() => void cards.loadExample(example)}>
            Try with sample data
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
              Undo
            </button>
          </>
        )}
      </p>
    </section>
  );
}
