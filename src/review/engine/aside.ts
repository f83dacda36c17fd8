import type { Reads } from './language';
import { matcher, type Match } from './phrases';
import type { ReadLine } from './reading';

const isCapital = (text: string, { start }: { start: number }) => /\p{Lu}/u.test(text[start] ?? '');
const isShouted = (words: string) => words.length > 3 && words === words.toUpperCase();
/** Prepares how a language sets words aside. The results say of a match why it is no fault. */
export function asideReader({ refusals, people, articles }: Reads) {
  const finder = (phrases: readonly string[]) =>
    matcher(phrases.map((phrase) => [phrase, undefined] as const));
  const [findBefore, findAfter] = [finder(refusals.before), finder(refusals.after)];
  const [isPerson, goesOn] = [new Set(people), new Set(refusals.except)];
  const isArticle = new Set([articles?.plain, articles?.vowel, ...refusals.articles]);

  /**
   * "No rockstars, please", "you need not be a native speaker", "a degree is not required": what the employer does not want.
   * The refusal stands a few words before, with no comma between, or right after.
   */
  function refusalReader(line: ReadLine): (match: Match<unknown>) => boolean {
    const before = new Set(
      findBefore(line.tokens)
        .filter(({ last }) => !goesOn.has(line.tokens[last + 1]?.word ?? ''))
        .map(({ last }) => last),
    );
    const after = new Set(findAfter(line.tokens).map(({ first }) => first));
    const isClose = (from: number, to: number) =>
      line.sentenceOf[from] === line.sentenceOf[to] &&
      !/[,;:(–—]|\.\s/.test(line.text.slice(line.tokens[from]!.end, line.tokens[to]!.start));
    return ({ first, last }) =>
      STEPS.some((step) => before.has(first - step) && isClose(first - step, first)) ||
      STEPS.some((step) => after.has(last + step) && isClose(last, last + step));
  }

  /** Whether the words are part of a name: capitals in running text, with a word beside them that is no job and no other match. */
  function isName(line: ReadLine, { first, last }: Match<unknown>): boolean {
    if (line.section === 'title' || line.isTitled) return false;
    const { text, tokens, sentenceOf } = line;
    const isIn = (index: number) =>
      tokens[index] !== undefined &&
      sentenceOf[index] === sentenceOf[first] &&
      isCapital(text, tokens[index]) &&
      !isArticle.has(tokens[index].word);
    if (!isIn(first) || !isIn(last)) return false;
    let [from, to] = [first, last];
    while (first - from < LONGEST_NAME && tokens[from]!.joined && isIn(from - 1)) from--;
    while (to - last < LONGEST_NAME && tokens[to + 1]?.joined && isIn(to + 1)) to++;
    const beside = [...tokens.slice(from, first), ...tokens.slice(last + 1, to + 1)];
    const startsSentence = sentenceOf[first - 1] !== sentenceOf[first];
    return (
      !startsSentence &&
      !isArticle.has(tokens[from - 1]?.word ?? '') &&
      beside.some(({ word }) => !isPerson.has(word))
    );
  }

  /** Where the first person with a name and a surname ends in a line; -1 where none stands. */
  const firstPersonIn = ({ text, tokens }: ReadLine): number =>
    tokens.findIndex(
      (surname, index) =>
        surname.joined &&
        [tokens[index - 1]!, surname].every(
          (one) =>
            isCapital(text, one) &&
            !isShouted(text.slice(one.start, one.end)) &&
            !isPerson.has(one.word) &&
            !isArticle.has(one.word),
        ) &&
        !isArticle.has(tokens[index - 2]?.word ?? ''),
    );
  const persons = new WeakMap<ReadLine, number>();
  /** Whether such a person stands earlier in the line, whom a "he" or "his" may mean. */
  function followsPerson(line: ReadLine, { first }: Match<unknown>): boolean {
    if (!persons.has(line)) persons.set(line, firstPersonIn(line));
    const person = persons.get(line)!;
    return person >= 0 && person < first;
  }
  return { refusalReader, isName, followsPerson };
}

/** How far from the words a refusal may stand. */
const STEPS = [1, 2, 3, 4, 5];
/** More words than any name has. */
const LONGEST_NAME = 6;
