import type { Signal } from '@preact/signals';
import { DrawnWhenOpen } from '../../../controls/DrawnWhenOpen';
import { focusSoon } from '../../../controls/focus';
import { SelectField, TextField } from '../../../controls/fields';
import type { Store } from '../../../drafts/store/store';
import { choosePick } from '../../choose';
import type { Asked, Bank, Kit, KitStage } from '../../kit';
import { questionsFor } from '../../plan';
import { isShownBy } from '../../work-sample';

interface Props {
  store: Store;
  kit: Kit;
  bank: Bank;
  asked: Asked;
  stage: KitStage;
  opened: Opened;
}

const OWN = 'own words';
const SHOWN = 'shown by the work sample';

/** The lines whose questions are being changed: they stay unfolded when they move to another stage. */
export type Opened = Signal<ReadonlySet<string>>;
const withId = (ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> =>
  new Set(isIn ? [...ids, id] : [...ids].filter((one) => one !== id));

/** Unfolds what can be done with a question. */
export const openWays = (opened: Opened, id: string) =>
  (opened.value = withId(opened.value, id, true));

/** What a person can do with a question: swap it, write their own, move it, remove it. */
export function QuestionWays({ store, kit, bank, asked, stage, opened }: Props) {
  const { id, item, name } = asked;
  const field = id.replaceAll('/', '-');
  const choose = (changes: Parameters<typeof choosePick>[2]) =>
    store.edit(choosePick(store.draft.value, id, changes));
  const offered = questionsFor(item, kit.level, bank.questions);
  const isShown = kit.stages.some(({ sample }) => sample && isShownBy(sample, item));
  const swap = (value: string) => {
    if (value === SHOWN) return leaveToSample();
    if (value === OWN) choose({ text: '', question: undefined });
    else choose({ question: value, text: undefined });
    store.announce(
      value === OWN
        ? `Write your own question on ${name}.`
        : `Another question asks about ${name} now.`,
    );
    focusSoon(value === OWN ? `own-${field}` : `swap-${field}`);
  };
  const move = (value: string) => {
    choose({ stage: value });
    store.announce(
      `The question on ${name} is in “${kit.stages.find((one) => one.stage.id === value)?.stage.name ?? ''}” now.`,
    );
    focusSoon(`move-${field}`);
  };
  const leaveToSample = () => {
    choose({ question: undefined, text: undefined, stage: undefined });
    store.announce(`The work sample covers ${name}, so its question was removed.`);
    focusSoon('sample-terms');
  };
  const drop = () => {
    choose({ dropped: true });
    store.announce(`The question on ${name} was removed. Undo restores it.`);
    focusSoon('kit');
  };
  return (
    <DrawnWhenOpen
      class="no-print kit-ways needs-script"
      summary="Change this question"
      isOpen={opened.value.has(id)}
      onOpen={(isOpen) => (opened.value = withId(opened.value, id, isOpen))}
    >
      {() => (
        <>
          {!asked.question && (
            <TextField
              id={`own-${field}`}
              label={`Your question on: ${name}`}
              long
              most={1000}
              value={store.draft.value.kit?.picks.find((pick) => pick.id === id)?.text ?? ''}
              onText={(text) =>
                store.type(choosePick(store.draft.value, id, { text }), `own-${field}`)
              }
            />
          )}
          {offered.length > 0 && (
            <SelectField
              id={`swap-${field}`}
              label="Question"
              value={asked.question?.id ?? OWN}
              options={[
                ...offered.map((question) => ({
                  value: question.id,
                  text: `${question.levels.includes(kit.level) ? '' : `(${question.levels.join(', ')}) `}${question.question.slice(0, 90)}…`,
                })),
                { value: OWN, text: 'Write your own' },
                ...(isShown
                  ? [{ value: SHOWN, text: 'No question (covered by the work sample)' }]
                  : []),
              ]}
              onChoice={swap}
            />
          )}
          <SelectField
            id={`move-${field}`}
            label="Stage"
            value={stage.stage.id}
            options={kit.stages.map((one) => ({ value: one.stage.id, text: one.stage.name }))}
            onChoice={move}
          />
          <button
            type="button"
            class="quiet"
            aria-label={`Remove: ${name}`}
            onClick={isShown ? leaveToSample : drop}
          >
            Remove
          </button>
        </>
      )}
    </DrawnWhenOpen>
  );
}
