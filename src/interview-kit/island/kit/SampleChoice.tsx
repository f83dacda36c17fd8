import { SelectField } from '../../../controls/fields';
import type { Store } from '../../../drafts/store/store';
import { chooseStage } from '../../choose';
import { requirementsOf } from '../../from-draft';
import type { Bank, Kit, KitStage } from '../../kit';
import { isShownBy } from '../../work-sample';

const NONE = '';

/** Which work sample the candidate does before a stage, if any; those of the level first. */
export function SampleChoice({
  store,
  kit,
  bank,
  stage,
}: {
  store: Store;
  kit: Kit;
  bank: Bank;
  stage: KitStage;
}) {
  const { id } = stage.stage;
  const chosen = store.draft.value.kit?.stages.find((one) => one.id === id)?.sample ?? NONE;
  const isGone = Boolean(chosen) && !stage.sample;
  const fits = (one: Bank['samples'][number]) => one.levels.includes(kit.level);
  const { mustHaves } = requirementsOf(store.draft.value, store.catalogue);
  const shows = (one: Bank['samples'][number]) =>
    mustHaves.filter(({ item }) => isShownBy(one, item)).length || 'none';
  const choose = (value: string) => {
    const sample = bank.samples.find((one) => one.id === value);
    store.edit(chooseStage(store.draft.value, id, { sample: sample?.id }));
    store.announce(
      sample
        ? `The candidate works ${sample.minutes} minutes alone on “${sample.title}”, then you talk for ${sample.talk}. What it shows is not asked about again.`
        : 'No work sample is planned; questions ask about every must-have.',
    );
  };
  return (
    <>
      <SelectField
        id={`${id}-sample`}
        label="Work sample beforehand"
        value={chosen}
        options={[
          { value: NONE, text: 'None: questions only' },
          ...(isGone ? [{ value: chosen, text: 'A work sample that is gone' }] : []),
          ...[...bank.samples.filter(fits), ...bank.samples.filter((one) => !fits(one))].map(
            (one) => ({
              value: one.id,
              text: `${fits(one) ? '' : `(${one.levels.join(', ')}) `}${one.title}: ${one.minutes} min, shows ${shows(one)} of your must-haves`,
            }),
          ),
        ]}
        onChoice={choose}
      />
      {isGone && (
        <p class="problem">
          The work sample “{chosen}” is not in the guide any more, so the stage is planned without
          one. Choose another, or none.
        </p>
      )}
    </>
  );
}
