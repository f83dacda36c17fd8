import { render } from 'preact';
import type { Catalogue } from '../../job-description/catalogue';
import { changeRoleOrLevel, startDraft } from '../../job-description/suggest';
import { Builder } from './Builder';
import { loadDraft } from './storage';
import { createStore } from './store';

const root = document.getElementById('builder');
const data = document.getElementById('catalogue');
if (root && data) start(root, JSON.parse(data.textContent ?? '') as Catalogue);

/** Puts the builder in the place of the static sample. `?role=` chooses a role, keeping whatever was written before. */
function start(place: HTMLElement, catalogue: Catalogue) {
  const asked = new URLSearchParams(location.search).get('role');
  const role = catalogue.roles.find(({ id }) => id === asked)?.id;
  const loaded = loadDraft();
  const stored = loaded.draft;
  const draft = stored
    ? role && role !== stored.role
      ? changeRoleOrLevel(stored, catalogue, { role })
      : stored
    : startDraft(catalogue, role);
  const notice = asked && !role ? `There is no role “${asked.slice(0, 60)}” any more. Pick one from the list.` : loaded.notice;
  if (asked) history.replaceState(null, '', location.pathname + location.hash);
  const store = createStore(catalogue, draft, notice);
  place.replaceChildren();
  render(<Builder store={store} />, place);
}
