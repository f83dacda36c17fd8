import { countWords } from '../../job-description/compose';
import { STEPS, type Step } from '../../job-description/missing';
import { review } from './review-slot';
import { goTo } from './SectionList';
import type { Store } from '../../drafts/store/store';

/** Words a minute of silent reading (Brysbaert 2019, content/sources.yaml). */
const WORDS_A_MINUTE = 238;

/** The steps to a good advertisement, each with what it still lacks as a button to the place that mends it. */
export function BeforePosting({ store }: { store: Store }) {
  const words = countWords(store.jobDescription.value);
  const missing = store.missing.value;
  const open = new Set(missing.map(({ step }) => step)).size;
  const Advice = review.value?.StepAdvice;
  const all = Object.keys(STEPS).length;
  return (
    <aside class="builder-missing" id="before-posting" tabIndex={-1} aria-label="Before you post">
      <h2>Before you post</h2>
      <p class="hint">
        {words} words, {Math.max(1, Math.round(words / WORDS_A_MINUTE))} min to read
      </p>
      <p class="hint">
        {open
          ? `${all - open} of ${all} steps are complete`
          : 'Every step is complete. Read it aloud once, then post it.'}
      </p>
      <ol class="steps">
        {(Object.keys(STEPS) as Step[]).map((step) => {
          const lacks = missing.filter((one) => one.step === step);
          return (
            <li key={step} class={lacks.length ? 'open' : 'done'}>
              <span class="step">
                {STEPS[step]}{' '}
                <span class="count">{lacks.length ? `${lacks.length} to go` : 'complete'}</span>
              </span>
              {lacks.length > 0 && (
                <ul>
                  {lacks.map(({ field, message, rule }) => (
                    <li key={message}>
                      <button type="button" onClick={() => goTo(field)}>
                        {message}
                      </button>
                      {Advice && rule && <Advice key={rule} rule={rule} />}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
