import { signal } from '@preact/signals';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { factsOf, type ComposedSection } from '../../job-description/compose';
import { moveLine } from '../../job-description/edit';
import { editing, EditableText } from './EditableText';
import { headingSource, lineIdOf, lineSource, titleSource } from './in-place';
import { marked } from './review-slot';
import { goTo } from './SectionList';
import type { Store } from '../../drafts/store/store';

/** The description as it will be read; each line can be edited where it stands. Everything typed arrives as text nodes. */
export function Preview({ store }: { store: Store }) {
  const { title, sections } = store.jobDescription.value;
  const facts = factsOf(store.draft.value, store.catalogue);
  return (
    <section
      class="builder-preview"
      id="preview"
      aria-label="Preview"
      aria-describedby="preview-keys"
      tabIndex={0}
    >
      <article class="sheet" dir="auto">
        <h2>
          <EditableText
            id="title"
            text={marked('title', 'title', title)}
            source={() => titleSource(store)}
          />
        </h2>
        {facts.length > 0 && (
          <p class="facts">
            {facts.map(({ field, text }, index) => (
              <Fragment key={field}>
                {index > 0 && ' · '}
                <EditableText
                  id={`fact/${field}`}
                  text={text}
                  source={() => ({ text, write: () => undefined })}
                  onEdit={() => goTo(field)}
                />
              </Fragment>
            ))}
          </p>
        )}
        {sections.map((section) => (
          <Fragment key={section.id}>
            <h3>
              <EditableText
                id={`heading/${section.id}`}
                text={section.heading}
                source={() => headingSource(store, section.id)}
              />
            </h3>
            <Lines store={store} section={section} />
          </Fragment>
        ))}
      </article>
      <p class="hint" id="preview-keys">
        Click a line to edit it, or press Enter on it. Arrow keys go from line to line, Alt with an
        arrow key moves a line, Delete removes it.
      </p>
    </section>
  );
}

/** The line that a pointer drags, as `section line`. */
const dragged = signal('');

function Lines({
  store,
  section: { id: sectionId, kind, lines },
}: {
  store: Store;
  section: ComposedSection;
}) {
  const name = (id: string) => `${sectionId}/${id}`;
  // While a line of several paragraphs is edited, one field holds them all.
  const shown = lines.filter(
    ({ id }) => id === lineIdOf(id) || editing.value !== name(lineIdOf(id)),
  );
  const text = (id: string, words: string) => (
    <EditableText
      id={name(id)}
      text={marked(sectionId, id, words)}
      source={() => lineSource(store, sectionId, id)}
      {...(id === lineIdOf(id) ? {} : { onEdit: () => (editing.value = name(lineIdOf(id))) })}
    />
  );
  // A section of the person's own becomes a list with its second line: not while a field stands in it, which would be drawn anew.
  const steady = useRef(kind);
  if (!shown.some(({ id }) => editing.value === name(id))) steady.current = kind;
  if (steady.current === 'text')
    return shown.map(({ id, text: words }) => <p key={id}>{text(id, words)}</p>);
  const drop = (target: string) => {
    const draft = store.draft.value;
    const ids = draft.sections.find(({ id }) => id === sectionId)?.lines.map(({ id }) => id) ?? [];
    const from = ids.findIndex((id) => dragged.value === `${sectionId} ${id}`);
    const to = ids.indexOf(lineIdOf(target));
    if (from < 0 || to < 0 || from === to) return;
    store.edit(
      moveLine(draft, sectionId, ids[from]!, to - from),
      `drag ${sectionId} ${ids[from]!} ${to}`,
    );
    store.announce('Line moved.');
  };
  return (
    <ul>
      {shown.map(({ id, text: words }) => (
        <li
          key={id}
          onDragOver={(event) =>
            dragged.value.startsWith(`${sectionId} `) && event.preventDefault()
          }
          onDrop={(event) => {
            // A file is the builder's to open.
            if (!dragged.value) return;
            event.preventDefault();
            drop(id);
          }}
        >
          <span
            class="handle"
            aria-hidden="true"
            draggable
            title="Drag to another place"
            onDragStart={(event) => {
              dragged.value = `${sectionId} ${lineIdOf(id)}`;
              event.dataTransfer?.setData('text/plain', words);
            }}
            onDragEnd={() => (dragged.value = '')}
          />
          {text(id, words)}
        </li>
      ))}
    </ul>
  );
}
