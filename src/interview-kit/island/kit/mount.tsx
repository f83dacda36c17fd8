import { effect } from '@preact/signals';
import { render } from 'preact';
import { drawnTool } from '../../../controls/take-over';
import { untilLoaded } from '../../../controls/until-loaded';
import { whenIdle } from '../../../controls/when-idle';
import { tellWhatWasFound } from '../../../drafts/store/found';
import { openSharedLink } from '../../../drafts/store/shared-link';
import { createStore } from '../../../drafts/store/store';
import { chooseStage } from '../../choose';
import type { Bank } from '../../kit';
import { takesSample } from '../../stage';
import type { Catalogue } from '../../../job-description/catalogue';
import { changeRoleOrLevel } from '../../../job-description/suggest';
import type { Level } from '../../../job-description/vocabulary';
import type { Surroundings } from './KitBar';
import { KitTool, loadWindows } from './KitTool';
import { loadTakeaway } from './take-along';

const drawn = drawnTool<Surroundings & { bank: string }>('interview-kit');
const lost = document.getElementById('kit-lost');
const sayLost = (isLost: boolean) => void lost?.toggleAttribute('hidden', !isLost);
if (drawn)
  untilLoaded(
    () => fetchBank(drawn.data.bank),
    ({ catalogue, bank }) => {
      sayLost(false);
      start(drawn.root, catalogue, bank, drawn.data);
    },
    () => sayLost(true),
  );

/** What kits are planned from; rejects where it does not come. */
async function fetchBank(address: string) {
  // What is read first shall not wait for what is used later.
  const answer = await fetch(address, { priority: 'low' });
  if (!answer.ok) throw new Error(`the questions came back as ${answer.status}`);
  return (await answer.json()) as { catalogue: Catalogue; bank: Bank };
}

/** Takes over the kit that the build drew, with the reader's own draft. `?role=`, `&level=` and `&sample=` choose as an edit, so that it can be undone. */
function start(root: HTMLElement, catalogue: Catalogue, bank: Bank, around: Surroundings) {
  const store = createStore(catalogue);
  tellWhatWasFound(store);
  const asked = new URLSearchParams(location.search);
  const role = catalogue.roles.find(({ id }) => id === asked.get('role'));
  if (role) {
    const level = (asked.get('level') ?? role.usualLevel) as Level;
    store.edit(changeRoleOrLevel(store.draft.value, catalogue, { role: role.id, level }));
  } else if (asked.has('role'))
    store.notify({
      text: `There is no role “${asked.get('role')!.slice(0, 60)}” any more. Pick one from the list.`,
    });
  const stage = bank.stages.find(takesSample);
  const sample = bank.samples.find(({ id }) => id === asked.get('sample'));
  if (sample && stage)
    store.edit(chooseStage(store.draft.value, stage.id, { sample: sample.id, dropped: undefined }));
  else if (asked.has('sample'))
    store.notify({
      text: `There is no work sample “${asked.get('sample')!.slice(0, 60)}” any more. Pick one under “Interview stages”.`,
    });
  if (asked.has('role') || asked.has('sample'))
    history.replaceState(null, '', location.pathname + location.hash);
  render(<KitTool store={store} bank={bank} around={around} />, root);
  void openSharedLink(store);
  addEventListener('hashchange', () => void openSharedLink(store));
  const first = store.draft.peek();
  const stop = effect(() => {
    if (store.draft.value === first) return;
    whenIdle(loadAhead);
    queueMicrotask(() => stop());
  });
}

/** Loads the heavy parts once a person has begun: a lost network then takes no export away. */
function loadAhead() {
  const loadWriters = async () => (await loadTakeaway()).loadWordWriter();
  for (const load of [loadWriters, loadWindows]) load().catch(() => undefined);
}
