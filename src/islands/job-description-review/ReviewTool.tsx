import { useState } from 'preact/hooks';
import type { Loaded } from '../../advice/load-review';
import type { Catalogue } from '../../job-description/catalogue';
import type { Draft } from '../../job-description/draft';
import { wholeAd } from '../../job-description/review/whole-ad';
import { Reviewed } from './Reviewed';

const CANNOT_LOAD = 'The review could not be loaded. Try again once the network is back; your text is still here.';

/** Paste an ad, then see it with advice beside it. The reader of ads and the rules come when they are asked for. */
export function ReviewTool({ catalogue }: { catalogue: Catalogue }) {
  const [text, setText] = useState('');
  const [html, setHtml] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [shown, show] = useState<{ draft: Draft; loaded: Loaded }>();

  const review = async () => {
    setBusy(true);
    setProblem('');
    try {
      const [{ readAd }, { loadReview }] = await Promise.all([import('../../job-description/import'), import('../../advice/load-review')]);
      const read = await readAd({ kind: 'text', text, ...(html && { html }) }, catalogue);
      if (read.kind === 'problem') setProblem(read.message);
      else if (read.kind === 'draft-json') setProblem('This is a saved draft. Open it in the builder, which reviews it too.');
      else show({ draft: wholeAd(read.draft), loaded: await loadReview() });
    } catch {
      setProblem(CANNOT_LOAD);
    }
    setBusy(false);
  };
  if (shown) return <Reviewed {...{ catalogue }} first={shown.draft} loaded={shown.loaded} onBack={() => show(undefined)} />;
  return (
    <div class="tool review-paste">
      <label for="old-ad">Paste the ad here</label>
      <textarea
        id="old-ad"
        rows={12}
        dir="auto"
        value={text}
        aria-describedby="old-ad-problem"
        aria-invalid={problem ? true : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (event.inputType !== 'insertFromPaste') setHtml('');
        }}
        // Headings and bullets travel in the HTML beside the text; it is used only where the field holds this paste alone.
        onPaste={(event) => setHtml(text.trim() ? '' : (event.clipboardData?.getData('text/html') ?? ''))}
      />
      <p class="problem" id="old-ad-problem" role="alert">
        {problem}
      </p>
      <button type="button" class="button button-main" disabled={isBusy} onClick={() => void review()}>
        {isBusy ? 'Reading …' : 'Review this ad'}
      </button>
    </div>
  );
}
