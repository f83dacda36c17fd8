import type { Signal } from '@preact/signals';
import { Menu } from '../../controls/Menu';
import type { Store } from '../../drafts/store/store';
import { takeaway } from './takeaway';

/** The windows that the bar opens. */
export type Window = 'drafts' | 'import' | 'share' | 'posting';

const KEPT = {
  'nothing yet': 'Nothing leaves this browser',
  kept: 'Saved in this browser · nothing leaves it',
  'not kept': 'Not saved',
  nowhere:
    'Not saved: this browser keeps nothing for this page. Download your text before you leave.',
};

/** The head of the tool: its name, whether the draft is kept, and every way to bring words in and take them away. */
export function ExportBar({ store, shown }: { store: Store; shown: Signal<Window | undefined> }) {
  const { copies, downloads } = takeaway(store);
  const kept = store.kept.value;
  const opens = (window: Window, label: string) => (
    <button type="button" class="quiet" onClick={() => (shown.value = window)}>
      {label}
    </button>
  );
  return (
    <header class="builder-bar">
      <div>
        <h1>Job description builder</h1>
        <p class={kept === 'not kept' || kept === 'nowhere' ? 'problem' : 'hint'} role="status">
          {KEPT[kept]}
        </p>
        {(kept === 'kept' || kept === 'nothing yet') && (
          <p class="hint">
            Safari clears drafts after seven days away:{' '}
            <button
              type="button"
              onClick={downloads.find(({ extension }) => extension === 'json')!.run}
            >
              keep a file
            </button>
          </p>
        )}
      </div>
      <p class="row ways">
        <a href="#preview">See the description</a>
        <a href="#before-posting">See what is missing</a>
      </p>
      <div class="row">
        <button
          type="button"
          class="quiet"
          aria-disabled={!store.canUndo.value}
          onClick={store.undo}
        >
          Undo
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled={!store.canRedo.value}
          onClick={store.redo}
        >
          Redo
        </button>
        {opens('drafts', 'Drafts')}
        {opens('import', 'Import')}
        <a class="quiet" href="../interview-kit/">
          Interview kit
        </a>
        <button type="button" class="button" onClick={() => (shown.value = 'share')}>
          Share link
        </button>
        <Menu
          label="Copy"
          look="button"
          entries={[
            ...copies,
            { name: 'JSON-LD for Google …', run: () => (shown.value = 'posting') },
          ]}
        />
        <Menu label="Download" look="button button-main" entries={downloads} />
      </div>
    </header>
  );
}
