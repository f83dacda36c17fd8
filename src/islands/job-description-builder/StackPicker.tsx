import { signal } from '@preact/signals';
import { TECHNOLOGY_KINDS, type TechnologyKind } from '../../job-description/vocabulary';
import type { Store } from '../../draft-store/store';

/** Kinds most descriptions name; the others open on demand. */
const FIRST: TechnologyKind[] = ['language', 'broker', 'database', 'cloud'];

const isMore = signal(false);

/** The technologies of the job, as buttons that stay pressed. They fill the requirements' slots and the stack line. */
export function StackPicker({ store }: { store: Store }) {
  const kinds = Object.keys(TECHNOLOGY_KINDS) as TechnologyKind[];
  const more = kinds.filter((kind) => !FIRST.includes(kind));
  const chosen = store.draft.value.stack.length;
  return (
    <fieldset id="stack" tabIndex={-1}>
      <legend>
        Stack <span class="count">{chosen ? `${chosen} chosen` : 'none chosen'}</span>
      </legend>
      {FIRST.map((kind) => (
        <Kind key={kind} store={store} kind={kind} />
      ))}
      <details onToggle={(event) => (isMore.value = event.currentTarget.open)}>
        <summary>More: contracts, containers, gateways, tools</summary>
        {(isMore.value ? more : []).map((kind) => (
          <Kind key={kind} store={store} kind={kind} />
        ))}
      </details>
    </fieldset>
  );
}

function Kind({ store, kind }: { store: Store; kind: TechnologyKind }) {
  const { stack } = store.draft.value;
  const toggle = (id: string) => {
    const { value } = store.draft;
    const next = value.stack.includes(id) ? value.stack.filter((one) => one !== id) : [...value.stack, id];
    store.edit({ ...value, stack: next }, `stack ${next.join()}`);
  };
  return (
    <div class="chips" role="group" aria-label={TECHNOLOGY_KINDS[kind]}>
      <p aria-hidden="true">{TECHNOLOGY_KINDS[kind]}</p>
      {store.catalogue.technologies
        .filter((technology) => technology.kind === kind)
        .map(({ id, name }) => (
          <button key={id} type="button" class="chip" aria-pressed={stack.includes(id)} onClick={() => toggle(id)}>
            {name}
          </button>
        ))}
    </div>
  );
}
