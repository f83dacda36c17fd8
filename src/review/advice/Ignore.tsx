import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rule } from '../engine/rule';
import { short } from './short';

interface Props {
  rule: Rule;
  /** The words that the advice speaks of; empty where it is of the whole text. */
  found: string;
  ignore: (where: 'here' | 'everywhere', why: string) => void;
}

/** Sets advice aside, here or everywhere, with a reason for those who read the draft later. */
export function Ignore({ rule, found, ignore }: Props) {
  const [isAsked, ask] = useState(false);
  const [why, setWhy] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (isAsked) field.current?.focus();
    else if (wasAsked.current) opener.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const name = found ? `“${short(found)}”` : rule.title;
  if (!isAsked)
    return (
      <button
        ref={opener}
        type="button"
        class="quiet"
        onClick={() => ask(true)}
        aria-label={`Ignore: ${name}`}
      >
        Ignore …
      </button>
    );
  return (
    <span class="advice-why">
      <label>
        Why? It is kept in the draft.
        <input
          ref={field}
          type="text"
          value={why}
          data-own-undo
          onInput={(event) => setWhy(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') ask(false);
            if (event.key === 'Enter' && !event.isComposing)
              ignore(found ? 'here' : 'everywhere', why);
          }}
        />
      </label>
      {found && (
        <button type="button" class="quiet" onClick={() => ignore('here', why)}>
          Ignore here
        </button>
      )}
      <button type="button" class="quiet" onClick={() => ignore('everywhere', why)}>
        {found ? 'Ignore everywhere' : 'Ignore'}
      </button>
      <button type="button" class="quiet" onClick={() => ask(false)}>
        Cancel
      </button>
    </span>
  );
}
