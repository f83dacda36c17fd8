/** The windows of a draft, loaded together. */
export { DraftsWindow } from './DraftsWindow';
export { ShareWindow } from './ShareWindow';
