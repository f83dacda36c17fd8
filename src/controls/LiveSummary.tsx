import { useEffect, useState } from 'preact/hooks';

/** Says a result to screen readers once typing rests, and not at each key. */
export function LiveSummary({ text }: { text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(text), 1200);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="tool-live" role="status">
      {said}
    </p>
  );
}
