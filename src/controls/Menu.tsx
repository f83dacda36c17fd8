interface Entry {
  name: string;
  extension?: string;
  run: () => void;
}

/** A button that unfolds a list of actions; Escape and a choice fold it again and put the focus back. */
export function Menu({ label, look, entries }: { label: string; look: string; entries: Entry[] }) {
  const close = (menu: HTMLDetailsElement | null) => {
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(event.currentTarget);
      }}
      onFocusOut={(event) => {
        if (
          event.relatedTarget instanceof Node &&
          !event.currentTarget.contains(event.relatedTarget)
        )
          event.currentTarget.open = false;
      }}
    >
      <summary class={look}>{label}</summary>
      <ul>
        {entries.map(({ name, extension, run }) => (
          <li key={name}>
            <button
              type="button"
              onClick={(event) => {
                close(event.currentTarget.closest('details'));
                run();
              }}
            >
              {name} {extension && <span class="count">.{extension}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
