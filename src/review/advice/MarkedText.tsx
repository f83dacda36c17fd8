import { cardId } from './card-id';
import type { Advice } from '../engine/advice';

interface Props {
  text: string;
  /** The section and the line as the review names them. */
  section: string;
  line: string;
  advice: readonly Advice[];
  /** Whether a mark leads to its card; not where a click on the line edits it. */
  isLinked?: boolean;
}

/** A line with the words marked that advice speaks of; words that have changed since the review are left alone. */
export function MarkedText({ text, section, line, advice, isLinked }: Props) {
  const found = advice
    .flatMap(({ place, found: words, rule }) =>
      place.kind === 'words' &&
      place.section === section &&
      place.line === line &&
      text.slice(place.start, place.end) === words
        ? [{ ...place, words, rule }]
        : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return (
    <>
      {found.flatMap(({ start, end, words, rule }) => {
        if (start < at) return [];
        const before = text.slice(at, start);
        at = end;
        return [
          before,
          <mark key={start} class="advised" title={rule.title}>
            {isLinked ? <a href={`#${cardId(rule)}`}>{words}</a> : words}
          </mark>,
        ];
      })}
      {text.slice(at)}
    </>
  );
}
