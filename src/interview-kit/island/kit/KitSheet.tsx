import { useSignal } from '@preact/signals';
import { DataTable } from '../../../controls/DataTable';
import { focusSoon } from '../../../controls/focus';
import type { Store } from '../../../drafts/store/store';
import { choosePick } from '../../choose';
import { costText, forgottenText, interviewerNames, loopTable, roomText } from '../../explain';
import type { Bank, Kit, KitStage } from '../../kit';
import { isScored } from '../../plan';
import { takeAlong } from './take-along';
import { QuestionSheet } from './QuestionSheet';
import { openWays, QuestionWays, type Opened } from './QuestionWays';
import { SampleSheet } from './SampleSheet';

interface Props {
  store: Store;
  kit: Kit;
  bank: Bank;
}

/** The kit: the loop, then each stage as the scorecard that its interviewers hold in their hands. */
export function KitSheet({ store, kit, bank }: Props) {
  const opened: Opened = useSignal<ReadonlySet<string>>(new Set());
  const restore = (id: string, name: string) => {
    store.edit(choosePick(store.draft.value, id, { dropped: undefined }));
    store.announce(`The question on ${name} was restored.`);
    focusSoon('kit');
  };
  const writeOwn = (id: string, name: string) => {
    store.edit(choosePick(store.draft.value, id, { text: '' }));
    openWays(opened, id);
    store.announce(`Write your own question on ${name}.`);
    focusSoon(`own-${id.replaceAll('/', '-')}`);
  };
  return (
    <section class="sheet" aria-labelledby="kit" data-pagefind-ignore>
      <h2 id="kit" tabindex={-1}>
        Interview kit: {kit.title}
      </h2>
      <p>{costText(kit)}</p>
      {kit.forgotten.length > 0 && (
        <div class="tool-notice kit-forgotten">
          {kit.forgotten.map((one) => (
            <p key={one.id}>
              {forgottenText(one)}{' '}
              {one.why === 'dropped' && (
                <button
                  type="button"
                  class="quiet no-print"
                  aria-label={`Restore: ${one.name}`}
                  onClick={() => restore(one.id, one.name)}
                >
                  Restore
                </button>
              )}
              {one.why === 'no question' && (
                <button
                  type="button"
                  class="quiet no-print"
                  aria-label={`Write your own question: ${one.name}`}
                  onClick={() => writeOwn(one.id, one.name)}
                >
                  Write your own question
                </button>
              )}
            </p>
          ))}
        </div>
      )}
      <DataTable caption="Interview stages" {...loopTable(kit)} sumRow />
      {kit.stages.map((stage, at) => (
        <StageSheets
          key={stage.stage.id}
          store={store}
          kit={kit}
          stage={stage}
          number={at + 1}
          bank={bank}
          opened={opened}
        />
      ))}
    </section>
  );
}

/** A stage on screen once, and on paper once for each of its interviewers. */
function StageSheets({
  stage,
  number,
  opened,
  ...rest
}: Props & { stage: KitStage; number: number; opened: Opened }) {
  const { store, kit } = rest;
  const names = interviewerNames(stage);
  return (
    <>
      {names.map((_, at) => (
        <div
          key={at}
          class={`scorecard${at ? ' print-copy' : ''}${isScored(stage) ? '' : ' bare'}`}
        >
          <div class="scorecard-top">
            <h3 {...(at ? {} : { id: `stage-${stage.stage.id}` })}>
              {number}. {stage.stage.name}, {stage.minutes} minutes
            </h3>
            <p class="print-only scorecard-head">
              <span>Candidate:</span> <span>Interviewer: {stage.interviewers[at] || ''}</span>{' '}
              <span>Date:</span>
            </p>
          </div>
          <p>
            {stage.stage.purpose} <span class="hint">({roomText(stage)})</span>
          </p>
          {!at && isScored(stage) && (
            <p class="row no-print needs-script">
              {names.map((one, index) => (
                <button
                  key={index}
                  type="button"
                  class="quiet"
                  onClick={() =>
                    void takeAlong(store, (ways) => ways.saveScorecard(store, kit, stage, index))
                  }
                >
                  Scorecard for <span dir="auto">{one}</span>
                </button>
              ))}
            </p>
          )}
          <SampleSheet {...rest} stage={stage} isCopy={at > 0} />
          {!isScored(stage) && (
            <p class="hint">
              No questions are planned here. Move one here, or use the time for a conversation.
            </p>
          )}
          {stage.asked.map((asked) => (
            <QuestionSheet
              key={asked.id}
              asked={asked}
              headingId={at ? undefined : `asked-${asked.id.replaceAll('/', '-')}`}
            >
              {!at && <QuestionWays {...rest} asked={asked} stage={stage} opened={opened} />}
            </QuestionSheet>
          ))}
        </div>
      ))}
    </>
  );
}
