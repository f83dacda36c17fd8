import { computed, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Store } from '../../draft-store/store';
import { lateWindow } from '../../draft-windows/late-window';
import { Notices } from '../../draft-windows/Notices';
import { useUndoKeys } from '../../draft-windows/undo-keys';
import { kitOf } from '../../interview-kit/from-draft';
import type { Bank } from '../../interview-kit/plan';
import { KitBar, type Window } from './KitBar';
import { KitSheet } from './KitSheet';
import { LoopFields } from './LoopFields';
import { MustHaves } from './MustHaves';
import { windows } from './parts';
import { RoleChoice } from './RoleChoice';

const shown = signal<Window | undefined>(undefined);
const WINDOWS = {
  drafts: lateWindow(async () => (await windows()).DraftsWindow),
  share: lateWindow(async () => (await windows()).ShareWindow),
};

/** The whole tool: what the interview is for at the left, the kit beside it. The draft is the builder's own. */
export function KitTool({ store, bank, scores }: { store: Store; bank: Bank; scores: string }) {
  const kit = useMemo(() => computed(() => kitOf(store.draft.value, store.catalogue, bank)), []);
  useUndoKeys(store);
  const Shown = shown.value && WINDOWS[shown.value];
  return (
    <div class="tool tool-page kit">
      <KitBar store={store} kit={kit.value} shown={shown} scores={scores} />
      <Notices store={store} />
      <form aria-label="What the interview is for" onSubmit={(event) => event.preventDefault()}>
        <RoleChoice store={store} />
        <MustHaves store={store} />
        <LoopFields store={store} kit={kit.value} bank={bank} />
      </form>
      <KitSheet store={store} kit={kit.value} bank={bank} />
      <p class="builder-live" role="status">
        {store.announcement.value}
      </p>
      {Shown && <Shown store={store} onClose={() => (shown.value = undefined)} />}
    </div>
  );
}
