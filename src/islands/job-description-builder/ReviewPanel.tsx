import type { Advice } from '../../job-description/review/advice';
import { focusSoon } from './focus';
import { elementId } from './EditableText';
import { advice, review, startReview } from './review-state';
import { goTo } from './SectionList';
import type { Store } from './store';

/** Advice on the wording beside the preview. Its code and rules come after the first edit, or when it is asked for. */
export function ReviewPanel({ store }: { store: Store }) {
  const state = review.value;
  return (
    <section class="builder-review" id="review" aria-label="Review of the wording">
      <h2>Review</h2>
      {typeof state === 'string' ? (
        <>
          <p class="hint">
            {state === 'failed'
              ? 'The rules could not be loaded. Try again once the network is back.'
              : 'Advice on the wording, with its evidence. No score.'}
          </p>
          <button type="button" class="button" disabled={state === 'loading'} onClick={() => void startReview(store)}>
            {state === 'loading' ? 'Loading the rules …' : 'Review the wording'}
          </button>
        </>
      ) : (
        <Loaded store={store} state={state} />
      )}
    </section>
  );
}

function Loaded({ store, state: { code, rules, sources, postingRules } }: { store: Store; state: Exclude<typeof review.value, string> }) {
  const draft = store.draft.value;
  const { AdviceList, PostingRules } = code;
  const rest = (said: string) => {
    store.announce(said);
    focusSoon('advice-count');
  };
  const show = ({ place }: Advice) => {
    if (place.kind === 'section') return goTo(`section/${place.section}`);
    if (place.kind !== 'words') return;
    const line = document.getElementById(elementId(place.line === 'title' ? 'title' : `${place.section}/${place.line}`));
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  };
  return (
    <>
      <AdviceList
        advice={advice.value}
        ignored={draft.ignored ?? []}
        {...{ rules, sources, show }}
        wordingPage={code.WORDING_PAGE}
        replace={(one, replacement) => {
          store.edit(code.mended(draft, store.catalogue, one, replacement), `mend ${performance.now()}`);
          rest('Replaced. Undo takes it back.');
        }}
        ignore={(id, why) => {
          store.edit(code.setAside(draft, id, why), `set aside ${id}`);
          rest('Set aside. You can take it back below.');
        }}
        takeBack={(id) => {
          store.edit(code.takeBack(draft, id), `take back ${id}`);
          rest('The advice is back.');
        }}
      />
      <PostingRules rules={code.postingRulesFor(draft, postingRules)} page={code.POSTING_RULES_PAGE} />
    </>
  );
}
