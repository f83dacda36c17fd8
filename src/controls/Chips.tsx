interface Props {
  /** Names the group. */
  label: string;
  options: readonly { id: string; name: string }[];
  /** Ids; those of other groups may be among them. */
  chosen: readonly string[];
  onChoice: (chosen: string[]) => void;
}

/** Choices as buttons that stay pressed, any number of them. */
export function Chips({ label, options, chosen, onChoice }: Props) {
  const toggle = (id: string) => onChoice(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div class="chips" role="group" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      {options.map(({ id, name }) => (
        <button key={id} type="button" class="chip" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}
