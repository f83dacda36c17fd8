import { signal } from '@preact/signals';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import {
  composedKey,
  type ComposedLine,
  type ComposedSection,
} from '../../job-description/compose';
import { moveAmongShown } from '../../job-description/edit';
import { keyOf } from '../../job-description/line';
import { editing, EditableText } from './EditableText';
import { headingSource, lineSource, shownKeys, titleSource } from './in-place';
import { marked } from './review-slot';
import { goTo } from './SectionList';
import type { Store } from '../../drafts/store/store';

/** The description as it will be read; each line can be edited where it stands. Everything typed arrives as text nodes. */
export function Preview({ store }: { store: Store }) {
  const { title, facts, sections } = store.jobDescription.value;
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

/** The line that a pointer drags. */
const dragged = signal<{ section: string; key: string } | undefined>(undefined);

function Lines({
  store,
  section: { id: sectionId, kind, lines },
}: {
  store: Store;
  section: ComposedSection;
}) {
  const name = (key: string) => `${sectionId}/${key}`;
  // While a line of several paragraphs is edited, one field holds them all.
  const shown = lines.filter(
    ({ source, paragraph }) => !paragraph || editing.value !== name(keyOf(source)),
  );
  const text = (line: ComposedLine) => (
    <EditableText
      id={name(composedKey(line))}
      text={marked(sectionId, composedKey(line), line.text)}
      source={() => lineSource(store, sectionId, line)}
      {...(line.paragraph && { onEdit: () => (editing.value = name(keyOf(line.source))) })}
    />
  );
  // A section of the person's own becomes a list with its second line: not while a field is in it,
  // which would be drawn anew.
  const steady = useRef(kind);
  if (!shown.some((line) => editing.value === name(composedKey(line)))) steady.current = kind;
  if (steady.current === 'text')
    return shown.map((line) => <p key={composedKey(line)}>{text(line)}</p>);
  const drop = (target: string) => {
    const key = dragged.value?.key;
    const keys = shownKeys(store, sectionId);
    if (!key || dragged.value?.section !== sectionId || !keys.includes(key) || key === target)
      return;
    const step = keys.indexOf(target) - keys.indexOf(key);
    store.edit(moveAmongShown(store.draft.value, sectionId, key, keys, step));
    store.announce('Line moved.');
  };
  return (
    <ul>
      {shown.map((line) => (
        <li
          key={composedKey(line)}
          onDragOver={(event) => dragged.value?.section === sectionId && event.preventDefault()}
          onDrop={(event) => {
            // A file is the builder's to open.
            if (!dragged.value) return;
            event.preventDefault();
            drop(keyOf(line.source));
          }}
        >
          <span
            class="handle"
            aria-hidden="true"
            draggable
            title="Drag to another place"
            onDragStart={(event) => {
              dragged.value = { section: sectionId, key: keyOf(line.source) };
              event.dataTransfer?.setData('text/plain', line.text);
            }}
            onDragEnd={() => (dragged.value = undefined)}
          />
          {text(line)}
        </li>
      ))}
    </ul>
  );
}
