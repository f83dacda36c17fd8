import { AdviceList } from '../../review/advice/AdviceList';
import { POSTING_RULES_PAGE, WORDING_PAGE } from '../../review/advice/explaining-pages';
import type { Loaded } from '../../review/advice/load-review';
import { silence } from '../../review/advice/silence';
import { PostingRules } from '../../review/advice/PostingRules';
import type { Advice } from '../../review/engine/advice';
import { madeNice, mended, setAside, takeBack } from '../../review/engine/mend';
import { elementId } from './EditableText';
import { focusSoon } from '../../controls/focus';
import { advice, placeRules } from './review-state';
import { goTo } from './SectionList';
import type { Store } from '../../drafts/store/store';

/** Advice on the wording beside the preview, mended and set aside through the store, so that undo knows of it. */
export function ReviewPanel({ store, loaded }: { store: Store; loaded: Loaded }) {
  const { rules, sources, languages } = loaded;
  const draft = store.draft.value;
  const done = (next: typeof draft, said: string) => {
    // The words may have changed since the advice was given, by a click on it before this one.
    if (next === draft) return;
    store.edit(next);
    store.announce(said);
    focusSoon('advice-count');
  };
  const show = ({ place }: Advice) => {
    if (place.kind === 'section') return goTo(`section/${place.section}`);
    if (place.kind !== 'words') return;
    const line = document.getElementById(
      elementId(place.line === 'title' ? 'title' : `${place.section}/${place.line}`),
    );
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  };
  return (
    <section class="builder-review" id="review" aria-label="Review of the wording">
      <h2>Review</h2>
      <AdviceList
        advice={advice.value}
        ignored={draft.ignored ?? []}
        {...{ rules, sources, show }}
        wordingPage={WORDING_PAGE}
        replace={(one, replacement) =>
          done(mended(draft, store.catalogue, one, replacement), 'Replaced. Undo takes it back.')
        }
        ignore={(id, why) =>
          done(setAside(draft, id, why), 'Set aside. You can take it back below.')
        }
        move={(line) => done(madeNice(draft, line), 'Now a nice-to-have. Undo takes it back.')}
        silent={silence(store.jobDescription.value, languages)}
        takeBack={(id) => done(takeBack(draft, id), 'The advice is back.')}
      />
      {placeRules.value && <PostingRules found={placeRules.value} page={POSTING_RULES_PAGE} />}
    </section>
  );
}
