import { TextField } from '../../../controls/fields';
import { useTakenOver } from '../../../controls/take-over';
import type { Store } from '../../../drafts/store/store';
import { chooseCandidate, chooseStage, chooseStart } from '../../choose';
import { roomText } from '../../explain';
import type { Bank, Kit } from '../../kit';
import { takesSample, type InterviewStage } from '../../stage';
import { readStart } from '../../starts';
import { SampleChoice } from './SampleChoice';
import { zoneHere } from './zone-here';

const LENGTHS = [15, 30, 45, 60, 75, 90, 120, 180];

/** The interview stages: which there are, how long they take, and who interviews. */
export function LoopFields({ store, kit, bank }: { store: Store; kit: Kit; bank: Bank }) {
  const starts = store.draft.value.kit?.starts ?? '';
  const isTakenOver = useTakenOver();
  return (
    <fieldset>
      <legend>Interview stages</legend>
      {bank.stages.map((stage) => (
        <StageFields key={stage.id} store={store} kit={kit} bank={bank} stage={stage} />
      ))}
      <TextField
        id="starts"
        label="First interview starts"
        hint={`For the calendar file.${isTakenOver ? ` Time zone: ${zoneHere()}.` : ''}`}
        kind="datetime-local"
        value={starts}
        problem={
          starts && !readStart(starts)
            ? 'Enter a date and time, for example 2027-01-31T09:30.'
            : undefined
        }
        onText={(text) => store.type(chooseStart(store.draft.value, text), 'starts')}
      />
      <TextField
        id="candidate"
        label="Candidate (initials or a code)"
        hint="Stands in the calendar entries, so that two candidates’ interviews are told apart. Don’t enter a name."
        value={store.draft.value.kit?.candidate ?? ''}
        onText={(text) => store.type(chooseCandidate(store.draft.value, text), 'candidate')}
      />
    </fieldset>
  );
}

function StageFields({
  store,
  kit,
  bank,
  stage,
}: {
  store: Store;
  kit: Kit;
  bank: Bank;
  stage: InterviewStage;
}) {
  const { id, name, who } = stage;
  const planned = kit.stages.find((one) => one.stage.id === id);
  const chosen = store.draft.value.kit?.stages.find((one) => one.id === id);
  const chosenAs = (changes: Parameters<typeof chooseStage>[2]) =>
    chooseStage(store.draft.value, id, changes);
  const minutes = planned?.minutes ?? stage.minutes;
  return (
    <fieldset class="stage">
      <legend>{name}</legend>
      <label class="tool-switch">
        <input
          type="checkbox"
          checked={Boolean(planned)}
          onChange={(event) =>
            store.edit(chosenAs({ dropped: event.currentTarget.checked ? undefined : true }))
          }
        />
        Include this stage
      </label>
      {planned && takesSample(stage) && (
        <SampleChoice store={store} kit={kit} bank={bank} stage={planned} />
      )}
      {planned && (
        <div class="pair">
          <div class="field">
            <label for={`${id}-minutes`}>Minutes</label>
            <select
              id={`${id}-minutes`}
              value={String(minutes)}
              aria-describedby={`${id}-room`}
              onChange={(event) => {
                const length = Number(event.currentTarget.value);
                store.edit(chosenAs({ minutes: length === stage.minutes ? undefined : length }));
              }}
            >
              {[...new Set([...LENGTHS, minutes])]
                .sort((one, two) => one - two)
                .map((length) => (
                  <option key={length} value={String(length)}>
                    {length}
                  </option>
                ))}
            </select>
            <p class={planned.over ? 'problem' : 'hint'} id={`${id}-room`}>
              {roomText(planned)}
            </p>
          </div>
          <TextField
            id={`${id}-interviewers`}
            label="Interviewers"
            hint={`${who}. Separate names with commas.`}
            value={chosen?.interviewers ?? ''}
            most={400}
            onText={(interviewers) =>
              store.type(
                chosenAs({ interviewers: interviewers || undefined }),
                `${id}-interviewers`,
              )
            }
          />
        </div>
      )}
    </fieldset>
  );
}
