import type { Brief } from '../brief';
import type { SearchPlace, SourcingCatalogue } from '../catalogue';
import { searchesOf, type Search } from '../searches';
import { CopyText } from './CopyText';
import { SourceNote } from './SourceNote';

/** A link and a string for each public place; what had no room is named. */
export function Searches({ catalogue, brief }: { catalogue: SourcingCatalogue; brief: Brief }) {
  return (
    <>
      <h2 id="searches">Search public places</h2>
      <p class="hint">
        A link opens the other site in a new tab and passes these words to it. Nothing is sent
        before you click.
      </p>
      <ul class="places">
        {searchesOf(brief, catalogue).map(({ place, searches, needs }) => (
          <li key={place.id} class="card place">
            <h3>{place.name}</h3>
            <p>{place.finds}</p>
            {needs && <p class="hint">{needs}</p>}
            {searches.map((search) => (
              <OneSearch key={search.label ?? ''} place={place} search={search} />
            ))}
            <details>
              <summary>What it misses and its limits</summary>
              <p class="hint">
                <strong>Misses:</strong> {place.misses}
              </p>
              <p class="hint">
                <strong>Limits:</strong> {place.limits}{' '}
                <SourceNote source={place.source} checked={place.checked} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function OneSearch({ place, search }: { place: SearchPlace; search: Search }) {
  const { label, address, text, leftOut } = search;
  const name = label ? `${place.name}: ${label}` : place.name;
  return (
    <div class="search">
      <a href={address} target="_blank" rel="noopener noreferrer">
        Open {name}
      </a>
      {text !== undefined && (
        <CopyText
          label={label ? `Search string: ${label}` : 'Search string'}
          text={text}
          what="string"
        />
      )}
      {leftOut.length > 0 && <p class="hint">Left out for length: {leftOut.join(', ')}.</p>}
    </div>
  );
}
