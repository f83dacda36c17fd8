import { useId, useRef, useState } from 'preact/hooks';

/** A text to copy. Where the browser refuses, the text is marked in its field, to be copied by hand. */
export function CopyText({
  label,
  text,
  what,
  rows = 2,
}: {
  label: string;
  text: string;
  what: string;
  rows?: number;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    if (!copied) field.current?.select();
    setSaid(
      copied
        ? `The ${what} is copied.`
        : `The browser did not let the page copy. The ${what} is marked: copy it by hand.`,
    );
  };
  return (
    <div class="copy">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        dir="auto"
        spellcheck={false}
      />
      <div class="row">
        <button type="button" class="quiet" onClick={() => void copy()} onBlur={() => setSaid('')}>
          Copy {what}
        </button>
        <span role="status" class="hint">
          {said}
        </span>
      </div>
    </div>
  );
}
