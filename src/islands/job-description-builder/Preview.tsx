import { Fragment } from 'preact';
import type { Store } from './store';

/** The description as it will be read. Everything typed arrives as text nodes. */
export function Preview({ store }: { store: Store }) {
  const { title, facts, sections } = store.jobDescription.value;
  return (
    <section class="builder-preview" id="preview" aria-label="Preview" tabIndex={0}>
      <article class="sheet" dir="auto">
        <h2>{title}</h2>
        {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
        {sections.map(({ id, heading, kind, lines }) => (
          <Fragment key={id}>
            <h3>{heading}</h3>
            {kind === 'list' ? (
              <ul>
                {lines.map((line) => (
                  <li key={line.id}>{line.text}</li>
                ))}
              </ul>
            ) : (
              lines.map((line) => <p key={line.id}>{line.text}</p>)
            )}
          </Fragment>
        ))}
      </article>
    </section>
  );
}
