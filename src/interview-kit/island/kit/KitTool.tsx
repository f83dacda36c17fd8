import { computed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useTakenOver } from '../../../controls/take-over';
import type { Store } from '../../../drafts/store/store';
import { lateWindow } from '../../../drafts/windows/late-window';
import { Notices } from '../../../drafts/windows/Notices';
import { useUndoKeys } from '../../../drafts/windows/undo-keys';
import { kitOf } from '../../from-draft';
import type { Bank } from '../../kit';
import { KitBar, type Surroundings, type Window } from './KitBar';
import { KitSheet } from './KitSheet';
import { LoopFields } from './LoopFields';
import { MustHaves } from './MustHaves';
import { RoleChoice } from './RoleChoice';

const WINDOWS = {
  drafts: lateWindow(
    async () => (await import('../../../drafts/windows/DraftsWindow')).DraftsWindow,
  ),
  share: lateWindow(async () => (await import('../../../drafts/windows/ShareWindow')).ShareWindow),
};

/** Loads the windows ahead, so that they open without a network. */
export const loadWindows = () => Promise.all(Object.values(WINDOWS).map(({ load }) => load()));

interface Props {
  store: Store;
  bank: Bank;
  around: Surroundings;
}

/** The whole tool: what the interview is for at the left, the kit beside it. The draft is the builder's own. */
export function KitTool({ store, bank, around }: Props) {
  const shown = useSignal<Window | undefined>(undefined);
  const isTakenOver = useTakenOver();
  const kit = useMemo(() => computed(() => kitOf(store.draft.value, store.catalogue, bank)), []);
  useUndoKeys(store);
  const Shown = shown.value && WINDOWS[shown.value];
  return (
    <div class="tool tool-page kit">
      <KitBar store={store} kit={kit.value} shown={shown} around={around} />
      <Notices store={store} />
      <form
        class="needs-script"
        inert={!isTakenOver}
        aria-label="What the interview is for"
        data-pagefind-ignore
        onSubmit={(event) => event.preventDefault()}
      >
        <RoleChoice store={store} />
        <MustHaves store={store} builder={around.builder} />
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
