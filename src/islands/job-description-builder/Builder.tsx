import { ExportBar } from './ExportBar';
import { BeforePosting } from './BeforePosting';
import { Choices } from './Choices';
import { Preview } from './Preview';
import { SectionList } from './SectionList';
import { StackPicker } from './StackPicker';
import { download } from './deliver';
import type { Store } from './store';
import { WrittenFields } from './WrittenFields';

/** The whole tool: form at the left, the description as it will be posted beside it. */
export function Builder({ store }: { store: Store }) {
  const shortcut = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) store.undo();
    else if (key === 'z' || key === 'y') store.redo();
    else return;
    event.preventDefault();
  };
  return (
    <div class="builder" onKeyDown={shortcut}>
      <ExportBar store={store} />
      {store.notice.value && (
        <p class="builder-notice" role="alert">
          {store.notice.value}{' '}
          {store.unread && (
            <button type="button" class="quiet" onClick={() => download('unread-draft.json', 'application/json', store.unread ?? '')}>
              Download what was stored
            </button>
          )}
        </p>
      )}
      <form class="builder-form" aria-label="What goes into the description" onSubmit={(event) => event.preventDefault()}>
        <Choices store={store} />
        <WrittenFields store={store} />
        <StackPicker store={store} />
        <SectionList store={store} />
      </form>
      <Preview store={store} />
      <BeforePosting store={store} />
      <p class="builder-live" role="status">
        {store.announcement.value}
      </p>
    </div>
  );
}
