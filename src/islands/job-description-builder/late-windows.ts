/** The builder's windows, which come with the parts loaded after the first edit. */
export { DraftsWindow, ShareWindow } from '../../draft-windows/windows';
export { ImportWindow } from './ImportWindow';
export { PostingWindow } from './PostingWindow';
