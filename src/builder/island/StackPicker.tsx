import { signal, useSignal } from '@preact/signals';
import { typedTechnologies } from '../../job-description/compose';
import { TECHNOLOGY_KINDS, type TechnologyKind } from '../../job-description/vocabulary';
import { Chips, toggled } from '../../controls/Chips';
import { DrawnWhenOpen } from '../../controls/DrawnWhenOpen';
import { TextField } from '../../controls/fields';
import type { Store } from '../../drafts/store/store';

/** Kinds most descriptions name; the others open on demand. */
const FIRST: TechnologyKind[] = ['language', 'broker', 'database', 'cloud'];

const isMore = signal(false);

/** The technologies of the job, as buttons that stay pressed. They fill the requirements' slots and the stack line. */
export function StackPicker({ store }: { store: Store }) {
  const kinds = Object.keys(TECHNOLOGY_KINDS) as TechnologyKind[];
  const more = kinds.filter((kind) => !FIRST.includes(kind));
  const chosen = store.draft.value.stack.length;
  const toggle = (id: string) => {
    const { value } = store.draft;
    const stack = toggled(value.stack, id);
    store.edit({ ...value, stack });
  };
  const group = (kind: TechnologyKind) => (
    <Chips
      key={kind}
      label={TECHNOLOGY_KINDS[kind]}
      options={store.catalogue.technologies.filter((technology) => technology.kind === kind)}
      chosen={store.draft.value.stack}
      onToggle={toggle}
    />
  );
  return (
    <fieldset id="stack" tabIndex={-1}>
      <legend>
        Stack <span class="count">{chosen ? `${chosen} chosen` : 'none chosen'}</span>
      </legend>
      {FIRST.map(group)}
      <DrawnWhenOpen
        summary="More: contracts, containers, gateways, tools"
        isOpen={isMore.value}
        onOpen={(isOpen) => (isMore.value = isOpen)}
      >
        {() => more.map(group)}
      </DrawnWhenOpen>
      <OtherTechnologies store={store} />
    </fieldset>
  );
}

const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

/** Technologies that the guide does not list, in the person's own words. */
function OtherTechnologies({ store }: { store: Store }) {
  const { technologies } = store.catalogue;
  const names = typedTechnologies(store.draft.value.stack, technologies).join(', ');
  // The draft holds names alone; what is being typed keeps its commas and spaces.
  const typed = useSignal(names);
  return (
    <TextField
      id="other-technologies"
      label="Other technologies"
      hint="With commas between them."
      value={namesIn(typed.value).join(', ') === names ? typed.value : names}
      onText={(text) => {
        typed.value = text;
        const draft = store.draft.value;
        const listed = draft.stack.filter((one) => technologies.some(({ id }) => id === one));
        const stack = [...listed, ...namesIn(text)];
        store.type({ ...draft, stack }, 'other-technologies');
      }}
    />
  );
}
