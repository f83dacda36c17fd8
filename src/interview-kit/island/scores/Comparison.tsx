import type { Signal } from '@preact/signals';
import { DataTable } from '../../../controls/DataTable';
import { SelectField } from '../../../controls/fields';
import { candidateKey, type CandidateTable } from '../../compare-scores';
import type { Cards, Decision } from './cards';

const DECISIONS: Record<Decision, string> = {
  '': 'Undecided',
  hire: 'Hire',
  no: 'No hire',
  talk: 'Follow up',
};

interface Props {
  cards: Cards;
  names: Map<string, string>;
  isHiding: Signal<boolean>;
}

const keyOf = (table: CandidateTable) => candidateKey(table.cards[0]!);

/** A table for each candidate. While names are hidden each gets a decision, and only then the names are shown. */
export function Comparison({ cards, names, isHiding }: Props) {
  const { decisions } = cards;
  const tables = [...cards.tables.value].sort((one, two) =>
    (names.get(keyOf(one)) ?? '').localeCompare(names.get(keyOf(two)) ?? ''),
  );
  const open = tables.filter((table) => !decisions.value[keyOf(table)]).length;
  return (
    <section aria-labelledby="scores">
      <h2 id="scores" tabindex={-1}>
        Compare scorecards
      </h2>
      {!tables.length && <p class="hint">No scorecards with a candidate’s name yet.</p>}
      {tables.length > 0 && (
        <div class="no-print">
          <p>
            {isHiding.value
              ? 'Names are hidden. Discuss the scores, decide on each candidate, then show the names. (The evidence may still mention a name.)'
              : 'Names are shown. Earlier decisions are kept.'}
          </p>
          <p class="tool-bar">
            {isHiding.value ? (
              <>
                <button
                  type="button"
                  class="button button-main"
                  aria-disabled={open > 0}
                  aria-describedby="still-open"
                  onClick={() => open || (isHiding.value = false)}
                >
                  Show names
                </button>
                <button type="button" class="quiet" onClick={() => (isHiding.value = false)}>
                  Show names without decisions
                </button>
              </>
            ) : (
              <button type="button" class="quiet" onClick={() => (isHiding.value = true)}>
                Hide names
              </button>
            )}
          </p>
          {isHiding.value && (
            <p id="still-open" class="hint">
              {open
                ? `${open} ${open === 1 ? 'candidate has' : 'candidates have'} no decision yet.`
                : 'Every candidate has a decision.'}
            </p>
          )}
        </div>
      )}
      {tables.map((table, at) => {
        const key = keyOf(table);
        const decision = decisions.value[key] ?? '';
        return (
          <article key={key} class="sheet candidate">
            <h3 dir="auto">{names.get(key) ?? table.candidate}</h3>
            {cards.unclear.value.has(key) && (
              <p class="tool-notice">Grouped by name alone. Check above that it is one person.</p>
            )}
            <Scores
              table={table}
              name={names.get(key) ?? table.candidate}
              isHiding={isHiding.value}
            />
            {isHiding.value ? (
              <SelectField
                id={`decision-${at}`}
                label="Decision"
                value={decision}
                options={(Object.keys(DECISIONS) as Decision[]).map((value) => ({
                  value,
                  text: DECISIONS[value],
                }))}
                onChoice={(value) => cards.decide(key, value)}
              />
            ) : (
              <p>
                <strong>Decision:</strong> {DECISIONS[decision]}
              </p>
            )}
          </article>
        );
      })}
    </section>
  );
}

function Scores({
  table,
  name,
  isHiding,
}: {
  table: CandidateTable;
  name: string;
  isHiding: boolean;
}) {
  const { cards, rows, role, median, reworded } = table;
  const column = (at: number) =>
    isHiding || !cards[at]!.interviewer.trim() ? `Interviewer ${at + 1}` : cards[at]!.interviewer;
  const talk = rows.filter(({ isDisagreement }) => isDisagreement);
  return (
    <>
      <p dir="auto">
        {role}. {cards.length} {cards.length === 1 ? 'scorecard' : 'scorecards'}
        {median === undefined
          ? ', no score yet'
          : `; the median of all questions is ${median} of 4`}
        .
      </p>
      {reworded.length > 0 && (
        <p class="tool-notice">
          These scorecards come from two versions of the kit: {reworded.join(', ')} was asked about
          in different words. Each wording has its own row because their scores don’t compare.
        </p>
      )}
      <DataTable
        caption={`Scores for ${name}, 1 to 4`}
        heads={['Question', ...cards.map((_, at) => column(at)), 'Median', 'Spread']}
        rows={rows.map(({ skill, question, scores, median: middle, spread, isDisagreement }) => [
          reworded.includes(skill) ? `${skill}: ${question}` : skill,
          ...scores.map((score) => (score === undefined ? '–' : String(score))),
          middle === undefined ? '–' : String(middle),
          isDisagreement ? `${spread}, discuss` : String(spread),
        ])}
        numbers
      />
      {talk.length > 0 && (
        <>
          <h4>Talk about these first</h4>
          <ul>
            {talk.map(({ skill, question, scores, words }) => (
              <li key={question}>
                <strong dir="auto">{skill}</strong>:{' '}
                {scores.filter((score) => score !== undefined).join(' against ')}.
                <ul>
                  {words.map(
                    (text, at) =>
                      text && (
                        <li
                          key={at}
                          dir="auto"
                        >{`${column(at)} (${scores[at] ?? '–'}): ${text}`}</li>
                      ),
                  )}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
