import { signal } from '@preact/signals';

/** Something the person must know, with what they can do about it. */
export interface Notice {
  text: string;
  /** Tells it from another notice of the same words; the words do where it is missing. */
  id?: string;
  actions?: { label: string; run: () => void }[];
}

/** What a notice is dismissed by. */
export const noticeId = ({ id, text }: Notice): string => id ?? text;

/** What the page tells the person: notices that stay until they are dismissed, and announcements for screen readers. */
export function createNotices() {
  const notices = signal<Notice[]>([]);
  const announcement = signal('');
  /** Says something to those who cannot see the change; emptied first, so that the same words are heard twice. */
  const announce = (text: string) => {
    announcement.value = '';
    setTimeout(() => (announcement.value = text), 20);
  };
  const othersThan = (id: string) => notices.value.filter((one) => noticeId(one) !== id);
  const notify = (notice: Notice) => {
    notices.value = [...othersThan(noticeId(notice)), notice];
  };
  const dismiss = (id: string) => {
    notices.value = othersThan(id);
  };
  return { notices, announcement, announce, notify, dismiss };
}
