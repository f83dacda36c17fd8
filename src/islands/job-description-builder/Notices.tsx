import { progress } from './progress';
import type { Store } from './store';

/** What the person must know, each with what they can do about it, and how far long work is. */
export function Notices({ store }: { store: Store }) {
  const notSaved = store.kept.value === 'not kept';
  return (
    <div class="builder-notices">
      <div role="alert">
        {store.notices.value.map(({ text, actions = [] }) => (
          <div key={text} class="builder-notice">
            <p>{text}</p>
            <div class="row">
              {actions.map(({ label, run }) => (
                <button key={label} type="button" class="quiet" onClick={run}>
                  {label}
                </button>
              ))}
              <button type="button" class="quiet" onClick={() => store.dismiss(text)}>
                Close this notice
              </button>
            </div>
          </div>
        ))}
        {notSaved && (
          <p class="builder-notice">
            Not saved: this browser’s storage is full or refuses. Your text is still here; it is saved as soon as there is room. Download it
            before you leave, best as “Draft”, which this page opens again.
          </p>
        )}
      </div>
      {progress.value && (
        <p class="builder-notice">
          <label for="progress">{progress.value.label}</label>{' '}
          <progress id="progress" {...(progress.value.share === undefined ? {} : { value: progress.value.share })} />
        </p>
      )}
    </div>
  );
}
