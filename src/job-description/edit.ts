import type { Draft, DraftSection, Line } from './draft';
import { isOwn, ownId } from './draft';
import type { StatedProficiency } from './vocabulary';

/** Edits of a draft: each gives a new draft back and leaves the old one as it was, for undo. */

const inSection = (
  draft: Draft,
  id: string,
  edit: (section: DraftSection) => DraftSection,
): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.id === id ? edit(section) : section)),
});

/** `list` with the element at `index` moved by `step` places, kept inside the list. */
function moved<T>(list: T[], index: number, step: number): T[] {
  if (index < 0) return list;
  const target = Math.min(list.length - 1, Math.max(0, index + step));
  const rest = list.filter((_, at) => at !== index);
  return [...rest.slice(0, target), list[index]!, ...rest.slice(target)];
}

export const renameSection = (draft: Draft, id: string, heading: string): Draft =>
  inSection(draft, id, (section) => ({ ...section, heading }));

export const removeSection = (draft: Draft, id: string): Draft => ({
  ...draft,
  sections: draft.sections.filter((section) => section.id !== id),
});

export const moveSection = (draft: Draft, id: string, step: number): Draft => ({
  ...draft,
  sections: moved(
    draft.sections,
    draft.sections.findIndex((section) => section.id === id),
    step,
  ),
});

/** Adds a section: one of the standard ones that was removed, with its lines, or an empty one of the person's own. */
export function addSection(draft: Draft, section?: DraftSection): Draft {
  const added = section ?? {
    id: ownId(draft.sections),
    heading: 'New section',
    lines: [{ id: 'own/1', text: '' }],
  };
  return { ...draft, sections: [...draft.sections, added] };
}

/** Adds a line at the end: a content line by id, or an empty one of the person's own. */
export const addLine = (draft: Draft, sectionId: string, contentId?: string): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: [
      ...section.lines,
      contentId ? { id: contentId } : { id: ownId(section.lines), text: '' },
    ],
  }));

export const removeLine = (draft: Draft, sectionId: string, lineId: string): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: section.lines.filter((line) => line.id !== lineId),
  }));

export const moveLine = (draft: Draft, sectionId: string, lineId: string, step: number): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: moved(
      section.lines,
      section.lines.findIndex((line) => line.id === lineId),
      step,
    ),
  }));

const withoutText = ({ text: _, ...line }: Line): Line => line;

/** Writes a line's words; for a content line, words equal to the content's own make it follow the content again. */
export const writeLine = (
  draft: Draft,
  sectionId: string,
  lineId: string,
  text: string,
  original: string,
): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: section.lines.map((line): Line =>
      line.id !== lineId
        ? line
        : !isOwn(line) && text === original
          ? withoutText(line)
          : { ...line, text },
    ),
  }));

/** Moves a line to the end of another section, under a fresh id where its own is taken there. */
export function sendLine(draft: Draft, fromId: string, toId: string, lineId: string): Draft {
  const line = draft.sections
    .find(({ id }) => id === fromId)
    ?.lines.find(({ id }) => id === lineId);
  const target = draft.sections.find(({ id }) => id === toId);
  if (!line || !target) return draft;
  const taken = target.lines.some(({ id }) => id === line.id);
  if (taken && line.text === undefined) return removeLine(draft, fromId, lineId);
  const arriving = taken ? { ...line, id: ownId(target.lines) } : line;
  return inSection(removeLine(draft, fromId, lineId), toId, (section) => ({
    ...section,
    lines: [...section.lines, arriving],
  }));
}

/** Asks for another proficiency of a skill than the role's profile does; undefined follows the profile again. */
export const askProficiency = (
  draft: Draft,
  sectionId: string,
  lineId: string,
  proficiency?: StatedProficiency,
): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: section.lines.map((line): Line => {
      if (line.id !== lineId) return line;
      const { proficiency: _, ...rest } = line;
      return proficiency ? { ...rest, proficiency } : rest;
    }),
  }));

const outOfTray = (draft: Draft, lineId: string): Draft => ({
  ...draft,
  tray: draft.tray.filter(({ id }) => id !== lineId),
});

/** Takes a line out of the tray into a section, at its end and under an id of its own. */
export function placeFromTray(draft: Draft, lineId: string, sectionId: string): Draft {
  const line = draft.tray.find(({ id }) => id === lineId);
  if (!line) return draft;
  return inSection(outOfTray(draft, lineId), sectionId, (section) => ({
    ...section,
    lines: [...section.lines, { ...line, id: ownId(section.lines) }],
  }));
}

export const removeFromTray = outOfTray;
