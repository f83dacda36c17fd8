import type { Signal } from '@preact/signals';
import { Menu } from '../../controls/Menu';
import type { Store } from '../../draft-store/store';
import type { Kit } from '../../interview-kit/plan';
import { takeaway } from './takeaway';

/** The windows that the bar opens. */
export type Window = 'drafts' | 'share';

const KEPT = {
  'nothing yet': 'Nothing leaves this browser',
  kept: 'Saved in this browser · nothing leaves it',
  'not kept': 'Not saved',
  nowhere: 'Not saved: this browser keeps nothing for this page. Download your kit before you leave.',
};

interface Props {
  store: Store;
  kit: Kit;
  shown: Signal<Window | undefined>;
  /** Where scorecards are filled in and compared. */
  scores: string;
}

/** The head of the tool: whether the kit is kept, and every way to take it along. */
export function KitBar({ store, kit, shown, scores }: Props) {
  const { downloads, copyMarkdown } = takeaway(store, kit);
  const kept = store.kept.value;
  return (
    <header class="no-print">
      <h1>Interview kit</h1>
      <p class={kept === 'not kept' || kept === 'nowhere' ? 'problem' : 'hint'} role="status">
        {KEPT[kept]}
      </p>
      <div class="tool-bar">
        <button type="button" class="quiet" aria-disabled={!store.canUndo.value} onClick={store.undo}>
          Undo
        </button>
        <button type="button" class="quiet" aria-disabled={!store.canRedo.value} onClick={store.redo}>
          Redo
        </button>
        <button type="button" class="quiet" onClick={() => (shown.value = 'drafts')}>
          Drafts
        </button>
        <button type="button" class="button" onClick={() => (shown.value = 'share')}>
          Share link
        </button>
        <button type="button" class="button" onClick={() => void copyMarkdown()}>
          Copy as Markdown
        </button>
        <Menu label="Download" look="button button-main" entries={downloads} />
        <a href={scores}>Fill in or compare scorecards</a>
        <a class="to-result" href="#kit">
          To the kit
        </a>
      </div>
    </header>
  );
}
