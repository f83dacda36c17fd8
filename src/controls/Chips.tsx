interface Props {
  /** Names the group. */
  label: string;
  options: readonly { id: string; name: string }[];
  /** Ids; those of other groups may be among them. */
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

/** The chosen ids after a press of this one: without it where it was among them, else with it at their end. */
export const toggled = (chosen: readonly string[], id: string): string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];

/** Choices as buttons that stay pressed, any number of them. */
export function Chips({ label, options, chosen, onToggle }: Props) {
  return (
    <div class="chips" role="group" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={chosen.includes(id)}
          onClick={() => onToggle(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
