import { wordsAt, type Check, type Prepared } from './check';
import { demandsReader } from './check-demands';

/** A list of names in one sentence, and where it stands. */
interface Names {
  start: number;
  end: number;
  names: string[];
}

export function toolList(prepared: Prepared): Check {
  const demandsOf = demandsReader(prepared);
  const alternatives = prepared.find('alternatives');
  const [inSentence, inAll] = [prepared.limit('sentence'), prepared.limit('all')];
  return (reading) => {
    const demands = demandsOf(reading);
    const lists = demands.flatMap((line) => {
      const open = new Set(alternatives(line).map(({ first }) => line.sentenceOf[first]));
      return line.sentences
        .filter((_, index) => !open.has(index))
        .flatMap(({ start, end }) => {
          const list = namesIn(line.text, start, end);
          return list ? [{ line, ...list }] : [];
        });
    });
    const long = lists.filter(({ names }) => names.length >= inSentence);
    if (long.length)
      return long.map(({ line, start, end, names }) => ({
        ...wordsAt(line, { start, end }),
        values: { count: names.length },
      }));
    const all = new Set(lists.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
    return all.size >= inAll
      ? [
          {
            place: { kind: 'section', section: demands[0]!.section },
            values: { count: all.size },
          },
        ]
      : [];
  };
}

/** What parts the items of a list. */
const PARTS = /\s*(?:[,;/()]|\band\b|&|\+(?=\s))\s*/gu;
const MOST_NAME_WORDS = 3;

/** The longest run of names in a stretch of a text: items of a few words with a capital or a digit. */
function namesIn(text: string, from: number, to: number): Names | undefined {
  const items: { start: number; end: number; words: string }[] = [];
  let start = from;
  for (const part of text.slice(from, to).matchAll(PARTS)) {
    items.push({ start, end: from + part.index, words: text.slice(start, from + part.index) });
    start = from + part.index + part[0].length;
  }
  items.push({ start, end: to, words: text.slice(start, to) });
  let run: typeof items = [];
  let best = run;
  for (const item of items) {
    if (!item.words.trim()) continue;
    const name = nameAtEnd(item.words);
    if (!name) run = [];
    else if (name.length < item.words.trim().length) run = [{ ...item, words: name }];
    else run = [...run, item];
    if (run.length > best.length) best = run;
  }
  return best.length
    ? { start: best[0]!.start, end: best.at(-1)!.end, names: best.map(({ words }) => words) }
    : undefined;
}

/** The name with which an item ends: "experience with AWS Lambda" ends with "AWS Lambda". */
function nameAtEnd(item: string): string {
  const words = item
    .replace(/[.:]\s*$/, '')
    .trim()
    .split(/\s+/);
  const name: string[] = [];
  while (
    words.length &&
    name.length < MOST_NAME_WORDS &&
    /^[\p{Ll}]{0,3}[\p{Lu}\p{N}.#]/u.test(words.at(-1)!)
  )
    name.unshift(words.pop()!);
  return name.join(' ');
}
