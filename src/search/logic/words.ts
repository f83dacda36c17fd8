/** Words that carry nothing of what is looked for. */
const EMPTY = new Set(
  (
    'a an and any are as at be been but by can could did do does even for from had has have how i if in into is it its just may me my ' +
    'need of on one our out please should so somebody someone than that the their them there these they this to us was we were what ' +
    'whats when where which who whom why will with would you your about between get got go vs versus meaning mean means much many'
  ).split(' '),
);

/** Text as the search compares it: lower case, without accents and marks; `c#`, `c++`, `node.js`, `ci/cd` and `.net` stay whole. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/-/g, ' ')
    .replace(/(^|\s)\.(?=[a-z])/g, '$1\uE000')
    .replace(/[^\p{L}\p{N}+#./%*\uE000]+|[./](?=\s|$)/gu, ' ')
    .replaceAll('\uE000', '.')
    .trim();
}

/** The words of a text in their order. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s/]+/)
    .filter(Boolean);

export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** A word without its plural and the endings that only grammar asks for; British and American endings become one. */
export function stem(word: string): string {
  let root = word
    .replace(/isation(?=s?$)|ization(?=s?$)/, 'iz')
    .replace(/is(?=e[sd]?$|ing$)/, 'iz');
  if (root.length > 4)
    root = root
      .replace(/ies$/, 'y')
      .replace(/(?:sses)$/, 'ss')
      .replace(/([^su])s$/, '$1');
  if (root.length > 5) root = root.replace(/(?:ing|ed|er|or|ation|ment|ency|ent|ence|ly)$/, '');
  if (root.length > 4) root = root.replace(/[ey]$/, '');
  return root;
}

/** Whether two words differ by one letter: wrong, missing, too many, or two changed places. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1))
    return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
