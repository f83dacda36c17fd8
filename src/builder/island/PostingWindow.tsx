import { useRef, useState } from 'preact/hooks';
import { toJobPosting } from '../../job-description/writers/job-posting';
import { Dialog } from '../../controls/Dialog';
import { copyText } from '../../controls/deliver';
import { goTo } from './SectionList';
import type { Store } from '../../drafts/store/store';

/** Google's JobPosting JSON-LD as text to copy into the page of the job, or what keeps it from being valid. */
export function PostingWindow({ store, onClose }: { store: Store; onClose: () => void }) {
  const [said, say] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const result = toJobPosting(
    store.draft.value,
    store.jobDescription.value,
    store.catalogue,
    store.today.value,
  );
  const points = result.kind === 'posting' ? result.missing : result.problems;
  const mend = (id: string) => {
    document.querySelector<HTMLDialogElement>('#posting')?.close();
    goTo(id);
  };
  const copy = async (text: string) => {
    field.current?.select();
    say(
      (await copyText(text))
        ? 'JSON-LD copied.'
        : 'The browser did not let the page copy; the text is marked, copy it by hand.',
    );
  };
  return (
    <Dialog id="posting" title="JSON-LD for Google’s job search" onClose={onClose}>
      <p>
        Put this into the page where the job is posted, and take it down when the job is filled. It
        belongs on a page with one real job and nowhere else.
      </p>
      {points.length > 0 && (
        <>
          <p>
            {result.kind === 'posting'
              ? 'It is valid. Google would like as well:'
              : 'Before it can be written:'}
          </p>
          <ul class="points">
            {points.map(({ field: id, message }) => (
              <li key={message}>
                <button type="button" onClick={() => mend(id)}>
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {result.kind === 'posting' && (
        <>
          <div class="field">
            <label for="json-ld">JSON-LD</label>
            <textarea id="json-ld" ref={field} readOnly rows={12} value={result.json} />
          </div>
          <button type="button" class="button button-main" onClick={() => void copy(result.json)}>
            Copy JSON-LD
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </Dialog>
  );
}
