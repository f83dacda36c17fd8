import { roleOf } from '../../job-description/catalogue';
import { contentText, headingText, jobTitle, textLines } from '../../job-description/compose';
import { isOwn, TEXT_FIELDS } from '../../job-description/draft';
import { moveLine, removeLine, renameSection, writeLine } from '../../job-description/edit';
import type { Store } from '../../drafts/store/store';

/** What stands behind a line of the preview: the words to edit, and how they are written back. */
export interface Source {
  text: string;
  write: (text: string) => void;
  /** Only lines of a list can be moved and removed where they stand. */
  move?: (step: number) => boolean;
  remove?: () => void;
}

/** The job title; emptied, or the guide's to the letter, it follows role and level again. */
export function titleSource(store: Store): Source {
  const { role, level, title: own } = store.draft.value;
  const usual = jobTitle(roleOf(store.catalogue, role).title, level);
  return {
    text: own || usual,
    write: (title) =>
      store.edit(
        { ...store.draft.value, title: title.trim() && title !== usual ? title : '' },
        'title',
      ),
  };
}

/** A section's heading; emptied, it is the guide's again. */
export function headingSource(store: Store, sectionId: string): Source {
  const section = store.draft.value.sections.find(({ id }) => id === sectionId);
  return {
    text: section ? section.heading || headingText(section, store.catalogue) : '',
    write: (heading) =>
      store.edit(renameSection(store.draft.value, sectionId, heading), `rename ${sectionId}`),
  };
}

/** The id of the draft's line behind a composed one: `own/1#2` is the third line typed into `own/1`. */
export const lineIdOf = (composedId: string): string => composedId.replace(/#\d+$/, '');

/** Which paragraph of what was typed a composed line is, from 0. */
const paragraphOf = (composedId: string): number => Number(/#(\d+)$/.exec(composedId)?.[1] ?? 0);

/** A line: where it stands for a field of the form the field's words, else its own. */
export function lineSource(store: Store, sectionId: string, composedId: string): Source {
  const id = lineIdOf(composedId);
  const draft = store.draft.value;
  const lines = draft.sections.find((section) => section.id === sectionId)?.lines ?? [];
  const line = lines.find((one) => one.id === id) ?? { id };
  const field =
    id.startsWith('field/') && line.text === undefined
      ? TEXT_FIELDS.find((name) => id === `field/${name}`)
      : undefined;
  const ways = {
    move: (step: number) => {
      // A line that says nothing stands in no place a person could see.
      const composed =
        store.jobDescription.value.sections.find((section) => section.id === sectionId)?.lines ??
        [];
      const shown = [...new Set(composed.map((one) => lineIdOf(one.id)))];
      const at = shown.indexOf(id) + step;
      if (!shown[at]) return false;
      const places = lines.findIndex((one) => one.id === shown[at]) - lines.indexOf(line);
      store.edit(
        moveLine(store.draft.value, sectionId, id, places),
        `move ${sectionId} ${id} ${at}`,
      );
      store.announce(`Line is now ${at + 1} of ${shown.length}.`);
      return true;
    },
  };
  const original = isOwn(line) ? '' : contentText(line, draft, store.catalogue);
  const text = field ? draft[field] : (line.text ?? original);
  const write = (words: string, key: string = field ?? `write ${sectionId} ${id}`) =>
    store.edit(
      field
        ? { ...store.draft.value, [field]: words }
        : writeLine(store.draft.value, sectionId, id, words, original),
      key,
    );
  const remove = () => {
    const paragraphs = textLines(text);
    const key = `remove ${sectionId} ${composedId} ${paragraphs.length}`;
    // Of several paragraphs only the one that has the focus goes.
    if (paragraphs.length > 1)
      write(paragraphs.toSpliced(paragraphOf(composedId), 1).join('\n'), key);
    else store.edit(removeLine(store.draft.value, sectionId, id), key);
    store.announce('Line removed. Undo brings it back.');
  };
  return { ...ways, remove, text, write: (words) => write(words) };
}
