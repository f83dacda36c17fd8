import { startDraft } from '../../job-description/suggest';
import { fileName } from '../../job-description/writers/file-name';
import { toHtml, toHtmlDocument } from '../../job-description/writers/html';
import { toMarkdown } from '../../job-description/writers/markdown';
import { toPlainText } from '../../job-description/writers/plain-text';
import { copyRich, copyText, download } from './deliver';
import { focusSoon } from './focus';
import type { Store } from './store';

const FILES = [
  { name: 'Markdown', extension: 'md', type: 'text/markdown', write: toMarkdown },
  { name: 'HTML', extension: 'html', type: 'text/html', write: toHtmlDocument },
  { name: 'Plain text', extension: 'txt', type: 'text/plain', write: toPlainText },
];

const KEPT = {
  'nothing yet': 'Nothing leaves this browser',
  kept: 'Saved in this browser · nothing leaves it',
  'not kept': 'Not saved: this browser keeps nothing for this page. Download your text before you leave.',
};

/** Closes the menu and puts the focus back on what opened it. */
function closeMenu(menu: HTMLDetailsElement | null) {
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** The head of the tool: its name, whether the draft is kept, and every way to take it away. */
export function ExportBar({ store }: { store: Store }) {
  const jobDescription = store.jobDescription.value;
  const copy = async (work: Promise<boolean>, what: string) =>
    store.announce((await work) ? `${what} copied.` : `${what} could not be copied: the browser refused. Use a download instead.`);
  const startAgain = () => {
    store.edit(startDraft(store.catalogue, store.draft.value.role), 'start again');
    store.announce('A fresh draft. Undo brings the old one back.');
    focusSoon('role');
  };
  return (
    <header class="builder-bar">
      <div>
        <h1>Job description builder</h1>
        <p class={store.kept.value === 'not kept' ? 'problem' : 'hint'} role="status">
          {KEPT[store.kept.value]}
        </p>
      </div>
      <p class="row ways">
        <a href="#preview">See the description</a>
        <a href="#before-posting">See what is missing</a>
      </p>
      <div class="row">
        <button type="button" class="quiet" aria-disabled={!store.canUndo.value} onClick={store.undo}>
          Undo
        </button>
        <button type="button" class="quiet" aria-disabled={!store.canRedo.value} onClick={store.redo}>
          Redo
        </button>
        <button type="button" class="quiet" onClick={startAgain}>
          Start again
        </button>
        <button type="button" class="button" onClick={() => void copy(copyText(toPlainText(jobDescription)), 'Plain text')}>
          Copy plain text
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void copy(copyRich(toHtml(jobDescription), toPlainText(jobDescription)), 'Formatted text')}
        >
          Copy formatted
        </button>
        <details
          class="menu"
          onKeyDown={(event) => {
            if (event.key === 'Escape') closeMenu(event.currentTarget);
          }}
        >
          <summary class="button button-main">Download</summary>
          <ul>
            {FILES.map(({ name, extension, type, write }) => (
              <li key={extension}>
                <button
                  type="button"
                  onClick={(event) => {
                    closeMenu(event.currentTarget.closest('details'));
                    const file = fileName(jobDescription.title, extension);
                    download(file, type, write(jobDescription));
                    store.announce(`${file} downloaded.`);
                  }}
                >
                  {name} <span class="count">.{extension}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </header>
  );
}
