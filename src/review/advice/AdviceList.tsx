import { ignoredId, type Advice, type Ignored } from '../engine/advice';
import { cardId } from './card-id';
import type { ReviewSource, Rule, Severity } from '../engine/rule';
import { Evidence } from './Evidence';
import { Ignore } from './Ignore';
import { Moves } from './Moves';
import { short } from './short';

const SEVERITY: Record<Severity, string> = {
  error: 'Fix',
  warning: 'Consider changing',
  notice: 'Check',
};

export interface AdviceActions {
  replace: (advice: Advice, replacement: string) => void;
  ignore: (id: string, why: string) => void;
  takeBack: (id: string) => void;
  /** Makes a must-have a nice-to-have. */
  move: (line: string) => void;
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
  /** Why there is none, where that is no praise. */
  silent?: string | undefined;
}

/** Advice as cards, one a rule: what was found, why it matters, one-click replacements, and a way to set it aside. */
export function AdviceList({
  advice,
  ignored,
  rules,
  sources,
  wordingPage,
  silent,
  ...actions
}: Props) {
  const ids = [...new Set(advice.map(({ rule }) => rule.id))];
  return (
    <div class="advice">
      <p class="hint" id="advice-count" tabindex={-1}>
        {ids.length
          ? `${ids.length} ${ids.length === 1 ? 'thing' : 'things'} to look at. Advice only: you decide.`
          : (silent ?? 'Nothing to check. Read it aloud once, then post it.')}
      </p>
      {ids.map((id) => {
        const finds = advice.filter(({ rule }) => rule.id === id);
        return (
          <Card key={id} finds={finds} sources={sources} wordingPage={wordingPage} {...actions} />
        );
      })}
      {ignored.length > 0 && (
        <details class="advice-ignored">
          <summary>Dismissed ({ignored.length})</summary>
          <ul>
            {ignored.map(({ id, why }) => (
              <li key={id}>
                {rules.find((rule) => rule.id === id.split('/')[0])?.title ?? id}
                {id.includes('/') && `, “${id.slice(id.indexOf('/') + 1)}”`}
                {why && `: ${why}`}{' '}
                <button type="button" class="quiet" onClick={() => actions.takeBack(id)}>
                  Restore
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

/** Tells a find from the others of its card, also after one of them is gone: its place, its words, and which one of these it is. */
const keyOf = ({ place, found }: Advice, before: Advice[]): string => {
  const at = place.kind === 'words' ? `${place.section}/${place.line}` : place.kind;
  return `${at} ${found} ${before.filter((one) => one.found === found).length}`;
};

function Card({ finds, sources, wordingPage, replace, ignore, move, show }: CardProps) {
  const [first] = finds as [Advice];
  const { rule } = first;
  const reasons = [...new Set(finds.map(({ reason }) => reason))];
  return (
    <section
      class={`advice-card ${rule.severity}`}
      id={cardId(rule)}
      tabindex={-1}
      aria-label={rule.title}
    >
      <p class="advice-severity">{SEVERITY[rule.severity]}</p>
      <h3>{rule.title}</h3>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <ul>
        {finds.map((advice, index) => (
          <li key={keyOf(advice, finds.slice(0, index))}>
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
              <button
                key={replacement}
                type="button"
                class="quiet"
                onClick={() => replace(advice, replacement)}
              >
                {replacement ? `Use “${replacement}”` : 'Delete'}
              </button>
            ))}
            <Ignore
              rule={rule}
              found={advice.found}
              ignore={(where, why) => ignore(ignoredId(advice, where), why)}
            />
          </li>
        ))}
      </ul>
      {first.movable && <Moves lines={first.movable} move={move} />}
      <Evidence rule={rule} sources={sources} wordingPage={wordingPage} />
    </section>
  );
}
