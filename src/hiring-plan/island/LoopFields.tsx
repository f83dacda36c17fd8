import type { ComponentChildren } from 'preact';
import { SelectField, TextField } from '../../controls/fields';
import type { Figures } from '../figures';

interface Props {
  figures: Figures;
  problems: Record<string, string>;
  onEdit: (part: Partial<Figures>) => void;
  /** The stages, which stand in the middle of the loop. */
  children: ComponentChildren;
}

type Key = Exclude<keyof Figures, 'stages' | 'noticeUnit'>;

/** The loop around its stages, in the order in which it happens. */
export function LoopFields({ figures, problems, onEdit, children }: Props) {
  const text = (
    key: Key,
    label: string,
    more: { hint?: string; kind?: 'date'; digits?: boolean; long?: boolean; most?: number } = {},
  ) => (
    <TextField
      id={key}
      label={label}
      {...more}
      value={figures[key]}
      problem={problems[key]}
      onText={(value) => onEdit({ [key]: value })}
    />
  );
  const count = (key: Key, label: string) => text(key, label, { digits: true, most: 10 });
  return (
    <>
      <fieldset>
        <legend>The role</legend>
        {text('name', 'What you hire for', { most: 80 })}
        <div class="pair">
          {text('opens', 'The role opens on', { kind: 'date' })}
          {count('sourcingWeeks', 'Weeks of sourcing')}
        </div>
      </fieldset>
      {children}
      <fieldset>
        <legend>Gaps and offer</legend>
        <div class="pair">
          {count('between', 'Working days between stages')}
          {count('decisionDays', 'Working days for your decision')}
          {count('offerDays', 'Working days for the candidate to decide')}
        </div>
        <div class="pair">
          {count('notice', 'Notice period')}
          <SelectField
            id="noticeUnit"
            label="Counted in"
            value={figures.noticeUnit}
            options={[
              { value: 'weeks', text: 'weeks' },
              { value: 'months', text: 'months' },
            ]}
            onChoice={(noticeUnit) => onEdit({ noticeUnit })}
          />
        </div>
        {text('daysOff', 'Public holidays and other days off', {
          long: true,
          most: 1200,
          hint: 'For example 2027-01-31, with a space between dates. None are filled in.',
        })}
      </fieldset>
    </>
  );
}
