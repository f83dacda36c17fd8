import { roleOf } from '../../job-description/catalogue';
import { headingText } from '../../job-description/compose';
import { keepLines, staleSections, takeLines } from '../../job-description/suggest';
import { jobTitle } from '../../job-description/title';
import { focusSoon } from '../../controls/focus';
import type { Store } from '../store/store';

/** After a new role or level: the lists that the person changed stay as they are, and the new lines are offered. */
export function Offer({ store }: { store: Store }) {
  const draft = store.draft.value;
  const stale = staleSections(draft, store.catalogue);
  if (!draft.linesFor || !stale.length) return null;
  const title = (role: string, level: typeof draft.level) =>
    jobTitle(roleOf(store.catalogue, role), level, draft.titleKind);
  const [before, now] = [
    title(draft.linesFor.role, draft.linesFor.level),
    title(draft.role, draft.level),
  ];
  const take = () => {
    store.edit(takeLines(draft, store.catalogue));
    store.announce(
      `The lists now hold the lines for a ${now}; what you wrote stays. Undo brings the old lines back.`,
    );
    focusSoon('role');
  };
  const keep = () => {
    store.edit(keepLines(draft));
    store.announce('The lists stay as they are.');
    focusSoon('role');
  };
  return (
    <div class="builder-notice" id="offer" role="group" aria-label="Lines of another role or level">
      <p>
        You changed{' '}
        {stale.map((section) => `“${headingText(section, store.catalogue)}”`).join(' and ')}, so{' '}
        {stale.length > 1 ? 'they keep' : 'it keeps'} the lines for a {before}. Take those for a{' '}
        {now}? What you wrote yourself stays either way.
      </p>
      <div class="row">
        <button type="button" class="quiet" onClick={take}>
          Take the new lines
        </button>
        <button type="button" class="quiet" onClick={keep}>
          Keep mine
        </button>
      </div>
    </div>
  );
}
