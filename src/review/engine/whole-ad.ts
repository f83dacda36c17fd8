import { ownSectionId, type Draft } from '../../job-description/draft';
import { ownLines } from '../../job-description/line';

/** An imported ad with the lines that found no place in a section of their own at the end, so that all of it is read and none is lost. */
export function wholeAd(draft: Draft): Draft {
  if (!draft.tray.length) return draft;
  const rest = {
    id: ownSectionId(draft.sections),
    heading: 'More',
    lines: ownLines(draft.tray.map(({ text }) => text)),
  };
  return { ...draft, tray: [], sections: [...draft.sections, rest] };
}
