import type { Draft, DraftSection } from './draft';
import { ownSectionId } from './draft';
import { keyOf, ownLine, writtenText, type Line } from './line';
import type { StatedProficiency } from './vocabulary';

/**
 * Edits of a draft: each gives a new draft back and leaves the old one as it was, for undo. A line is named by its
 * section and its key (`keyOf`).
 */

const inSection = (
  draft: Draft,
  id: string,
  edit: (section: DraftSection) => DraftSection,
): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.id === id ? edit(section) : section)),
});

const inLine = (draft: Draft, sectionId: string, key: string, edit: (line: Line) => Line): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: section.lines.map((line) => (keyOf(line) === key ? edit(line) : line)),
  }));

const withLine = (draft: Draft, sectionId: string, line: Line): Draft =>
  inSection(draft, sectionId, (section) => ({ ...section, lines: [...section.lines, line] }));

/** `list` with the element at `index` moved by `step` places, kept inside the list. */
function moved<T>(list: T[], index: number, step: number): T[] {
  if (index < 0) return list;
  const target = Math.min(list.length - 1, Math.max(0, index + step));
  const rest = list.filter((_, at) => at !== index);
  return [...rest.slice(0, target), list[index]!, ...rest.slice(target)];
}

/** A section of the draft by its id. */
export const sectionOf = (draft: Draft, id: string): DraftSection | undefined =>
  draft.sections.find((section) => section.id === id);

/** A line of the draft by its section and key. */
export const findLine = (draft: Draft, sectionId: string, key: string): Line | undefined =>
  sectionOf(draft, sectionId)?.lines.find((line) => keyOf(line) === key);

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
    id: ownSectionId(draft.sections),
    heading: 'New section',
    lines: [ownLine([])],
  };
  return { ...draft, sections: [...draft.sections, added] };
}

/** Adds a line at the end of a section. */
export const addLine = withLine;

export const removeLine = (draft: Draft, sectionId: string, key: string): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: section.lines.filter((line) => keyOf(line) !== key),
  }));

export const moveLine = (draft: Draft, sectionId: string, key: string, step: number): Draft =>
  inSection(draft, sectionId, (section) => ({
    ...section,
    lines: moved(
      section.lines,
      section.lines.findIndex((line) => keyOf(line) === key),
      step,
    ),
  }));

/**
 * Moves a line by a step among those of its section that a person sees, named by their keys in order: blank lines and
 * lines edited elsewhere don't count. The same draft where there is no such neighbour.
 */
export function moveAmongShown(
  draft: Draft,
  sectionId: string,
  key: string,
  shown: string[],
  step: number,
): Draft {
  const keys = sectionOf(draft, sectionId)?.lines.map(keyOf) ?? [];
  const neighbour = shown[shown.indexOf(key) + step];
  if (neighbour === undefined) return draft;
  return moveLine(draft, sectionId, key, keys.indexOf(neighbour) - keys.indexOf(key));
}

/**
 * Writes a line's words. A field's line writes the field; a content line with the content's own words follows the
 * content again.
 */
export function writeLine(
  draft: Draft,
  sectionId: string,
  key: string,
  text: string,
  original: string,
): Draft {
  const line = findLine(draft, sectionId, key);
  if (line?.from === 'field') return { ...draft, [line.field]: text };
  return inLine(draft, sectionId, key, (before): Line => {
    if (before.from === 'field') return before;
    if (before.from === 'own' || text !== original) return { ...before, text };
    const { text: _, ...rest } = before;
    return rest;
  });
}

/** Moves a line to the end of another section, as a line of the person's own where it is there already. */
export function sendLine(draft: Draft, fromId: string, toId: string, key: string): Draft {
  const line = findLine(draft, fromId, key);
  const target = sectionOf(draft, toId);
  if (!line || !target) return draft;
  const rest = removeLine(draft, fromId, key);
  if (!findLine(draft, toId, key)) return withLine(rest, toId, line);
  const text = writtenText(line);
  return text === undefined ? rest : withLine(rest, toId, ownLine(target.lines, text));
}

/** Asks for another proficiency of a skill than the role's profile does; undefined follows the profile again. */
export const askProficiency = (
  draft: Draft,
  sectionId: string,
  key: string,
  proficiency?: StatedProficiency,
): Draft =>
  inLine(draft, sectionId, key, (line): Line => {
    if (line.from !== 'content') return line;
    const { proficiency: _, ...rest } = line;
    return proficiency ? { ...rest, proficiency } : rest;
  });

export const removeFromTray = (draft: Draft, id: string): Draft => ({
  ...draft,
  tray: draft.tray.filter((line) => line.id !== id),
});

/** Takes a line out of the tray into a section, at its end and with an id of its own there. */
export function placeFromTray(draft: Draft, id: string, sectionId: string): Draft {
  const line = draft.tray.find((one) => one.id === id);
  const target = sectionOf(draft, sectionId);
  if (!line || !target) return draft;
  return withLine(removeFromTray(draft, id), sectionId, ownLine(target.lines, line.text));
}
