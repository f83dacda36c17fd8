import { countWords } from '../../job-description/compose';
import { gapsIn } from '../../job-description/gaps';
import { WHOLE, wordsAt, type Check, type Finding, type Prepared } from './check';
import { lix, plain, type ReadLine, type Stretch } from './reading';

export const textLength =
  ({ limit }: Prepared): Check =>
  ({ jobDescription }) => {
    const count = countWords(jobDescription);
    const [least, most] = [limit('least'), limit('most')];
    return count > 0 && (count < least || count > most)
      ? [{ place: WHOLE, values: { count, least, most, from: limit('from'), to: limit('to') } }]
      : [];
  };

/** Words as a word processor counts them: "low-latency" and "and/or" are one. */
const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
/** A header of facts with bars or dots between them is no sentence. */
const isHeader = (text: string) => (text.match(/\s[|·•–]\s/g)?.length ?? 0) > 2;

export const sentenceLength =
  ({ limit }: Prepared): Check =>
  ({ lines }) =>
    lines
      .filter(({ isWelcome, isRepeated }) => !isWelcome && !isRepeated)
      .flatMap((line) =>
        line.sentences.flatMap((sentence, index) => {
          const text = line.text.slice(sentence.start, sentence.end);
          const count = wordCount(text);
          return count > limit('most') && !line.legal.has(index) && !isHeader(text)
            ? [{ ...wordsAt(line, sentence), values: { count } }]
            : [];
        }),
      );

export const hardWords =
  ({ limit }: Prepared): Check =>
  ({ lines }) =>
    lix(lines, limit('words')) > limit('most') ? [{ place: WHOLE }] : [];

/** Lines that stand in the ad before, and runs of sentences of other lines that do. */
export const doubledText =
  ({ limit }: Prepared): Check =>
  ({ lines }) => {
    const seen = new Set<string>();
    return lines.flatMap((line): Finding[] => {
      if (line.isRepeated) return [wordsAt(line, { start: 0, end: line.text.length })];
      const runs: Stretch[] = [];
      let wasRepeated = false;
      for (const sentence of line.sentences) {
        const text = line.text.slice(sentence.start, sentence.end);
        const isRepeated = wordCount(text) >= limit('sentence') && seen.has(plain(text));
        if (isRepeated && wasRepeated) runs.at(-1)!.end = sentence.end;
        else if (isRepeated) runs.push({ ...sentence });
        wasRepeated = isRepeated;
        seen.add(plain(text));
      }
      return runs.map((run) => wordsAt(line, run));
    });
  };

/** What a template left to be filled in, also in a heading. */
export const templateGaps = (): Check => (reading) => [
  ...reading.jobDescription.facts.flatMap(({ text }) =>
    gapsIn(text).map(({ start, end }) => ({ place: WHOLE, found: text.slice(start, end) })),
  ),
  ...[...reading.lines, ...reading.headings].flatMap((line) =>
    gapsIn(line.text)
      .filter(
        ({ start, end }) =>
          !line.tokens.some(
            (token, index) =>
              token.start >= start && token.end <= end && isCode(line, index, start, end),
          ),
      )
      .map((gap) => wordsAt(line, gap)),
  ),
];

/** Whether a token lies in code that reaches beyond the gap, such as `{id}` in "`/users/{id}`". */
const isCode = (line: ReadLine, token: number, start: number, end: number): boolean =>
  line.proseless.has(token) &&
  /`/.test(line.text.slice(0, start)) &&
  /`/.test(line.text.slice(end));
