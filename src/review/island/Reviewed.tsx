import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { AdviceList } from '../advice/AdviceList';
import { MOVES } from '../advice/Moves';
import { silence } from '../advice/silence';
import { POSTING_RULES_PAGE, WORDING_PAGE } from '../advice/explaining-pages';
import type { Loaded } from '../advice/load-review';
import { PostingRules } from '../advice/PostingRules';
import { today } from '../../formats/today';
import { copyText } from '../../controls/deliver';
import { focusSoon } from '../../controls/focus';
import type { Catalogue } from '../../job-description/catalogue';
import { compose } from '../../job-description/compose';
import type { Draft } from '../../job-description/draft';
import { madeNice, mended, setAside, takeBack } from '../engine/mend';
import { toPlainText } from '../../job-description/writers/plain-text';
import { lineId, MarkedSheet } from './MarkedSheet';

interface Props {
  catalogue: Catalogue;
  /** The ad as it was read, and each change of it since. */
  steps: Draft[];
  loaded: Loaded;
  onSteps: (steps: Draft[]) => void;
  onBack: () => void;
}

const BUILDER = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/job-description-builder/`;
const focus = (id: string) => {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
};

/** The ad with its marks, the advice beside it, and what can be done with the result. */
export function Reviewed({ catalogue, steps, loaded, onSteps, onBack }: Props) {
  const [said, say] = useState('');
  const draft = steps.at(-1)!;
  const jobDescription = useMemo(() => compose(draft, catalogue), [draft]);
  const ignored = draft.ignored ?? [];
  const advice = useMemo(() => loaded.review(jobDescription, { today: today(), ignored }), [draft]);
  useLayoutEffect(() => focus('advice-count'), []);

  const step = (next: Draft, what: string, focused = 'advice-count') => {
    if (next !== draft) onSteps([...steps, next]);
    say(what);
    focusSoon(focused, 'advice-count');
  };
  const undo = () => {
    onSteps(steps.slice(0, -1));
    say('Undone.');
  };
  const copy = async () =>
    say(
      (await copyText(toPlainText(jobDescription)))
        ? 'Copied.'
        : 'This browser doesn’t allow copying. Select the text and copy it yourself.',
    );
  const build = async () => {
    try {
      const { writeShareLink } = await import('../../drafts/share-link');
      location.assign(BUILDER + (await writeShareLink(draft, catalogue)));
    } catch {
      say(
        'The builder could not be opened: a part of this page did not load. Copy the result, and paste it under “Import” there.',
      );
    }
  };
  return (
    <div class="tool reviewed">
      <div class="row">
        <button type="button" class="button button-main" onClick={() => void copy()}>
          Copy the result
        </button>
        <button type="button" class="button" onClick={() => void build()}>
          Open in the builder
        </button>
        <button type="button" class="button" disabled={steps.length < 2} onClick={undo}>
          Undo
        </button>
        <button type="button" class="button" onClick={onBack}>
          Back to the pasted text
        </button>
        <p class="hint" role="status">
          {said}
        </p>
      </div>
      <MarkedSheet jobDescription={jobDescription} advice={advice} />
      <aside aria-label="Advice">
        <h2>Advice</h2>
        <AdviceList
          {...{ advice, ignored }}
          rules={loaded.rules}
          sources={loaded.sources}
          wordingPage={WORDING_PAGE}
          replace={(one, replacement) =>
            step(mended(draft, catalogue, one, replacement), 'Replaced.')
          }
          ignore={(id, why) => step(setAside(draft, id, why), 'Dismissed.')}
          move={(line) => step(madeNice(draft, line), 'Now a nice-to-have.', MOVES)}
          silent={silence(jobDescription, loaded.languages)}
          takeBack={(id) => step(takeBack(draft, id), 'Advice restored.')}
          show={({ place }) =>
            place.kind !== 'whole' &&
            focus(
              place.kind === 'section' ? lineId(place.section) : lineId(place.section, place.line),
            )
          }
        />
        <PostingRules found={loaded.postingRulesOf(jobDescription)} page={POSTING_RULES_PAGE} />
      </aside>
    </div>
  );
}
