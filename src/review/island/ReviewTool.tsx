import { useEffect, useRef, useState } from 'preact/hooks';
import type { Loaded } from '../advice/load-review';
import { focusSoon } from '../../controls/focus';
import { NeedsScript } from '../../controls/take-over';
import { untilLoaded } from '../../controls/until-loaded';
import { whenIdle } from '../../controls/when-idle';
import type { Catalogue } from '../../job-description/catalogue';
import type { Draft } from '../../job-description/draft';
import { isTooLong, TOO_LONG } from '../../job-description/import/long-paste';
import { wholeAd } from '../engine/whole-ad';
import { keep, readKept } from './kept';
import { loadTool, type Parts } from './load-tool';
import { Reviewed } from './Reviewed';

const CANNOT_LOAD =
  'The review could not be loaded because the network or the site is down. Your text is still here, and the review starts once the network is back.';
const DRAFT_FILE = 'This is a saved draft. Open it in the builder, which reviews it too.';

interface Props {
  catalogue: Catalogue;
  /** Where the rules can be read. */
  wording: string;
}

/** Paste an ad, then see it with advice beside it. The reader of ads and the rules come once something stands in the field. */
export function ReviewTool({ catalogue, wording }: Props) {
  const [kept] = useState(readKept);
  const [text, setText] = useState(kept.text);
  const [html, setHtml] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>();
  /** The ad as it was read, and each change of it since. */
  const [steps, setSteps] = useState<Draft[]>(kept.draft ? [kept.draft] : []);
  const [isOpen, setOpen] = useState(Boolean(kept.draft));
  /** What was asked for last, done once the reader of ads and the rules are here. */
  const waiting = useRef<(parts: Parts) => unknown>();
  const askAgain = useRef<() => void>();

  // While the network is away, a person may write on.
  const pasted = useRef({ text, html });
  pasted.current = { text, html };
  const change = (next: Draft[]) => {
    setSteps(next);
    const draft = next.at(-1);
    keep({ text: pasted.current.text, ...(draft && { draft }) });
  };
  const withParts = (work: (parts: Parts) => unknown) => {
    waiting.current = work;
    setBusy(true);
    setProblem('');
    if (askAgain.current) return askAgain.current();
    askAgain.current = untilLoaded(
      loadTool,
      async (parts) => {
        askAgain.current = undefined;
        setProblem('');
        try {
          await waiting.current?.(parts);
        } finally {
          setBusy(false);
        }
      },
      () => {
        setProblem(CANNOT_LOAD);
        setBusy(false);
      },
    );
  };
  const askAgainNow = () => withParts(waiting.current!);
  const open = () => withParts(({ loaded: rules }) => setLoaded(rules));
  const review = () =>
    withParts(async ({ read, loaded: rules }) => {
      const ad = await read(pasted.current.text, pasted.current.html, catalogue);
      if (ad.kind === 'problem') return setProblem(ad.message);
      if (ad.kind === 'draft-json') return setProblem(DRAFT_FILE);
      setLoaded(rules);
      change([wholeAd(ad.draft)]);
      setOpen(true);
    });
  useEffect(() => {
    if (kept.draft) open();
  }, []);

  if (isOpen && loaded)
    return (
      <Reviewed
        {...{ catalogue, steps, loaded }}
        onSteps={change}
        onBack={() => {
          setOpen(false);
          focusSoon('old-ad');
        }}
      />
    );
  return (
    <div class="tool">
      <p class="callout without-script">
        The review runs in your browser and needs JavaScript. Without it, read{' '}
        <a href={wording}>the rules it follows</a>: each has phrases to look for and better words.
      </p>
      <NeedsScript class="review-paste">
        <label for="old-ad">Paste the ad here</label>
        <textarea
          id="old-ad"
          rows={12}
          dir="auto"
          value={text}
          aria-describedby="old-ad-problem"
          aria-invalid={problem && problem !== CANNOT_LOAD ? true : undefined}
          onBeforeInput={(event) => {
            if (!isTooLong(event)) return;
            event.preventDefault();
            setProblem(TOO_LONG);
          }}
          onInput={(event) => {
            const { value } = event.currentTarget;
            // What comes next is loaded while the person still reads, so that a lost network can take nothing away.
            if (!text) whenIdle(() => void loadTool().catch(() => undefined));
            setText(value);
            if (problem !== CANNOT_LOAD) setProblem('');
            keep({ text: value, ...(steps.length && { draft: steps.at(-1) }) });
            if (event.inputType !== 'insertFromPaste') setHtml('');
          }}
          // Headings and bullets travel in the HTML beside the text; it is used only where the field holds this paste alone.
          onPaste={(event) =>
            setHtml(text.trim() ? '' : (event.clipboardData?.getData('text/html') ?? ''))
          }
        />
        <p class="problem" id="old-ad-problem" role="alert">
          {problem}
        </p>
        <div class="row">
          <button
            type="button"
            class="button button-main"
            disabled={isBusy}
            onClick={problem === CANNOT_LOAD ? askAgainNow : review}
          >
            {isBusy ? 'Reading …' : problem === CANNOT_LOAD ? 'Try again now' : 'Review this ad'}
          </button>
          {steps.length > 0 && (
            <button
              type="button"
              class="button"
              disabled={isBusy}
              onClick={() => {
                setOpen(true);
                open();
              }}
            >
              Continue with the reviewed ad
            </button>
          )}
        </div>
      </NeedsScript>
    </div>
  );
}
