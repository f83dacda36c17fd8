import { focusSoon } from '../../../controls/focus';
import type { Store } from '../../../drafts/store/store';
import { choosePick } from '../../choose';
import { sampleLines } from '../../explain';
import type { Bank, Kit, KitStage, Wanted } from '../../kit';
import { questionsFor } from '../../plan';
import { AnchorScale } from './AnchorScale';

/** The work sample of a stage: its terms, what no question asks about again, and its rubric to score on. `isCopy`: for paper alone. */
export function SampleSheet({
  store,
  kit,
  bank,
  stage,
  isCopy,
}: {
  store: Store;
  kit: Kit;
  bank: Bank;
  stage: KitStage;
  isCopy: boolean;
}) {
  const { sample, shows } = stage;
  if (!sample) return null;
  const ask = ({ id, item, name }: Wanted) => {
    const [first] = questionsFor(item, kit.level, bank.questions);
    store.edit(
      choosePick(
        store.draft.value,
        id,
        first ? { question: first.id, dropped: undefined } : { text: '', dropped: undefined },
      ),
    );
    store.announce(`A question asks about ${name} as well now.`);
    focusSoon(`asked-${id.replaceAll('/', '-')}`);
  };
  return (
    <>
      <section class="question" {...(isCopy ? {} : { 'aria-labelledby': 'sample-terms' })}>
        <h4 tabindex={-1} {...(isCopy ? {} : { id: 'sample-terms' })}>
          Work sample: {sample.title}
        </h4>
        <ul>
          {sampleLines(stage).map((text) => (
            <li key={text}>{text}</li>
          ))}
          <li>
            <a href={new URL(sample.address).pathname}>
              The brief for the candidate, and what you prepare
            </a>
            <span class="print-address"> {sample.address}</span>
          </li>
        </ul>
        {!sample.levels.includes(kit.level) && (
          <p class="problem">It was written for {sample.levels.join(', ')}.</p>
        )}
        {!isCopy && shows.length > 0 && (
          <details class="no-print kit-ways needs-script">
            <summary>Ask about one of these as well</summary>
            <ul class="kit-list">
              {shows.map((wanted) => (
                <li key={wanted.id} class="row">
                  <span dir="auto">{wanted.name}</span>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`Ask as well: ${wanted.name}`}
                    onClick={() => ask(wanted)}
                  >
                    Ask as well
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {sample.rubric.map(({ id, criterion, anchors }) => (
        <section
          key={id}
          class="question"
          {...(isCopy ? {} : { 'aria-labelledby': `criterion-${id}` })}
        >
          <h4 {...(isCopy ? {} : { id: `criterion-${id}` })}>{criterion}</h4>
          <AnchorScale anchors={anchors} />
        </section>
      ))}
    </>
  );
}
