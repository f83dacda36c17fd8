import { useId, useRef, useState } from 'preact/hooks';

/** A text to copy. Where the browser refuses, the text is selected in its field, to be copied by hand. */
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
        ? `${what[0]!.toUpperCase()}${what.slice(1)} copied.`
        : `This browser doesn’t allow copying. The ${what} is selected: copy it yourself.`,
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
      <div class="row needs-script">
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
