import { TextField } from '../../controls/fields';
import type { Figures } from '../figures';
import { FIELDS, modelOf, type ModelId } from '../models';

interface Props {
  id: ModelId;
  title: string;
  figures: Figures;
  problems: Record<string, string>;
  onEdit: (part: Partial<Figures>) => void;
}

/** One model's figures, with the switch that takes it in or leaves it out. What was typed stays while it is off. */
export function ModelFields({ id, title, figures, problems, onEdit }: Props) {
  const isOn = !figures.off.includes(id);
  const { labels } = modelOf(id);
  const switchTo = (on: boolean) =>
    onEdit({ off: on ? figures.off.filter((one) => one !== id) : [...figures.off, id] });
  return (
    <fieldset>
      <legend>
        <label class="tool-switch">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => switchTo(event.currentTarget.checked)}
          />
          {title}
        </label>
      </legend>
      {isOn && (
        <div class="pair">
          {FIELDS.map((field) => {
            const label = labels[field];
            return (
              label && (
                <TextField
                  key={field}
                  id={`${id}.${field}`}
                  label={label}
                  digits
                  most={40}
                  value={figures.typed[id][field] ?? ''}
                  problem={problems[`${id}.${field}`]}
                  onText={(text) =>
                    onEdit({
                      typed: { ...figures.typed, [id]: { ...figures.typed[id], [field]: text } },
                    })
                  }
                />
              )
            );
          })}
        </div>
      )}
    </fieldset>
  );
}
