import { progress } from './progress';
import { downloadDraft } from '../store/draft-file';
import { noticeId } from '../store/notices';
import type { Store } from '../store/store';

/** What the person must know, each with what they can do about it, and how far long work is. */
export function Notices({ store }: { store: Store }) {
  const notSaved = store.kept.value === 'not kept';
  return (
    <div class="builder-notices">
      <div role="alert">
        {store.notices.value.map((notice) => (
          <div key={noticeId(notice)} class="builder-notice">
            <p>{notice.text}</p>
            <div class="row">
              {notice.actions?.map(({ label, run }) => (
                <button key={label} type="button" class="quiet" onClick={run}>
                  {label}
                </button>
              ))}
              <button type="button" class="quiet" onClick={() => store.dismiss(noticeId(notice))}>
                Close this notice
              </button>
            </div>
          </div>
        ))}
        {notSaved && (
          <div class="builder-notice">
            <p>
              Not saved: this browser’s storage is full or refuses. Your text is still here; it is
              saved as soon as there is room. Download it before you leave; this page opens the file
              again.
            </p>
            <button type="button" class="quiet" onClick={() => downloadDraft(store)}>
              Download the draft
            </button>
          </div>
        )}
      </div>
      <Progress />
    </div>
  );
}

/** How far long work is; the import's window shows it too, for what lies behind a window is not seen. */
export function Progress() {
  if (!progress.value) return null;
  const { label, share } = progress.value;
  return (
    <label class="builder-notice">
      {label} <progress {...(share === undefined ? {} : { value: share })} />
    </label>
  );
}
