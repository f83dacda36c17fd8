import type { ComponentChildren } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  problem?: string | undefined;
  children: ComponentChildren;
}

/** The ids that tie a field to its hint and its problem. */
const describedBy = (id: string, hint?: string, problem?: string) =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface TextProps {
  id: string;
  label: string;
  value: string;
  hint?: string | undefined;
  problem?: string | undefined;
  long?: boolean;
  /** Asks by the browser's own calendar, and gives 2027-01-31 or 2027-01-31T09:30. */
  kind?: 'date' | 'datetime-local' | undefined;
  /** Phones show digits first. */
  digits?: boolean | undefined;
  /** Most characters it takes. */
  most?: number | undefined;
  onText: (text: string) => void;
}

/** A text field; `long` makes it grow over several lines. */
export function TextField({
  id,
  label,
  value,
  hint,
  problem,
  long,
  kind,
  digits,
  most,
  onText,
}: TextProps) {
  const shared = {
    id,
    name: id,
    value,
    'aria-describedby': describedBy(id, hint, problem),
    'aria-invalid': problem ? true : undefined,
    dir: 'auto' as const,
    ...(most ? { maxLength: most } : {}),
  };
  return (
    <Field id={id} label={label} {...(hint ? { hint } : {})} problem={problem}>
      {long ? (
        <textarea {...shared} rows={3} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={kind ?? 'text'}
          {...(digits ? { inputMode: 'decimal' as const } : {})}
          autocomplete="off"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps<T extends string> {
  id: string;
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChoice: (value: T) => void;
}

export function SelectField<T extends string>({
  id,
  label,
  value,
  options,
  onChoice,
}: SelectProps<T>) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        name={id}
        value={value}
        onChange={(event) => onChoice(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
