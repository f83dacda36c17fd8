import {
  wordsAt,
  wordsOfMatch,
  type Check,
  type Finding,
  type Finder,
  type Prepared,
} from './check';
import type { ReadLine } from './reading';

/** "Fully remote", and yet so many days in the office. */
export function remoteContradiction({ rule, find }: Prepared): Check {
  const [remote, bound, unless] = [find('remote'), find('bound'), find('unless')];
  const [office, often] = [find('office'), find('often')];
  const alone = new Set(rule.lists?.['alone']);
  return ({ lines }) => {
    const [there] = lines.flatMap((line) => [
      ...phrasesIn(line, remote, unless),
      ...wholeSentences(line, alone),
    ]);
    const [here] = there
      ? lines.flatMap((line) => [
          ...phrasesIn(line, bound, unless),
          ...together(line, office, often, unless),
        ])
      : [];
    return here && there
      ? [{ ...here, values: { remote: there.found ?? '', bound: here.found ?? '' } }]
      : [];
  };
}

/** The phrases of a line, without those in a sentence that takes them back, such as one with "not". */
function phrasesIn(line: ReadLine, find: Finder, unless: Finder): Finding[] {
  const found = find(line);
  const takenBack = new Set(
    found.length ? unless(line).map(({ first }) => line.sentenceOf[first]) : [],
  );
  return found
    .filter(({ first }) => !takenBack.has(line.sentenceOf[first]))
    .map((match) => wordsOfMatch(line, match));
}

/** Stretches from one phrase to the other where a sentence has both. */
function together(line: ReadLine, one: Finder, other: Finder, unless: Finder): Finding[] {
  const bySentence = new Map(phrasesAt(line, other));
  if (!bySentence.size) return [];
  const takenBack = new Set(unless(line).map(({ first }) => line.sentenceOf[first]));
  return phrasesAt(line, one).flatMap(([sentence, match]) => {
    const beside = bySentence.get(sentence);
    if (!beside || takenBack.has(sentence)) return [];
    const [first, last] = [Math.min(match.first, beside.first), Math.max(match.last, beside.last)];
    return [wordsOfMatch(line, { value: undefined, first, last })];
  });
}

const phrasesAt = (line: ReadLine, find: Finder) =>
  find(line).map((match) => [line.sentenceOf[match.first], match] as const);

/** The sentences that are one of these phrases and nothing else. */
function wholeSentences(line: ReadLine, phrases: ReadonlySet<string>): Finding[] {
  if (!phrases.size) return [];
  const words: string[][] = line.sentences.map(() => []);
  for (const [index, { word }] of line.tokens.entries()) words[line.sentenceOf[index]!]?.push(word);
  return line.sentences.flatMap((sentence, number) =>
    phrases.has(words[number]!.join(' ')) ? [wordsAt(line, sentence)] : [],
  );
}
