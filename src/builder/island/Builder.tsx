import { signal } from '@preact/signals';
import { BeforePosting } from './BeforePosting';
import { Choices } from './Choices';
import { ExportBar, type Window } from './ExportBar';
import { importAsDraft } from './import-draft';
import { ImportReport } from './ImportReport';
import { isTooLong, TOO_LONG } from '../../job-description/import/long-paste';
import { Notices } from '../../drafts/windows/Notices';
import { Preview } from './Preview';
import { retryReview, review } from './review-slot';
import { SectionList } from './SectionList';
import { lateWindow } from '../../drafts/windows/late-window';
import { useUndoKeys } from '../../drafts/windows/undo-keys';
import { StackPicker } from './StackPicker';
import type { Store } from '../../drafts/store/store';
import { Tray } from './Tray';
import { WrittenFields } from './WrittenFields';

const shown = signal<Window | undefined>(undefined);
const WINDOWS = {
  drafts: lateWindow(async () => (await import('../../drafts/windows/DraftsWindow')).DraftsWindow),
  import: lateWindow(async () => (await import('./ImportWindow')).ImportWindow),
  share: lateWindow(async () => (await import('../../drafts/windows/ShareWindow')).ShareWindow),
  posting: lateWindow(async () => (await import('./PostingWindow')).PostingWindow),
};

/** Loads the windows ahead, so that they open without a network. */
export const loadWindows = () => Promise.all(Object.values(WINDOWS).map(({ load }) => load()));

/** The whole tool: form at the left, the description as it will be posted beside it. */
export function Builder({ store }: { store: Store }) {
  useUndoKeys(store);
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    shown.value = undefined;
    void importAsDraft(store, file).then((problem) => problem && store.notify({ text: problem }));
  };
  const refuseTooLong = (event: InputEvent) => {
    if (event.defaultPrevented || !isTooLong(event)) return;
    event.preventDefault();
    store.notify({ text: TOO_LONG });
  };
  const Review = review.value;
  const Shown = shown.value && WINDOWS[shown.value];
  return (
    <div
      class="builder tool"
      onDragOver={(event) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
      onDrop={drop}
      onBeforeInput={refuseTooLong}
    >
      <ExportBar store={store} shown={shown} />
      <Notices store={store} />
      <form
        class="builder-form"
        aria-label="What goes into the description"
        onSubmit={(event) => event.preventDefault()}
      >
        <Choices store={store} />
        <WrittenFields store={store} />
        <StackPicker store={store} />
        <ImportReport store={store} />
        <Tray store={store} />
        <SectionList store={store} />
      </form>
      <Preview store={store} />
      <div class="builder-aside">
        {Review && <Review.Panel />}
        {retryReview.value && (
          <section class="builder-review" aria-label="Review of the wording">
            <h2>Review</h2>
            <p class="hint">
              It could not be loaded, and comes by itself once the network is back. Your draft is
              kept.
            </p>
            <button type="button" class="button" onClick={retryReview.value}>
              Try again now
            </button>
          </section>
        )}
        <BeforePosting store={store} />
      </div>
      <p class="builder-live" role="status">
        {store.announcement.value}
      </p>
      {Shown && <Shown store={store} onClose={() => (shown.value = undefined)} />}
    </div>
  );
}
