import { useSignal } from '@preact/signals';
import { headingText } from '../../job-description/compose';
import { placeFromTray, removeFromTray } from '../../job-description/edit';
import { focusSoon } from '../../controls/focus';
import { ListAction } from '../../controls/ListAction';
import type { Store } from '../../drafts/store/store';

/** Lines drawn at once: hundreds with their lists of sections would make the page stand still. */
const PORTION = 50;

/** Lines without a place yet, each to be put into a section or dropped. */
export function Tray({ store }: { store: Store }) {
  const { tray, sections } = store.draft.value;
  const most = useSignal(PORTION);
  if (!tray.length) return null;
  const places = [
    {
      options: sections.map((section) => ({
        id: section.id,
        text: headingText(section, store.catalogue),
      })),
    },
  ];
  const after = (count: number) => focusSoon(count ? 'tray' : 'add-section');
  return (
    <fieldset id="tray" tabIndex={-1}>
      <legend>
        Tray{' '}
        <span class="count">
          {tray.length === 1 ? '1 line waits' : `${tray.length} lines wait`} for a place
        </span>
      </legend>
      <p class="hint">These lines stand in no export until you place them.</p>
      <ul class="lines">
        {tray.slice(0, most.value).map(({ id, text }, index) => (
          <li key={id}>
            <p dir="auto">{text}</p>
            <div class="row">
              <ListAction
                label={`Put line ${index + 1} into a section`}
                prompt="Put into …"
                action="Put it there"
                groups={places}
                onAct={(section) => {
                  store.edit(placeFromTray(store.draft.value, id, section));
                  store.announce('Line placed at the end of the section.');
                  after(tray.length - 1);
                }}
              />
              <button
                type="button"
                class="quiet"
                aria-label={`Drop line ${index + 1}`}
                onClick={() => {
                  store.edit(removeFromTray(store.draft.value, id));
                  store.announce('Line dropped. Undo brings it back.');
                  after(tray.length - 1);
                }}
              >
                Drop
              </button>
            </div>
          </li>
        ))}
      </ul>
      {tray.length > most.value && (
        <button type="button" class="quiet" onClick={() => (most.value += PORTION)}>
          Show more of the {tray.length} lines
        </button>
      )}
    </fieldset>
  );
}
