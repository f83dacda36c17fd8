import { lineElementId } from '../../controls/focus';
import type { Store } from '../../drafts/store/store';
import { roleOf } from '../../job-description/catalogue';
import {
  headingText,
  originalText,
  textLines,
  typedText,
  type ComposedLine,
} from '../../job-description/compose';
import {
  moveAmongShown,
  removeLine,
  renameSection,
  sectionOf,
  writeLine,
} from '../../job-description/edit';
import { keyOf } from '../../job-description/line';
import { jobTitle } from '../../job-description/title';

/** What is behind a line of the preview: the words to edit, and how they are written back. */
export interface Source {
  text: string;
  write: (text: string) => void;
  /** Only lines of a list can be moved and removed where they stand. */
  move?: (step: number) => boolean;
  remove?: () => void;
}

/** The job title; emptied, or the guide's to the letter, it follows role and level again. */
export function titleSource(store: Store): Source {
  const { role, level, title: own, titleKind } = store.draft.value;
  const usual = role && jobTitle(roleOf(store.catalogue, role), level, titleKind);
  return {
    text: own || usual,
    write: (typed) => {
      const title = typed.trim() && typed !== usual ? typed : '';
      store.type({ ...store.draft.value, title }, 'title');
    },
  };
}

/** A section's heading; emptied, it is the guide's again. */
export function headingSource(store: Store, sectionId: string): Source {
  const section = sectionOf(store.draft.value, sectionId);
  return {
    text: section ? section.heading || headingText(section, store.catalogue) : '',
    write: (heading) =>
      store.type(renameSection(store.draft.value, sectionId, heading), `heading ${sectionId}`),
  };
}

/** The keys of the lines that a section of the preview shows, in their order. */
export const shownKeys = (store: Store, sectionId: string): string[] => {
  const lines = store.jobDescription.value.sections.find(({ id }) => id === sectionId)?.lines ?? [];
  return [...new Set(lines.map(({ source }) => keyOf(source)))];
};

/** A line, with all paragraphs of what was typed into it. */
export function lineSource(
  store: Store,
  sectionId: string,
  { source: line, paragraph }: Pick<ComposedLine, 'source' | 'paragraph'>,
): Source {
  const key = keyOf(line);
  const original = originalText(line, store.draft.value, store.catalogue);
  const text = typedText(line, store.draft.value, store.catalogue);
  const written = (words: string) => writeLine(store.draft.value, sectionId, key, words, original);
  return {
    text,
    write: (words) =>
      store.type(
        written(words),
        line.from === 'field' ? line.field : lineElementId(sectionId, key),
      ),
    move: (step) => {
      const shown = shownKeys(store, sectionId);
      const next = moveAmongShown(store.draft.value, sectionId, key, shown, step);
      if (next === store.draft.value) return false;
      store.edit(next);
      store.announce(`Line is now ${shown.indexOf(key) + step + 1} of ${shown.length}.`);
      return true;
    },
    remove: () => {
      const paragraphs = textLines(text);
      // Of several paragraphs only the one that has the focus goes.
      const next =
        paragraphs.length > 1
          ? written(paragraphs.toSpliced(paragraph, 1).join('\n'))
          : removeLine(store.draft.value, sectionId, key);
      store.edit(next);
      store.announce('Line removed. Undo brings it back.');
    },
  };
}
