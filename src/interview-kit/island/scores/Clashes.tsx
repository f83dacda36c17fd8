import { focusSoon } from '../../../controls/focus';
import type { Cards } from './cards';

/** Cards that may be a later version of one on the page, or another person of the same name: the reader says which. */
export function Clashes({ cards }: { cards: Cards }) {
  const settle = (...how: Parameters<Cards['settle']>) => {
    cards.settle(...how);
    focusSoon('cards');
  };
  return (
    <div role="alert" class="no-print">
      {cards.waiting.value.map((card, at) => (
        <div key={at} class="tool-notice">
          <p>
            There are two different scorecards by{' '}
            <span dir="auto">{card.interviewer || 'one interviewer'}</span> for a candidate called{' '}
            <span dir="auto">{card.candidate}</span> in “<span dir="auto">{card.stage}</span>”. Are
            they two candidates with the same name, or is one a later version of the other? Until
            you choose, the second isn’t counted.
          </p>
          <div class="row">
            <button type="button" class="quiet" onClick={() => settle(card, 'another person')}>
              Two candidates: keep both
            </button>
            <button type="button" class="quiet" onClick={() => settle(card, 'the newer')}>
              One candidate: take the second
            </button>
            <button type="button" class="quiet" onClick={() => settle(card, 'nothing')}>
              One candidate: keep the first
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
