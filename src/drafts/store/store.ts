import { computed, signal } from '@preact/signals';
import type { Catalogue } from '../../job-description/catalogue';
import { compose } from '../../job-description/compose';
import type { Draft } from '../../job-description/draft';
import { isSame } from '../merge';
import { missingFrom } from '../../job-description/missing';
import { startDraft } from '../../job-description/suggest';
import { draftShelf, type Shelved } from './draft-shelf';
import { canRedo, canUndo, record, redo, startHistory, undo, type History } from './history';
import { keepSaved } from './keep-saved';

export type Store = ReturnType<typeof createStore>;

/** Something the person must know, with what they can do about it. */
export interface Notice {
  text: string;
  /** Tells it from another notice of the same words; the words do where it is missing. */
  id?: string;
  actions?: { label: string; run: () => void }[];
}

/** What a notice is dismissed by. */
export const noticeId = ({ id, text }: Notice): string => id ?? text;

/** Today where the person is, as 2027-01-31. */
const localDay = () =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format();

/** The builder's state: the open draft with its history, what is composed from it, and the drafts this browser keeps. */
export function createStore(catalogue: Catalogue) {
  const shelf = draftShelf();
  const history = signal<History>(startHistory(startDraft(catalogue)));
  const draft = computed(() => history.value.present);
  const jobDescription = computed(() => compose(draft.value, catalogue));
  const today = signal(localDay());
  const missing = computed(() => missingFrom(draft.value, jobDescription.value, today.value));
  const notices = signal<Notice[]>([]);
  const announcement = signal('');
  const shelved = signal<Shelved[]>([]);
  /** Steps of the drafts that were open before in this visit. */
  const histories = new Map<string, History>();

  const edit = (next: Draft, key: string) =>
    (history.value = record(history.value, next, key, performance.now()));
  /** Says something to those who cannot see the change; emptied first, so that the same words are heard twice. */
  const announce = (text: string) => {
    announcement.value = '';
    setTimeout(() => (announcement.value = text), 20);
  };
  const othersThan = (id: string) => notices.value.filter((one) => noticeId(one) !== id);
  const notify = (notice: Notice) => (notices.value = [...othersThan(noticeId(notice)), notice]);
  const dismiss = (id: string) => (notices.value = othersThan(id));
  const refresh = () => {
    today.value = localDay();
    shelved.value = shelf.list();
  };

  /** Takes over what another tab wrote, as a step that can be undone, so that this tab does not write over it unseen. */
  const catchUp = (): { isTheirs: boolean } | undefined => {
    const news = shelf.fromElsewhere(draft.peek());
    if (!news) return undefined;
    edit(news.draft, `from another tab ${performance.now()}`);
    announce('Another tab changed this draft; its changes are here now. Undo takes them back.');
    if (news.isClash)
      notify({
        text: 'This draft was changed in two tabs at once. Where both changed the same words, one version stands in the text and the other waits in the tray, so none is lost.',
      });
    return news;
  };
  const saving = keepSaved({ shelf, draft, catchUp, refresh });

  const show = (next: History, isShelved: boolean) => {
    history.value = next;
    saving.opened(next.present, isShelved);
    refresh();
  };
  const showFresh = (fresh = startDraft(catalogue)) => {
    shelf.start(fresh);
    show(startHistory(fresh), false);
  };
  const leave = () => {
    saving.now();
    histories.set(shelf.openId(), history.peek());
  };
  /** Starts another draft beside those there are; one that brings words with it is saved at once. */
  const startNew = (fresh: Draft, isFilled = false) => {
    leave();
    showFresh(fresh);
    if (isFilled) saving.now(true);
  };
  /** Opens a draft from the shelf; false where it is gone or too new for this page. */
  const open = (id: string): boolean => {
    leave();
    const opened = shelf.open(id);
    if (!opened) return false;
    const before = histories.get(id);
    show(
      before && isSame(before.present, opened.draft) ? before : startHistory(opened.draft),
      true,
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
    shelf.eraseAll();
    startOver();
    announce('Everything this site kept in this browser is erased.');
  };
  saving.onErasedElsewhere(() => {
    startOver();
    notify({ text: 'Everything was erased in another tab, so this one starts afresh.' });
  });

  openAny();
  const step = (move: typeof undo, can: typeof canUndo, said: string) => () => {
    if (!can(history.value)) return;
    history.value = move(history.value);
    announce(said);
  };
  return {
    ...{
      catalogue,
      draft,
      jobDescription,
      missing,
      today,
      notices,
      announcement,
      shelved,
      kept: saving.kept,
    },
    /** Texts of earlier visits that cannot be read, set aside in this one. */
    setAside: shelf.setAside,
    openId: shelf.openId,
    canUndo: computed(() => canUndo(history.value)),
    canRedo: computed(() => canRedo(history.value)),
    /** Replaces the draft. Edits in a row with one `key` (typing in one field) undo as one. */
    edit,
    undo: step(undo, canUndo, 'Undone.'),
    redo: step(redo, canRedo, 'Done again.'),
    ...{ announce, notify, dismiss, startNew, open, remove, refresh, eraseEverything },
  };
}
