import type { Signal } from '@preact/signals';
import { Menu } from '../../../controls/Menu';
import { NeedsScript } from '../../../controls/take-over';
import { downloadDraft } from '../../../drafts/store/draft-file';
import type { Store } from '../../../drafts/store/store';
import type { Kit } from '../../kit';
import { takeAlong } from './take-along';

/** The windows that the bar opens. */
export type Window = 'drafts' | 'share';

/** What the tool says of the page and the site around it. */
export interface Surroundings {
  /** What the tool is for, in a sentence. */
  lead: string;
  /** Where scorecards are filled in and compared. */
  scores: string;
  /** Where the draft's job description is written. */
  builder: string;
  /** Where all questions can be read. */
  questions: string;
}

const KEPT = {
  'nothing yet': 'Nothing leaves this browser',
  kept: 'Saved in this browser · nothing leaves it',
  'not kept': 'Not saved',
  nowhere:
    'Not saved: this browser doesn’t store anything for this page. Download your kit before you leave.',
};

interface Props {
  store: Store;
  kit: Kit;
  shown: Signal<Window | undefined>;
  around: Surroundings;
}

/** The head of the tool: whether the kit is kept, and every way to take it along. */
export function KitBar({ store, kit, shown, around }: Props) {
  const take = (way: Parameters<typeof takeAlong>[1]) => () => void takeAlong(store, way);
  const downloads = [
    { name: 'Print or PDF', run: () => print() },
    { name: 'Word', extension: 'docx', run: take((ways) => ways.saveWord(store, kit)) },
    { name: 'Markdown', extension: 'md', run: take((ways) => ways.saveMarkdown(store, kit)) },
    {
      name: 'Scorecards for a spreadsheet',
      extension: 'csv',
      run: take((ways) => ways.saveTable(store, kit)),
    },
    {
      name: 'Calendar of interviews',
      extension: 'ics',
      run: take((ways) => ways.saveCalendar(store, kit)),
    },
    { name: 'Draft with its kit', extension: 'json', run: () => downloadDraft(store) },
  ];
  const kept = store.kept.value;
  return (
    <header class="no-print">
      <h1>Interview kit</h1>
      <p>{around.lead}</p>
      <p class="callout without-script">
        Making your own kit needs JavaScript. Below is the kit of one role, ready to print. For
        others, use <a href={around.questions}>the question bank</a>.
      </p>
      <p class={kept === 'not kept' || kept === 'nowhere' ? 'problem' : 'hint'} role="status">
        {KEPT[kept]}
      </p>
      <NeedsScript class="tool-bar">
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
        <button type="button" class="quiet" onClick={() => (shown.value = 'drafts')}>
          Drafts
        </button>
        <button type="button" class="button" onClick={() => (shown.value = 'share')}>
          Share link
        </button>
        <button
          type="button"
          class="button"
          onClick={take((ways) => ways.copyMarkdown(store, kit))}
        >
          Copy as Markdown
        </button>
        <Menu label="Download" look="button button-main" entries={downloads} />
        <a href={around.scores}>Fill in or compare scorecards</a>
        <a class="to-result" href="#kit">
          Skip to kit
        </a>
      </NeedsScript>
    </header>
  );
}
