import type { PostingRulesFound } from '../engine/posting-rules';

/** What was read of the place, where it brings no rule: a person must not take it for an all-clear. */
const nothing = ({ rules, places }: PostingRulesFound) => {
  if (rules.length) return '';
  return places.length
    ? `We list no rule for ${new Intl.ListFormat('en-GB').format(places)}. There may be one all the same.`
    : 'We could not read where the job is. Name the city and the country, or the country a remote job may be done in, and the rules of that place are listed here.';
};

interface Props {
  found: PostingRulesFound;
  page: string;
}

/** The rules of the places that the ad names: they may apply, and the reader checks. */
export function PostingRules({ found, page }: Props) {
  const { rules, places, byRemote } = found;
  return (
    <div class="advice-places">
      <h3>Posting rules</h3>
      {rules.length === 0 && <p class="hint">{nothing(found)}</p>}
      {rules.length > 0 && places.length > 0 && (
        <p class="hint">Read in the text: {new Intl.ListFormat('en-GB').format(places)}.</p>
      )}
      {byRemote.length > 0 && (
        <p class="hint">
          The job is remote in a whole country, so the rules of every place in it that reaches
          remote jobs may apply.
        </p>
      )}
      {rules.map(({ id, place, asks, from, threshold, checked, evidence }) => (
        <details key={id}>
          <summary>{place}: may apply, check</summary>
          <ul>
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
          <p class="hint">
            {from}. {threshold && `${threshold}. `}Looked up on {checked}
            {evidence && `, evidence of ${evidence}`}. <a href={`${page}#${id}`}>Sources</a>
          </p>
        </details>
      ))}
      <a href={page}>All posting rules by place</a>
    </div>
  );
}
