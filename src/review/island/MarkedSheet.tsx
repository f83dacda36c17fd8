import { Fragment } from 'preact';
import { MarkedText } from '../advice/MarkedText';
import { composedKey, factsText, type JobDescription } from '../../job-description/compose';
import type { Advice } from '../engine/advice';

/** The id of a section's heading, or of one of its lines. */
export const lineId = (section: string, line = ''): string =>
  `ad-${section}-${line}`.replace(/[/#]/g, '-');

interface Props {
  jobDescription: JobDescription;
  advice: readonly Advice[];
}

/** The ad as it stands now, with the words marked that advice speaks of. Everything pasted arrives as text nodes. */
export function MarkedSheet({ jobDescription: { title, facts, sections }, advice }: Props) {
  const marked = (section: string, line: string, text: string) => (
    <MarkedText isLinked {...{ section, line, text, advice }} />
  );
  return (
    <article class="sheet" dir="auto">
      <h2 id={lineId('title', 'title')} tabindex={-1}>
        {marked('title', 'title', title)}
      </h2>
      {facts.length > 0 && <p class="facts">{factsText(facts)}</p>}
      {sections.map(({ id, heading, kind, lines }) => (
        <Fragment key={id}>
          <h3 id={lineId(id)} tabindex={-1}>
            {heading}
          </h3>
          {kind === 'list' ? (
            <ul>
              {lines.map((line) => (
                <li key={composedKey(line)} id={lineId(id, composedKey(line))} tabindex={-1}>
                  {marked(id, composedKey(line), line.text)}
                </li>
              ))}
            </ul>
          ) : (
            lines.map((line) => (
              <p key={composedKey(line)} id={lineId(id, composedKey(line))} tabindex={-1}>
                {marked(id, composedKey(line), line.text)}
              </p>
            ))
          )}
        </Fragment>
      ))}
    </article>
  );
}
