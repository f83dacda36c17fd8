import type { Advice } from './advice';
import { longest, matcher, type Match, type Token } from './phrases';
import { sentencesOf, type ReadLine } from './reading';
import { SEVERITIES, type Rule } from './rule';

interface Trigger {
  rule: Rule;
  replacements: string[];
}

const overlaps = (one: Match<unknown>, other: Match<unknown>) => one.first <= other.last && other.first <= one.last;

/** Prepares the rules that words set off. The result gives the advice for one line, in its order. */
export function wordingRules(rules: readonly Rule[], tradeTerms: readonly string[]): (line: ReadLine) => Advice[] {
  const worded = rules.filter(({ triggers }) => triggers).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const findTriggers = matcher(
    worded.flatMap((rule) =>
      Object.entries(rule.triggers ?? {}).map(([phrase, replacements]) => [phrase, { rule, replacements }] as const),
    ),
  );
  const findTerms = matcher(tradeTerms.map((term) => [term, undefined] as const));
  const exceptions = new Map(
    worded
      .filter(({ unless }) => unless?.length)
      .map((rule) => [rule, matcher((rule.unless ?? []).map((phrase) => [phrase, true] as const))]),
  );
  const isExcepted = ({ first, value: { rule } }: Match<Trigger>, line: ReadLine) => {
    const find = exceptions.get(rule);
    if (!find) return false;
    const at = line.tokens[first]!.start;
    const sentence = sentencesOf(line.text).find(({ start, end }) => start <= at && at < end);
    return !sentence || find(tokensWithin(line.tokens, sentence)).length > 0;
  };
  return (line) => {
    if (line.isWelcome) return [];
    const terms = findTerms(line.tokens);
    const matches = findTriggers(line.tokens)
      .filter(({ value: { rule } }) => !rule.where || rule.where.includes(line.section as never))
      .filter((match) => !terms.some((term) => overlaps(term, match)))
      .filter((match) => !isExcepted(match, line));
    return longest(matches).map(({ first, last, value: { rule, replacements } }) => {
      const { start } = line.tokens[first]!;
      const { end } = line.tokens[last]!;
      return {
        rule,
        place: { kind: 'words', line: line.line, start, end },
        found: line.text.slice(start, end),
        reason: rule.reason,
        replacements,
      };
    });
  };
}

const tokensWithin = (tokens: readonly Token[], { start, end }: { start: number; end: number }) =>
  tokens.filter((token) => token.start >= start && token.end <= end);
