import type { Catalogue } from '../../job-description/catalogue';
import { compose, composedKey, originalText, typedText } from '../../job-description/compose';
import type { Draft } from '../../job-description/draft';
import { sectionOf, sendLine, writeLine } from '../../job-description/edit';
import { keyOf } from '../../job-description/line';
import type { Advice } from './advice';
import { applied } from './apply';

/** The draft with the words that the advice speaks of replaced; the same draft where they are no longer there. */
export function mended(
  draft: Draft,
  catalogue: Catalogue,
  { place, found, articles }: Advice,
  replacement: string,
): Draft {
  if (place.kind !== 'words') return draft;
  const composed = compose(draft, catalogue);
  const { start, end } = place;
  if (place.line === 'title') {
    if (composed.title.slice(start, end) !== found) return draft;
    const title = applied(
      composed.title,
      { line: composed.title, paragraph: 0, start, end },
      replacement,
      articles,
    );
    return title === composed.title ? draft : { ...draft, title };
  }
  const shown = composed.sections
    .find(({ id }) => id === place.section)
    ?.lines.find((line) => composedKey(line) === place.line);
  if (shown?.text.slice(start, end) !== found) return draft;
  const { source, paragraph } = shown;
  const before = typedText(source, draft, catalogue);
  const spot = { line: shown.text, paragraph, start, end };
  const text = applied(before, spot, replacement, articles);
  if (text === before) return draft;
  const original = originalText(source, draft, catalogue);
  return writeLine(draft, place.section, keyOf(source), text, original);
}

/** The draft with a must-have made a nice-to-have; the section for those is added where the ad has none. */
export function madeNice(draft: Draft, line: string): Draft {
  const [from, to] = ['must-haves', 'nice-to-haves'];
  const whole = sectionOf(draft, to) ? draft : addSectionAfter(draft, from, to);
  return sendLine(whole, from, to, line);
}

function addSectionAfter(draft: Draft, before: string, id: string): Draft {
  const at = draft.sections.findIndex((section) => section.id === before) + 1;
  return { ...draft, sections: draft.sections.toSpliced(at, 0, { id, lines: [] }) };
}

/** The draft with a piece of advice set aside, and why; a second reason takes the place of the first. */
export const setAside = (draft: Draft, id: string, why: string): Draft => ({
  ...draft,
  ignored: [...(draft.ignored ?? []).filter((one) => one.id !== id), { id, why: why.trim() }],
});

/** The draft with the advice back. */
export function takeBack({ ignored = [], ...draft }: Draft, id: string): Draft {
  const left = ignored.filter((one) => one.id !== id);
  return left.length ? { ...draft, ignored: left } : draft;
}
