import { TextField } from '../../controls/fields';
import { focusSoon } from '../../controls/focus';
import { MOST_STAGES, newStage, type StageFigures } from '../figures';

interface Props {
  stages: StageFigures[];
  problems: Record<string, string>;
  onEdit: (stages: StageFigures[]) => void;
}

const NUMBERS = [
  ['minutes', 'Minutes'],
  ['interviewers', 'Interviewers'],
  ['candidates', 'Candidates'],
  ['days', 'Working days'],
] as const;

/** The stages, one after the other; the focus follows a stage that is added or removed. */
export function StageFields({ stages, problems, onEdit }: Props) {
  const add = () => {
    onEdit([...stages, newStage()]);
    focusSoon(`stage-${stages.length}-name`);
  };
  const remove = (place: number) => {
    onEdit(stages.filter((_, index) => index !== place));
    focusSoon(stages.length > 1 ? `stage-${Math.max(0, place - 1)}-name` : 'add-stage');
  };
  return (
    <>
      {stages.map((stage, place) => {
        const change = (part: Partial<StageFigures>) =>
          onEdit(stages.map((one, index) => (index === place ? { ...one, ...part } : one)));
        return (
          <fieldset class="stage" key={place}>
            <legend>
              Stage {place + 1} {stage.name && <span class="hint">{stage.name}</span>}
            </legend>
            <TextField
              id={`stage-${place}-name`}
              label="Name"
              most={80}
              value={stage.name}
              onText={(name) => change({ name })}
            />
            <div class="pair">
              {NUMBERS.map(([key, label]) => (
                <TextField
                  key={key}
                  id={`stage-${place}-${key}`}
                  label={label}
                  digits
                  most={10}
                  value={stage[key]}
                  problem={problems[`${place}.${key}`]}
                  onText={(text) => change({ [key]: text })}
                />
              ))}
            </div>
            {stages.length > 1 && (
              <button
                type="button"
                class="quiet"
                aria-label={`Remove stage ${place + 1}`}
                onClick={() => remove(place)}
              >
                Remove
              </button>
            )}
          </fieldset>
        );
      })}
      {stages.length < MOST_STAGES && (
        <p class="row">
          <button type="button" class="quiet" id="add-stage" onClick={add}>
            Add a stage
          </button>
        </p>
      )}
    </>
  );
}
