import type { PostingRule } from '../engine/posting-rules';

/** The rules of the places that the draft names: they may apply, and the reader checks. */
export function PostingRules({ rules, page }: { rules: readonly PostingRule[]; page: string }) {
  return (
    <div class="advice-places">
      <h3>Posting rules</h3>
      {rules.length === 0 && <p class="hint">The text names no place whose rules we list.</p>}
      {rules.map(({ id, place, asks, from, threshold, checked }) => (
        <details key={id}>
          <summary>{place}: may apply, check</summary>
          <ul>
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
          <p class="hint">
            {from}. {threshold && `${threshold}. `}Looked up on {checked}.{' '}
            <a href={`${page}#${id}`}>Sources</a>
          </p>
        </details>
      ))}
      <a href={page}>All posting rules by place</a>
    </div>
  );
}
