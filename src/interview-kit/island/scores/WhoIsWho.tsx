import { focusSoon } from '../../../controls/focus';
import { SelectField } from '../../../controls/fields';
import { candidateKey, groupBy } from '../../compare-scores';
import type { Cards, Entry } from './cards';

const ANOTHER = 'another person';

/** Cards that only a name puts together: the reader says whether each name is one person, and sorts the cards where it is two. */
export function WhoIsWho({ cards, names }: { cards: Cards; names: Map<string, string> }) {
  const groups = cards.unclearCards.value;
  if (!groups.length) return null;
  const nameOf = ({ card }: Entry) => names.get(candidateKey(card)) ?? card.candidate.trim();
  const labelOf = ({ card, id }: Entry) =>
    `${card.stage}, ${names.size ? `card ${id}` : card.interviewer || 'no interviewer'}`;
  const move = (id: number, value: string) => {
    cards.moveTo(id, value === ANOTHER ? undefined : value);
    focusSoon(`person-${id}`, 'scores');
  };
  return (
    <section class="tool-notice no-print" aria-labelledby="who-is-who">
      <h2 id="who-is-who">Check for duplicate names</h2>
      <p>
        Scorecards are grouped by candidate name. If two candidates share a name, assign their
        scorecards.
        {names.size > 0 && ' Names are hidden here; open a scorecard to see its own.'}
      </p>
      {groups.map((group) => {
        const people = [...groupBy(group, ({ card }) => candidateKey(card)).values()].map(
          ([one]) => one!,
        );
        return (
          <details key={group[0]!.id}>
            <summary>
              <span dir="auto">{people.map(nameOf).join(', ')}</span>: {group.length} cards
            </summary>
            {group.map((entry) => (
              <SelectField
                key={entry.id}
                id={`person-${entry.id}`}
                label={`${labelOf(entry)}: candidate`}
                value={
                  people.find(({ card }) => candidateKey(card) === candidateKey(entry.card))!.card
                    .candidate
                }
                options={[
                  ...people.map((one) => ({ value: one.card.candidate, text: nameOf(one) })),
                  { value: ANOTHER, text: 'Another person with this name' },
                ]}
                onChoice={(value) => move(entry.id, value)}
              />
            ))}
          </details>
        );
      })}
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            cards.confirmNames();
            focusSoon('scores');
          }}
        >
          Each name is one person
        </button>
      </p>
    </section>
  );
}
