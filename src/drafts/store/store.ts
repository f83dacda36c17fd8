import { computed, signal } from '@preact/signals';
import { today } from '../../formats/today';
import type { Catalogue } from '../../job-description/catalogue';
import { compose } from '../../job-description/compose';
import type { Draft } from '../../job-description/draft';
import { isSame } from '../merge';
import { missingFrom } from '../../job-description/missing';
import { startDraft } from '../../job-description/suggest';
import { draftShelf, type Shelved } from './draft-shelf';
import { canRedo, canUndo, record, redo, startHistory, undo, type History } from './history';
import { keepSaved, listenToPage } from './keep-saved';
import { createNotices } from './notices';
import type { Kept } from './saving';

export type Store = ReturnType<typeof createStore>;

/** The builder's state: the open draft with its history, what is composed from it, and the drafts this browser keeps. */
export function createStore(catalogue: Catalogue) {
  const shelf = draftShelf();
  const history = signal<History>(startHistory(startDraft(catalogue)));
  const draft = computed(() => history.value.present);
  const jobDescription = computed(() => compose(draft.value, catalogue));
  const day = signal(today());
  const missing = computed(() => missingFrom(draft.value, jobDescription.value, day.value));
  const { notices, announcement, announce, notify, dismiss } = createNotices();
  const shelved = signal<Shelved[]>([]);
  /** Steps of the drafts that were open before in this visit. */
  const histories = new Map<string, History>();

  const refresh = () => {
    day.value = today();
    shelved.value = shelf.list();
  };

  const change = (next: Draft, field?: string) =>
    (history.value = record(history.value, next, performance.now(), field));
  /** Takes over what another tab wrote, as a step that can be undone. */
  const catchUp = () => {
    const news = shelf.fromElsewhere(draft.peek());
    if (!news) return 'none';
    change(news.draft);
    announce('Another tab changed this draft; its changes are here now. Undo takes them back.');
    if (news.isClash)
      notify({
        text: 'This draft was changed in two tabs at once. Where both changed the same words, one version stands in the text and the other waits in the tray, so none is lost.',
      });
    return news.isTheirs ? 'theirs' : 'merged';
  };
  const write = () => {
    if (shelf.save(draft.peek())) return 'kept';
    return shelf.isThere() ? 'not kept' : 'nowhere';
  };
  const saving = keepSaved({
    'catch up': () => saving.send({ kind: 'caught up', news: catchUp(), at: saving.now() }),
    save: () => saving.send({ kind: 'saved', kept: write(), at: saving.now() }),
    // Nobody waits for the answer.
    'ask to persist': () => void navigator.storage?.persist?.().catch(() => undefined),
    refresh: () => refresh(),
    erase: () => shelf.eraseAll(),
    'start over': () => startOver(),
    'tell of erasure': () =>
      notify({ text: 'Everything was erased in another tab, so this one starts afresh.' }),
  });
  /** Replaces the draft by an edit of it, a step of its own for undo. */
  const edit = (next: Draft) => {
    change(next);
    saving.send({ kind: 'edited', at: saving.now() });
  };
  /** The same for typing: what is typed into one `field` in a row undoes as one. */
  const type = (next: Draft, field: string) => {
    change(next, field);
    saving.send({ kind: 'edited', at: saving.now() });
  };

  const keptNow = (isShelved: boolean): Kept => {
    if (!shelf.isThere()) return 'nowhere';
    if (shelf.isHolding()) return 'not kept';
    return isShelved ? 'kept' : 'nothing yet';
  };
  /** Shows another draft: one from the shelf, a fresh one, or a filled one that must be saved at once. */
  const show = (shown: History, from: 'shelf' | 'nowhere' | 'filled') => {
    history.value = shown;
    saving.send({
      kind: 'opened',
      kept: keptNow(from === 'shelf'),
      ...(from === 'filled' && { unsavedSince: saving.now() }),
    });
    refresh();
  };
  const showFresh = (fresh = startDraft(catalogue), isFilled = false) => {
    shelf.start(fresh);
    show(startHistory(fresh), isFilled ? 'filled' : 'nowhere');
  };
  const leave = () => {
    saving.send({ kind: 'left' });
    histories.set(shelf.openId(), history.peek());
  };
  /** Starts another draft beside those there are; one that brings words with it is saved at once. */
  const startNew = (fresh: Draft, isFilled = false) => {
    leave();
    showFresh(fresh, isFilled);
  };
  /** Opens a draft from the shelf; false where it is gone or too new for this page. */
  const open = (id: string): boolean => {
    leave();
    const opened = shelf.open(id);
    if (!opened) return false;
    const before = histories.get(id);
    show(
      before && isSame(before.present, opened.draft) ? before : startHistory(opened.draft),
      'shelf',
    );
    if (opened.copies)
      notify({
        text: 'Two tabs changed this draft and neither saw the other’s words. Both versions are kept: find the other one under Drafts.',
      });
    return true;
  };
  /** Takes a draft off the shelf; the one that is open gives way to another. */
  const remove = (id: string) => {
    if (id === shelf.openId()) leave();
    const putBack = shelf.remove(id);
    if (id === shelf.openId()) openAny();
    refresh();
    return () => {
      putBack();
      refresh();
    };
  };
  /** Opens the draft of the last visit, else any, else a fresh one. */
  const openAny = () => {
    const ids = [...shelf.lastOpened(), ...shelf.list().map(({ id }) => id)];
    for (const id of ids) if (id !== shelf.openId() && open(id)) return;
    showFresh();
  };
  const startOver = () => {
    histories.clear();
    showFresh();
    notices.value = [];
  };
  const eraseEverything = () => {
    saving.send({ kind: 'erased', where: 'here' });
    announce('Everything this site kept in this browser is erased.');
  };

  listenToPage(saving, shelf.isErasure);
  openAny();
  const step = (move: typeof undo, can: typeof canUndo, said: string) => () => {
    if (!can(history.value)) return;
    history.value = move(history.value);
    saving.send({ kind: 'edited', at: saving.now() });
    announce(said);
  };
  return {
    catalogue,
    draft,
    jobDescription,
    missing,
    today: day,
    notices,
    announcement,
    shelved,
    kept: saving.kept,
    /** Texts of earlier visits that cannot be read, set aside in this one. */
    setAside: shelf.setAside,
    openId: shelf.openId,
    canUndo: computed(() => canUndo(history.value)),
    canRedo: computed(() => canRedo(history.value)),
    edit,
    type,
    undo: step(undo, canUndo, 'Undone.'),
    redo: step(redo, canRedo, 'Done again.'),
    announce,
    notify,
    dismiss,
    startNew,
    open,
    remove,
    refresh,
    eraseEverything,
  };
}
