import { signal } from '@preact/signals';
import type { Catalogue } from '../../job-description/catalogue';
import { compose } from '../../job-description/compose';
import { missingFrom } from '../../job-description/missing';
import { startDraft } from '../../job-description/suggest';
import { startHistory } from './history';
import type { Store } from './store';

const nothing = () => undefined;

/** The store as the build draws it: a fresh draft that nobody edits and no browser keeps. */
export function stillStore(catalogue: Catalogue): Store {
  const draft = startDraft(catalogue);
  const jobDescription = compose(draft, catalogue);
  return {
    catalogue,
    draft: signal(draft),
    jobDescription: signal(jobDescription),
    missing: signal(missingFrom(draft, jobDescription, '')),
    today: signal(''),
    notices: signal([]),
    announcement: signal(''),
    shelved: signal([]),
    kept: signal('nothing yet'),
    canUndo: signal(false),
    canRedo: signal(false),
    setAside: () => [],
    openId: () => '',
    edit: () => startHistory(draft),
    type: () => startHistory(draft),
    undo: nothing,
    redo: nothing,
    announce: nothing,
    notify: () => [],
    dismiss: () => [],
    startNew: nothing,
    open: () => false,
    remove: () => nothing,
    refresh: nothing,
    eraseEverything: nothing,
  };
}
