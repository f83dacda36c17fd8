import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

interface Props {
  id?: string;
  /** What the list is called where no label stands beside it. */
  label?: string;
  /** Stands in the list while nothing is chosen. */
  prompt: string;
  /** What the button says that does it. */
  action: string;
  groups: { title?: string; options: { id: string; text: string }[] }[];
  onAct: (id: string) => void;
}

/**
 * A list that does something with what is picked. A closed list changes at each arrow key: what was reached by key is done only
 * by Enter or by the button that comes then, so that every entry can be reached.
 */
export function ListAction({ id, label, prompt, action, groups, onAct }: Props) {
  const reached = useSignal('');
  const isByKey = useRef(false);
  const act = (value: string) => {
    reached.value = '';
    if (value) onAct(value);
  };
  return (
    <>
      <select
        id={id}
        aria-label={label}
        value={reached.value}
        onPointerDown={() => (isByKey.current = false)}
        onKeyDown={(event) => {
          isByKey.current = true;
          if (event.key !== 'Enter' || !reached.value) return;
          event.preventDefault();
          act(reached.value);
        }}
        onKeyUp={() => (isByKey.current = false)}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          if (isByKey.current) reached.value = value;
          else {
            currentTarget.value = '';
            act(value);
          }
        }}
      >
        <option value="">{prompt}</option>
        {groups.map(({ title, options }) => {
          const entries = options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ));
          return title ? (
            <optgroup key={title} label={title}>
              {entries}
            </optgroup>
          ) : (
            entries
          );
        })}
      </select>
      {reached.value && (
        <button type="button" class="quiet" onClick={() => act(reached.value)}>
          {action}
        </button>
      )}
    </>
  );
}
