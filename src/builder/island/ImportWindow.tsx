import { useState } from 'preact/hooks';
import { Dialog } from '../../controls/Dialog';
import { isTooLong, TOO_LONG } from '../../job-description/import/long-paste';
import { importAsDraft } from './import-draft';
import { Progress } from '../../drafts/windows/Notices';
import type { Store } from '../../drafts/store/store';

/** An old ad in: pasted, dropped or as a file, or a draft that was saved as JSON. */
export function ImportWindow({ store, onClose }: { store: Store; onClose: () => void }) {
  const [text, setText] = useState('');
  const [html, setHtml] = useState('');
  const [problem, setProblem] = useState('');
  const take = async (source: File | { text: string; html?: string }) => {
    setProblem('');
    const wrong = await importAsDraft(store, source);
    if (wrong) return setProblem(wrong);
    document.querySelector<HTMLDialogElement>('#import')?.close();
  };
  return (
    <Dialog
      id="import"
      title="Import an old ad"
      onClose={onClose}
      onFile={(file) => void take(file)}
    >
      <p>
        It becomes a new draft, sorted into sections, with company, place, pay and other facts
        filled in where the ad states them. Lines that fit nowhere wait in a tray. The text does not
        leave this browser.
      </p>
      <div class="field">
        <label for="import-file">
          A file: Word (.docx), OpenDocument (.odt), RTF, mail (.eml), HTML, Markdown, text, or a
          draft (.json)
        </label>
        <input
          id="import-file"
          type="file"
          aria-describedby="import-problem"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void take(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div class="field">
        <label for="import-text">Or paste the ad here</label>
        <textarea
          id="import-text"
          rows={8}
          dir="auto"
          value={text}
          aria-describedby="import-problem"
          aria-invalid={problem ? true : undefined}
          onBeforeInput={(event) => {
            if (!isTooLong(event)) return;
            event.preventDefault();
            setProblem(TOO_LONG);
          }}
          onInput={(event) => {
            setText(event.currentTarget.value);
            // What is changed by hand counts as it stands.
            if (event.inputType !== 'insertFromPaste') setHtml('');
          }}
          onPaste={(event) => {
            // Headings and bullets travel in the HTML beside the text; it is used only where the field holds this paste alone.
            setHtml(text.trim() ? '' : (event.clipboardData?.getData('text/html') ?? ''));
          }}
        />
      </div>
      <p class="problem" id="import-problem" role="alert">
        {problem}
      </p>
      <Progress />
      <button
        type="button"
        class="button button-main"
        onClick={() => void take(html ? { text, html } : { text })}
      >
        Sort into sections
      </button>
    </Dialog>
  );
}
