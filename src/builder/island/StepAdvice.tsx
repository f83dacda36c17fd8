import { EvidenceText } from '../../review/advice/Evidence';
import { Ignore } from '../../review/advice/Ignore';
import { WORDING_PAGE } from '../../review/advice/explaining-pages';
import type { Loaded } from '../../review/advice/load-review';
import { MOVES, Moves } from '../../review/advice/Moves';
import { focusSoon } from '../../controls/focus';
import { madeNice, setAside } from '../../review/engine/mend';
import type { Store } from '../../drafts/store/store';
import { stepAdvice } from './review-state';

/** What the review knows of a step that is open: why it matters, the evidence both ways, what one click mends, and a way to set it aside. */
export function StepAdvice({ store, loaded, id }: { store: Store; loaded: Loaded; id: string }) {
  const rule = loaded.rules.find((one) => one.id === id);
  if (!rule) return null;
  const advice = stepAdvice(id);
  const done = (next: typeof store.draft.value, said: string, focused: string) => {
    store.edit(next);
    store.announce(said);
    focusSoon(focused);
  };
  return (
    <div class="step-advice">
      {advice?.movable && (
        <Moves
          lines={advice.movable}
          move={(line) =>
            done(
              madeNice(store.draft.value, line),
              'Now a nice-to-have. Undo takes it back.',
              MOVES,
            )
          }
        />
      )}
      <details class="advice-evidence">
        <summary>
          Why{rule.against && ', and what speaks against it'}
          <span class="sr-only">: {rule.title}</span>
        </summary>
        {advice && <p>{advice.reason}</p>}
        <EvidenceText rule={rule} sources={loaded.sources} wordingPage={WORDING_PAGE} />
        <Ignore
          rule={rule}
          found=""
          ignore={(_, why) =>
            done(
              setAside(store.draft.value, rule.id, why),
              'Set aside. You can take it back under Review.',
              'before-posting',
            )
          }
        />
      </details>
    </div>
  );
}
