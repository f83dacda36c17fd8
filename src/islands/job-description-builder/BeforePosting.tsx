import { countWords } from '../../job-description/compose';
import { openSection } from './SectionList';
import type { Store } from './store';

/** What a good advertisement has and this one still lacks, each a button to the place that mends it. */
export function BeforePosting({ store }: { store: Store }) {
  const words = countWords(store.jobDescription.value);
  const missing = store.missing.value;
  const go = (field: string) =>
    field.startsWith('section/') ? openSection(field.slice('section/'.length)) : document.getElementById(field)?.focus();
  return (
    <aside class="builder-missing" id="before-posting" tabIndex={-1} aria-label="Before you post">
      <h2>Before you post</h2>
      <p class="hint">
        {words} words, {Math.max(1, Math.round(words / 238))} min to read
      </p>
      {missing.length ? (
        <ul>
          {missing.map(({ field, message }) => (
            <li key={message}>
              <button type="button" onClick={() => go(field)}>
                {message}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing is missing. Read it aloud once, then post it.</p>
      )}
    </aside>
  );
}
