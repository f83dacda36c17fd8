/**
 * Today where the person is, as 2027-01-31. It is built from parts, since the locales that print a day this way in
 * some browsers print another order in others.
 */
export function today(now = new Date()): string {
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(now.getFullYear()).padStart(4, '0'), ...parts].join('-');
}
