import { useState } from 'preact/hooks';
import { ignoredId, type Advice, type Ignored } from '../job-description/review/advice';
import type { ReviewSource, Rule, Severity } from '../job-description/review/rule';
import { Evidence } from './Evidence';

const SEVERITY: Record<Severity, string> = { error: 'Mend this', warning: 'Worth changing', notice: 'Have a look' };

export interface AdviceActions {
  replace: (advice: Advice, replacement: string) => void;
  ignore: (id: string, why: string) => void;
  takeBack: (id: string) => void;
  /** Leads to the place in the text. */
  show: (advice: Advice) => void;
}

interface Props extends AdviceActions {
  advice: Advice[];
  ignored: readonly Ignored[];
  rules: readonly Rule[];
  sources: Record<string, ReviewSource>;
  /** The page that explains every rule. */
  wordingPage: string;
}

/** Advice as cards, one a rule: what was found, why it matters, one-click replacements, and a way to set it aside. */
export function AdviceList({ advice, ignored, rules, sources, wordingPage, ...actions }: Props) {
  const ids = [...new Set(advice.map(({ rule }) => rule.id))];
  return (
    <div class="advice">
      <p class="hint" id="advice-count" tabIndex={-1}>
        {ids.length
          ? `${ids.length} ${ids.length === 1 ? 'thing' : 'things'} to look at. Advice only: you decide.`
          : 'Nothing to look at. Read it aloud once, then post it.'}
      </p>
      {ids.map((id) => {
        const finds = advice.filter(({ rule }) => rule.id === id);
        return <Card key={id} finds={finds} sources={sources} wordingPage={wordingPage} {...actions} />;
      })}
      {ignored.length > 0 && (
        <details class="advice-ignored">
          <summary>Set aside ({ignored.length})</summary>
          <ul>
            {ignored.map(({ id, why }) => (
              <li key={id}>
                {rules.find((rule) => rule.id === id.split('/')[0])?.title ?? id}
                {id.includes('/') && `, “${id.slice(id.indexOf('/') + 1)}”`}
                {why && `: ${why}`}{' '}
                <button type="button" class="quiet" onClick={() => actions.takeBack(id)}>
                  Take back
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface CardProps extends AdviceActions {
  finds: Advice[];
  sources: Record<string, ReviewSource>;
  wordingPage: string;
}

function Card({ finds, sources, wordingPage, replace, ignore, show }: CardProps) {
  const [first] = finds as [Advice];
  const { rule } = first;
  const reasons = [...new Set(finds.map(({ reason }) => reason))];
  return (
    <section class={`advice-card ${rule.severity}`} aria-label={rule.title}>
      <p class="advice-severity">{SEVERITY[rule.severity]}</p>
      <h3>{rule.title}</h3>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <ul>
        {finds.map((advice, index) => (
          <li key={index}>
            {advice.found ? (
              <button
                type="button"
                class="advice-found"
                onClick={() => show(advice)}
                aria-label={`Show “${short(advice.found)}” in the text`}
              >
                “{short(advice.found)}”
              </button>
            ) : (
              advice.place.kind === 'section' && (
                <button type="button" class="advice-found" onClick={() => show(advice)}>
                  Show the section
                </button>
              )
            )}
            {advice.replacements.map((replacement) => (
              <button key={replacement} type="button" class="quiet" onClick={() => replace(advice, replacement)}>
                {replacement ? `Use “${replacement}”` : 'Drop it'}
              </button>
            ))}
            <Ignore advice={advice} ignore={ignore} />
          </li>
        ))}
      </ul>
      <Evidence rule={rule} sources={sources} wordingPage={wordingPage} />
    </section>
  );
}

/** Sets advice aside, here or everywhere, with a reason for those who read the draft later. */
function Ignore({ advice, ignore }: { advice: Advice; ignore: AdviceActions['ignore'] }) {
  const [isAsked, ask] = useState(false);
  const [why, setWhy] = useState('');
  const name = advice.found ? `“${short(advice.found)}”` : advice.rule.title;
  if (!isAsked)
    return (
      <button type="button" class="quiet" onClick={() => ask(true)} aria-label={`Ignore: ${name}`}>
        Ignore …
      </button>
    );
  return (
    <span class="advice-why">
      <label>
        Why? It is kept in the draft.
        <input type="text" value={why} ref={(field) => field?.focus()} onInput={(event) => setWhy(event.currentTarget.value)} />
      </label>
      {advice.found && (
        <button type="button" class="quiet" onClick={() => ignore(ignoredId(advice, 'here'), why)}>
          Ignore here
        </button>
      )}
      <button type="button" class="quiet" onClick={() => ignore(ignoredId(advice, 'everywhere'), why)}>
        Ignore everywhere
      </button>
      <button type="button" class="quiet" onClick={() => ask(false)}>
        Cancel
      </button>
    </span>
  );
}

const LONGEST_SHOWN = 60;
const short = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
