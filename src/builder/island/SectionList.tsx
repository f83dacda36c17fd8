import { signal } from '@preact/signals';
import { headingText } from '../../job-description/compose';
import type { DraftSection } from '../../job-description/draft';
import { ownSectionId } from '../../job-description/draft';
import { addSection, moveSection, removeSection, renameSection } from '../../job-description/edit';
import { roleOf } from '../../job-description/catalogue';
import { SECTIONS, type SectionId } from '../../job-description/sections';
import { suggestedLines } from '../../job-description/suggested-lines';
import { TextField } from '../../controls/fields';
import { DrawnWhenOpen } from '../../controls/DrawnWhenOpen';
import { focusSoon } from '../../controls/focus';
import { LineList } from './LineList';
import type { Store } from '../../drafts/store/store';

/** Every section in its order, each to be renamed, moved, removed and filled. */
export function SectionList({ store }: { store: Store }) {
  const draft = store.draft.value;
  const removed = (Object.keys(SECTIONS) as SectionId[]).filter(
    (id) => !draft.sections.some((section) => section.id === id),
  );
  const add = (section?: DraftSection) => {
    const id = section?.id ?? ownSectionId(draft.sections);
    store.edit(addSection(draft, section));
    store.announce('Section added at the end.');
    openSection(id);
  };
  return (
    <fieldset class="sections">
      <legend>Sections</legend>
      <p class="hint">Open a section to change its lines, its heading or its place.</p>
      {draft.sections.map((section, index) => (
        <SectionEditor key={section.id} store={store} section={section} index={index} />
      ))}
      <div class="row">
        <button type="button" class="quiet" id="add-section" onClick={() => add()}>
          Add a section
        </button>
        {removed.map((id) => (
          <button
            key={id}
            type="button"
            class="quiet"
            onClick={() =>
              add({
                id,
                lines: suggestedLines(roleOf(store.catalogue, draft.role), draft.level, id),
              })
            }
          >
            Bring back “{headingText({ id }, store.catalogue)}”
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const elementId = (id: string) => `section-${id.replace('/', '-')}`;

/** The sections whose editors are open. */
const opened = signal<ReadonlySet<string>>(new Set());
const setOpen = (id: string, isOpen: boolean) => {
  if (opened.peek().has(id) !== isOpen)
    opened.value = new Set([...opened.peek()].filter((one) => one !== id).concat(isOpen ? id : []));
};

/** Opens a section's editor and puts the focus on its heading field. */
export function openSection(id: string) {
  setOpen(id, true);
  focusSoon(`${elementId(id)}-heading`);
}

/** Leads to what mends a fault: a field of the form, or `section/<id>`, whose place is taken by a new one where it was removed. */
export function goTo(field: string) {
  const id = field.startsWith('section/') ? field.slice('section/'.length) : undefined;
  if (id && document.getElementById(elementId(id))) return openSection(id);
  const place = document.getElementById(id ? 'add-section' : field);
  // A field in a closed group can't take the focus.
  place?.closest('details')?.setAttribute('open', '');
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

function SectionEditor({
  store,
  section,
  index,
}: {
  store: Store;
  section: DraftSection;
  index: number;
}) {
  const draft = store.draft.value;
  const heading = headingText(section, store.catalogue);
  const id = elementId(section.id);
  const last = draft.sections.length - 1;
  const move = (step: number) => {
    store.edit(moveSection(draft, section.id, step));
    store.announce(`“${heading}” is now section ${index + step + 1} of ${last + 1}.`);
    const stays = step < 0 ? index + step > 0 : index + step < last;
    focusSoon(`${id}-${step < 0 === stays ? 'up' : 'down'}`);
  };
  const remove = () => {
    store.edit(removeSection(draft, section.id));
    store.announce(`“${heading}” is removed. Undo brings it back.`);
    focusSoon('add-section');
  };
  const shown =
    store.jobDescription.value.sections.find((one) => one.id === section.id)?.lines.length ?? 0;
  const summary = (
    <>
      {heading}{' '}
      <span class="count">
        {shown ? (shown === 1 ? '1 line' : `${shown} lines`) : 'empty, left out'}
      </span>
    </>
  );
  return (
    <DrawnWhenOpen
      id={id}
      summary={summary}
      isOpen={opened.value.has(section.id)}
      onOpen={(isOpen) => setOpen(section.id, isOpen)}
    >
      {() => (
        <>
          <TextField
            id={`${id}-heading`}
            label="Heading"
            value={section.heading ?? heading}
            onText={(text) =>
              store.type(
                renameSection(store.draft.value, section.id, text),
                `heading ${section.id}`,
              )
            }
          />
          <LineList store={store} section={section} heading={heading} />
          <div class="row">
            <button
              type="button"
              class="quiet"
              id={`${id}-up`}
              disabled={index === 0}
              aria-label={`Move up: “${heading}”`}
              onClick={() => move(-1)}
            >
              Move up
            </button>
            <button
              type="button"
              class="quiet"
              id={`${id}-down`}
              disabled={index === last}
              aria-label={`Move down: “${heading}”`}
              onClick={() => move(1)}
            >
              Move down
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={`Remove section: “${heading}”`}
              onClick={remove}
            >
              Remove section
            </button>
          </div>
        </>
      )}
    </DrawnWhenOpen>
  );
}
