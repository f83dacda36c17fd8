import { useSignal } from '@preact/signals';
import { download } from '../../../controls/deliver';
import { scorecardsCsv } from '../../scorecard-csv';
import { hiddenNames } from '../../card-table';
import { checksum } from '../../../formats/checksum';
import { CardForm } from './CardForm';
import { CardList } from './CardList';
import type { Cards } from './cards';
import { Clashes } from './Clashes';
import { Comparison } from './Comparison';
import { WhoIsWho } from './WhoIsWho';

/** The whole tool: scorecards in, one form to fill in, and a table for each candidate. */
export function ScoresTool({
  cards,
  kit,
  example,
}: {
  cards: Cards;
  kit: string;
  example: string;
}) {
  const isHiding = useSignal(true);
  const entries = cards.entries.value;
  const open = entries.find(({ id }) => id === cards.open.value);
  const names = isHiding.value
    ? hiddenNames(
        entries.map(({ card }) => card),
        checksum,
      )
    : new Map<string, string>();
  const load = (files: FileList | null | undefined) => void cards.load([...(files ?? [])]);
  return (
    <div
      class="tool scores"
      onDragOver={(event) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        load(event.dataTransfer.files);
      }}
    >
      <header class="no-print">
        <h1>Interview scores</h1>
        <p class="hint">
          Nothing leaves this browser. The cards stay here until you close this tab; what must last
          is in your files. Empty scorecards come from the <a href={kit}>interview kit</a>.
        </p>
        <div class="field scores-files">
          <label for="files">
            Scorecards (files of the kit, or CSV tables): choose them, or drop them on this page
          </label>
          <input
            id="files"
            type="file"
            multiple
            accept=".json,.csv,application/json,text/csv"
            onChange={(event) => {
              load(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </div>
        <p role="status">{cards.said.value}</p>
      </header>
      <div role="alert" class="no-print">
        {cards.problems.value.map((text) => (
          <p key={text} class="tool-notice">
            {text}
          </p>
        ))}
      </div>
      <Clashes cards={cards} />
      <WhoIsWho cards={cards} names={names} />
      <CardList cards={cards} names={names} example={example} />
      {open && <CardForm key={open.id} cards={cards} entry={open} />}
      <Comparison cards={cards} names={names} isHiding={isHiding} />
      {cards.tables.value.length > 0 && !isHiding.value && (
        <p class="no-print">
          <button
            type="button"
            class="button"
            onClick={() =>
              download('scores.csv', 'text/csv', scorecardsCsv(entries.map(({ card }) => card)))
            }
          >
            All scores as a table (.csv)
          </button>{' '}
          <button type="button" class="button" onClick={() => print()}>
            Print
          </button>
        </p>
      )}
    </div>
  );
}
