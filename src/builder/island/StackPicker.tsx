import { TechnologyPicker } from '../../controls/TechnologyPicker';
import type { Store } from '../../drafts/store/store';
import { roleOf } from '../../job-description/catalogue';

/** The technologies of the job. Listed ones fill the requirements' slots; all of them stand in the stack line. */
export function StackPicker({ store }: { store: Store }) {
  const draft = store.draft.value;
  const chosen = draft.stack.length;
  return (
    <fieldset id="stack" tabIndex={-1}>
      <legend>
        Stack <span class="count">{chosen ? `${chosen} chosen` : 'none chosen'}</span>
      </legend>
      <TechnologyPicker
        id="stack-picker"
        technologies={store.catalogue.technologies}
        stack={draft.stack}
        usual={roleOf(store.catalogue, draft.role).usualStack}
        usualLabel="Usually needed"
        onChange={(stack) => store.edit({ ...store.draft.peek(), stack })}
        announce={store.announce}
      />
    </fieldset>
  );
}
