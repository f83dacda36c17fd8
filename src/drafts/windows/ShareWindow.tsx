import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../controls/Dialog';
import { copyText } from '../../controls/deliver';
import { downloadDraft } from '../store/draft-file';
import type { Store } from '../store/store';

/** A link that carries the whole draft, to copy; what it holds never reaches a server, for it stands behind the `#`. */
export function ShareWindow({ store, onClose }: { store: Store; onClose: () => void }) {
  const [{ link, longest }, setLink] = useState({ link: '', longest: 0 });
  const [copied, setCopied] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = store.draft.value;
  useEffect(() => {
    const isLatest = { current: true };
    const write = async () => {
      const { LONGEST_SAFE_LINK, writeShareLink } = await import('../share-link');
      return {
        link: location.origin + location.pathname + (await writeShareLink(draft, store.catalogue)),
        longest: LONGEST_SAFE_LINK,
      };
    };
    write().then(
      (written) => isLatest.current && setLink(written),
      () =>
        isLatest.current &&
        setCopied('This browser cannot make links. Download the draft as a file instead.'),
    );
    return () => void (isLatest.current = false);
  }, [draft]);
  const copy = async () => {
    field.current?.select();
    setCopied(
      (await copyText(link))
        ? 'Link copied.'
        : 'The browser did not let the page copy; the link is marked, copy it by hand.',
    );
  };
  const isLong = link.length > longest;
  return (
    <Dialog id="share" title="Share this draft" onClose={onClose}>
      <p>
        Whoever opens this link gets the draft as it is now, in their own browser. No server sees
        it. Later changes do not travel along.
      </p>
      <div class="field">
        <label for="share-link">Link</label>
        <textarea
          id="share-link"
          ref={field}
          readOnly
          rows={4}
          value={link}
          aria-describedby="share-length"
        />
        <p class={isLong ? 'problem' : 'hint'} id="share-length">
          {link.length.toLocaleString('en')} characters.{' '}
          {isLong
            ? `Chat and mail programs may cut a link of more than ${longest.toLocaleString('en')}; send the draft as a file instead.`
            : 'Chat and mail carry it whole.'}
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="button button-main"
          onClick={() => void copy()}
          disabled={!link}
        >
          Copy link
        </button>
        <button type="button" class="button" onClick={() => downloadDraft(store)}>
          Download as a file
        </button>
      </div>
      <p role="status">{copied}</p>
    </Dialog>
  );
}
