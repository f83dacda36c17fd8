import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { download } from '../../../controls/deliver';
import { NeedsScript } from '../../../controls/take-over';
import { scorecardsCsv } from '../../scorecard-csv';
import { hiddenNames } from '../../card-table';
import { checksum } from '../../../formats/checksum';
import { CardForm } from './CardForm';
import { CardList } from './CardList';
import { createCards } from './cards';
import { Clashes } from './Clashes';
import { Comparison } from './Comparison';
import { WhoIsWho } from './WhoIsWho';

interface Props {
  /** Where empty scorecards come from. */
  kit: string;
  /** Where the table of made-up scores is. */
  example: string;
  /** What the tool is for, in a sentence. */
  lead: string;
}

/** The whole tool: scorecards in, one form to fill in, and a table for each candidate. */
export function ScoresTool({ kit, example, lead }: Props) {
  const [cards] = useState(createCards);
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
        <p>{lead}</p>
        <p class="callout without-script">
          Comparing needs JavaScript; nothing leaves your browser. Without it, the{' '}
          <a href={kit}>interview kit</a> works on paper: print its scorecards, fill them in by hand
          and lay them side by side. Scores of several people fit one table:{' '}
          <a href={example}>an example</a> with made-up scores.
        </p>
        <p class="hint needs-script">
          Nothing leaves this browser. Scorecards stay here until you close this tab, so save them
          as files. Empty scorecards come from the <a href={kit}>interview kit</a>.
        </p>
        <NeedsScript>
          <div class="field scores-files">
            <label for="files">
              Scorecards (files from the kit or CSV tables): choose files or drop them on this page
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
        </NeedsScript>
        <p role="status">{cards.said.value}</p>
      </header>
      <div role="alert" class="no-print">
        {cards.problems.value.map((text) => (
          <p key={text} class="tool-notice">
            {text}
          </p>
        ))}
      </div>
      <NeedsScript>
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
      </NeedsScript>
    </div>
  );
}
